package cni.explorer.model;

import java.net.URI;
import java.net.URISyntaxException;

/// Where a fact was read.
public sealed interface Source {

    /// The address that shows it.
    URI address();

    /// How it is named to a reader.
    String label();

    /// One file of a GitHub repository at one commit, which can never change.
    ///
    /// @param repository `owner/name`
    /// @param path       the path of the file, with `/`; empty for the repository as a whole
    /// @param commit     40 hexadecimal digits
    record RepositoryFile(String repository, String path, String commit) implements Source {
        @Override
        public URI address() {
            String place = path.isEmpty() ? "/tree/" + commit : "/blob/" + commit + "/" + path;
            try {
                return new URI("https", "github.com", "/" + repository + place, null);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("an absolute path always makes an address", e);
            }
        }

        @Override
        public String label() {
            return path.isEmpty() ? repository : repository + " · " + path;
        }
    }

    /// A web page.
    ///
    /// @param address an `https` address
    /// @param label   its title; where there is none, the address
    record Page(URI address, String label) implements Source {}
}
