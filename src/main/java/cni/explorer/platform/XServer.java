package cni.explorer.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the X server listens that `DISPLAY` names.
sealed interface XServer {
    Pattern DISPLAY = Pattern.compile("(?:(unix|tcp|inet|inet6|local)/)?(.*):([0-9]{1,5})(?:\\.[0-9]+)?");

    /// On this machine.
    record Local(int number) implements XServer {
        /// The socket that it listens on.
        String socket() {
            return "/tmp/.X11-unix/X" + number;
        }
    }

    /// Reached through the network, as with `ssh -X`.
    record Remote(String host, int number) implements XServer {
        private static final int FIRST_PORT = 6000;
        private static final int LAST_PORT = 65_535;

        int port() {
            return FIRST_PORT + number;
        }

        /// Whether a server can listen there at all.
        boolean isPossible() {
            return port() <= LAST_PORT;
        }
    }

    /// Named in a way that only the X library understands.
    record Unclear() implements XServer {}

    static XServer of(String display) {
        Matcher parts = DISPLAY.matcher(display);
        if (display.startsWith("/") || !parts.matches()) {
            return new Unclear();
        }
        int number = Integer.parseInt(parts.group(3));
        String host = parts.group(2).replaceAll("^\\[|]$", "");
        boolean local = host.isEmpty() || host.equals("unix");
        return local ? new Local(number) : new Remote(host, number);
    }
}
