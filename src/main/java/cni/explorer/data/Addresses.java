package cni.explorer.data;

import cni.explorer.text.English;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Reads web addresses.
final class Addresses {
    private Addresses() {}

    /// An `https` address.
    static Optional<URI> secure(Json json) {
        return read(json).filter(address -> is(address, "https") || refuse(json, address, "https://"));
    }

    /// An `https` or `http` address.
    static Optional<URI> web(Json json) {
        return read(json)
                .filter(address ->
                        is(address, "https") || is(address, "http") || refuse(json, address, "https:// or http://"));
    }

    private static Optional<URI> read(Json json) {
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

    private static boolean refuse(Json json, URI address, String schemes) {
        json.error(English.format("\"%s\" must start with %s.", address, schemes));
        return false;
    }
}
