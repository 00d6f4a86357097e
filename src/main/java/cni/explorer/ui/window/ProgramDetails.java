package cni.explorer.ui.window;

import cni.explorer.text.English;
import cni.explorer.text.ProgramText;

/// Which program this is and on what it runs, for somebody who tells of a mistake.
final class ProgramDetails {
    private ProgramDetails() {}

    static String java() {
        return Runtime.version().toString();
    }

    static String system() {
        return English.format(
                "%s %s %s",
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"));
    }

    /// All of it, one a line.
    static String text() {
        return English.format("CNI Explorer %s%nJava %s%n%s%n", ProgramText.version(), java(), system());
    }
}
