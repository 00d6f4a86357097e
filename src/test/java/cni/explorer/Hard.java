package cni.explorer;

import java.time.Duration;

/// How long and how often is tried what could go on for ever: for seconds in every build, for minutes under `-Phard`.
public final class Hard {
    /// The tag of such tests.
    public static final String TAG = "hard";

    private static final boolean LONG = Boolean.getBoolean("hard");

    private Hard() {}

    /// Seconds in every build, or under `-Phard`.
    public static Duration seconds(int usually, int hard) {
        return Duration.ofSeconds(LONG ? hard : usually);
    }

    /// Times in every build, or under `-Phard`.
    public static int times(int usually, int hard) {
        return LONG ? hard : usually;
    }

    /// Whether the memory is bounded as `-Phard` has it; nobody asks in every build.
    ///
    /// @param megabytes the most there may be
    public static boolean isWithin(int megabytes) {
        return !LONG || Runtime.getRuntime().maxMemory() <= (long) megabytes << 20;
    }

    /// Tells what came of it, where somebody waits for figures.
    public static void tell(String figures) {
        if (LONG) {
            System.out.println(figures);
        }
    }
}
