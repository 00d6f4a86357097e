package cni.explorer.cli;

import cni.explorer.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/// Notes the program's own mistakes, with everything that helps to mend them, in a file that never grows large.
///
/// @param folder asked for once there is something to note; need not exist; if there is none, nothing is noted
record ErrorLog(Supplier<Optional<Path>> folder) {
    private static final int LARGEST = 1 << 20;
    private static final int FILES = 2;

    /// Notes a mistake.
    ///
    /// @return the file that tells more; empty if none could be written
    Optional<Path> note(Throwable mistake) {
        try {
            Optional<Path> there = folder.get();
            return there.isPresent() ? Optional.of(note(there.get(), mistake)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Path note(Path folder, Throwable mistake) throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/cni-explorer.%g.log";
        FileHandler handler = new FileHandler(pattern, LARGEST, FILES, true);
        try {
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            LogRecord entry = new LogRecord(Level.SEVERE, English.format("Java %s, %s", Runtime.version(), system()));
            // Else it would say "null" there, since no logger is asked.
            entry.setSourceClassName("CNI Explorer");
            entry.setSourceMethodName(null);
            entry.setThrown(mistake);
            handler.publish(entry);
        } finally {
            handler.close();
        }
        return folder.resolve("cni-explorer.0.log");
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version");
    }
}
