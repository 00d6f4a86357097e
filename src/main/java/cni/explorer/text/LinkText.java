package cni.explorer.text;

import cni.explorer.model.Source;
import java.net.URI;

/// What is said of links.
public final class LinkText {
    private LinkText() {}

    /// Nothing on the desktop shows a page.
    public static String notOpened(URI address) {
        return English.format("No browser opened %s", address);
    }

    /// How a source is named where that leads to it.
    public static String of(Source source) {
        return switch (source) {
            case Source.RepositoryFile file -> file.label();
            case Source.Page page -> withHost(page.label(), page.address());
        };
    }

    /// The title of a page and the host that it really leads to, since a title may say anything.
    public static String withHost(String title, URI address) {
        String host = String.valueOf(address.getHost());
        boolean saysIt = title.equals(address.toString()) || title.equalsIgnoreCase(host);
        return saysIt ? title : title + " · " + host;
    }
}
