package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Commands whose results nobody reads, run once while the program is packaged: the JVM keeps what they load and link
/// for those who run them later (its AOT cache). Nobody else asks for it.
final class CommandRehearsal {
    /// The system property that asks for it, and names a dataset file.
    private static final String PROPERTY = "cni.explorer.rehearsal";

    /// So many blanks make any dataset a large one, which is read in another way.
    private static final int BLANKS = 2_000_000;

    private CommandRehearsal() {}

    /// Runs them, if they are asked for.
    static void run(CliEnvironment environment)
            throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        String dataset = System.getProperty(PROPERTY, "");
        if (dataset.isEmpty()) {
            return;
        }
        try {
            Path large = Files.createTempFile("rehearsal", null);
            try {
                Files.copy(Path.of(dataset), large, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(large, " ".repeat(BLANKS), StandardOpenOption.APPEND);
                run(environment, List.of("show", "--data", dataset));
                run(environment, List.of("export", "--data", large.toString(), "--require", "network-policies"));
            } finally {
                Files.delete(large);
            }
        } catch (IOException failure) {
            throw FileAccessException.reading(Path.of(dataset), failure);
        }
    }

    private static void run(CliEnvironment environment, List<String> command)
            throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        CliEnvironment unheard = environment.with(
                new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> true));
        String[] arguments = command.toArray(String[]::new);
        Arguments.of(unheard, arguments).run(arguments);
    }
}
