package cni.explorer.data;

import cni.explorer.text.Characters;
import cni.explorer.text.English;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads web addresses.
final class AddressReader {
    /// Both belong to the spelling of words in Persian and Indian languages.
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Pattern HOST = Pattern.compile("https?://([^/?#@:]+)", Pattern.CASE_INSENSITIVE);
    private static final int LAST_PORT = 65_535;

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
                return Optional.of(address).filter(_ -> leadsWhereItSays(json, address));
            }
        } catch (URISyntaxException e) {
            json.error(English.format(
                    "\"%s\" is no web address: %s.", text, e.getReason().toLowerCase(Locale.ROOT)));
            return Optional.empty();
        }
        json.error(ownLetters(text)
                .map(host -> English.format(
                        "\"%s\" is no web address as it stands: write its host with Latin letters, as %s.", text, host))
                .orElseGet(() ->
                        English.format("\"%s\" is no web address; it must start with https:// and a host.", text)));
        return Optional.empty();
    }

    /// How a host is written whose letters are others (RFC 3490), as browsers show them.
    private static Optional<String> ownLetters(String text) {
        Matcher host = HOST.matcher(text);
        try {
            return host.lookingAt() && host.group(1).chars().anyMatch(c -> c > 0x7F)
                    ? Optional.of(IDN.toASCII(host.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What stands before an `@` looks like the host, and what cannot be seen may turn the order of the rest.
    private static boolean leadsWhereItSays(JsonReader json, URI address) {
        if (address.getRawUserInfo() != null) {
            json.error(English.format(
                    "\"%s\" leads to %s, whatever stands before the @; leave that out.", address, address.getHost()));
            return false;
        }
        if (address.getPort() == 0 || address.getPort() > LAST_PORT) {
            json.error(
                    English.format("\"%s\" leads nowhere: ports are 1 to %s.", address, Integer.toString(LAST_PORT)));
            return false;
        }
        boolean isClear = isPlain(address.toString()) || hidesNothing(address);
        if (!isClear) {
            json.error(English.format("\"%s\" holds characters that nobody can see.", address.toASCIIString()));
        }
        if (isClear && HostName.looksLikeAnother(address.getHost())) {
            json.warn(English.format(
                    "\"%s\" leads to “%s”, whose letters are not all the Latin ones that they look like.",
                    address, HostName.letters(address.getHost())));
        }
        return isClear;
    }

    /// Whether all that it says stands there, and in letters that everybody sees.
    private static boolean isPlain(String address) {
        return address.indexOf('%') < 0 && Characters.isPlain(address);
    }

    private static boolean hidesNothing(URI address) {
        return address.toString().codePoints().noneMatch(AddressReader::isUnseen)
                && String.valueOf(address.getSchemeSpecificPart()).codePoints().noneMatch(Characters::steers);
    }

    private static boolean isUnseen(int c) {
        boolean joins = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
        return Characters.steers(c) || (Character.getType(c) == Character.FORMAT && !joins);
    }

    private static boolean is(URI address, String scheme) {
        return scheme.equalsIgnoreCase(address.getScheme());
    }

    private static boolean refuse(JsonReader json, URI address, String schemes) {
        json.error(English.format("\"%s\" must start with %s.", address, schemes));
        return false;
    }
}
