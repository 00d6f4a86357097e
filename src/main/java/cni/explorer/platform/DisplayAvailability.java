package cni.explorer.platform;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a window can be opened on this machine.
public sealed interface DisplayAvailability {

    /// It can, as far as one can tell without trying.
    ///
    /// @param accelerated whether the libraries are there through which the graphics card draws
    record Usable(boolean accelerated) implements DisplayAvailability {}

    /// It cannot.
    ///
    /// @param why     what is missing, each able to follow "because"; never empty
    /// @param debian  the packages that Debian and Ubuntu lack
    /// @param fedora  the packages that Fedora lacks
    /// @param virtual whether a virtual display would do in the place of a real one
    record Missing(List<String> why, List<String> debian, List<String> fedora, boolean virtual)
            implements DisplayAvailability {
        public Missing {
            why = List.copyOf(why);
            debian = List.copyOf(debian);
            fedora = List.copyOf(fedora);
        }

        /// What is missing after JavaFX has failed to open a window; empty if it failed for another reason.
        public static Optional<Missing> after(Throwable failure) {
            return causes(failure)
                    .filter(cause -> cause instanceof LinkageError || isRefusal(cause))
                    .findFirst()
                    .map(Missing::because);
        }

        private static Missing because(Throwable cause) {
            String words = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
            // GTK is there if it is the one that looked for a display.
            return words.contains("DISPLAY")
                    ? new Missing(
                            List.of("JavaFX says “" + words + "”, and an X server is found by a name such as :0"),
                            List.of("xvfb", "xauth"),
                            List.of("xorg-x11-server-Xvfb"),
                            true)
                    : new Missing(
                            List.of("JavaFX says “" + words + "”"),
                            List.of("libgtk-3-0", "libxtst6", "fonts-dejavu-core", "xvfb", "xauth"),
                            List.of("gtk3", "libXtst", "dejavu-sans-fonts", "xorg-x11-server-Xvfb"),
                            true);
        }

        /// One line: that there is no window, why, and how to get it.
        public String advice() {
            String virtually = virtual ? "; on a machine without a screen: xvfb-run -a cni-explorer" : "";
            return String.format(Locale.ROOT, "cni-explorer: There is no window, because %s%s.", remedy(), virtually);
        }

        /// What is missing and which packages bring it.
        public String remedy() {
            String reasons = String.join(", and ", why);
            return debian.isEmpty()
                    ? reasons
                    : String.format(
                            Locale.ROOT,
                            "%s; to get it: apt install %s (Debian, Ubuntu) or dnf install %s (Fedora)",
                            reasons,
                            String.join(" ", debian),
                            String.join(" ", fedora));
        }

        private static Stream<Throwable> causes(Throwable failure) {
            return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                    .limit(20);
        }

        /// The words of JavaFX's GTK platform when it finds no display or no GTK.
        private static boolean isRefusal(Throwable cause) {
            return cause instanceof UnsupportedOperationException
                    && String.valueOf(cause.getMessage()).startsWith("Unable to ");
        }
    }
}
