package cni.explorer.data;

import cni.explorer.text.English;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Reads web addresses.
final class AddressReader {
    private AddressReader() {}

    /// An `https` address.
    static Optional<URI> secure(JsonReader json) {
        return read(json).filter(address -> is(address, "https") || refuse(json, address, "https://"));
    }

    /// An `https` or `http` address.
    static Optional<URI> web(JsonReader json) {
        return read(json)
                .filter(address ->
                        is(address, "https") || is(address, "http") || refuse(json, address, "https:// or http://"));
    }

    private static Optional<URI> read(JsonReader json) {
        String text = json.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            if (address.getScheme() != null && address.getHost() != null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException e) {
            json.error(English.format(
                    "\"%s\" is no web address: %s.", text, e.getReason().toLowerCase(Locale.ROOT)));
            return Optional.empty();
        }
        json.error(English.format("\"%s\" is no web address; it must start with https:// and a host.", text));
        return Optional.empty();
    }

    private static boolean is(URI address, String scheme) {
        return scheme.equalsIgnoreCase(address.getScheme());
    }

    private static boolean refuse(JsonReader json, URI address, String schemes) {
        json.error(English.format("\"%s\" must start with %s.", address, schemes));
        return false;
    }
}
