package cni.explorer.ui.window;

import cni.explorer.text.ProgramText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.reading.ProgramDetails;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says in the window that the program made a mistake on the JavaFX thread, for somebody who started it from the
/// desktop sees no terminal and knows of no log. The window goes on.
///
/// Each mistake is said once: one that is made in each frame would else come back as often as it is closed. Belongs to
/// the JavaFX thread.
final class MistakeNotice {
    private final MainWindow window;
    private final DesktopServices desktop;
    private final Set<List<Object>> said = new HashSet<>();

    MistakeNotice(MainWindow window, DesktopServices desktop) {
        this.window = window;
        this.desktop = desktop;
    }

    /// Hears from now on what nothing catches on this thread. Who heard it before hears it still.
    ///
    /// @return puts back what was there before
    Runnable begin() {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, mistake) -> {
            before.uncaughtException(where, mistake);
            say(mistake);
        });
        return () -> thread.setUncaughtExceptionHandler(before);
    }

    private void say(Throwable mistake) {
        if (said.add(List.of(mistake.getClass(), place(mistake)))) {
            String details = details(mistake);
            window.say(
                    ProgramText.MISTAKE_IN_WINDOW,
                    ProgramText.COPY_DETAILS,
                    () -> desktop.copy(ClipboardData.of(details)));
        }
    }

    private static Object place(Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        return trace.length == 0 ? "nowhere" : trace[0];
    }

    private static String details(Throwable mistake) {
        StringWriter trace = new StringWriter();
        mistake.printStackTrace(new PrintWriter(trace));
        return ProgramDetails.text() + "\n" + trace;
    }
}
