package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import java.io.OutputStream;
import java.util.List;

/// Commands whose results nobody reads, run once while the program is packaged: the JVM keeps what they load and link
/// for those who run them later (its AOT cache). Nobody else asks for it.
final class CommandRehearsal {
    /// The system property that asks for it, and names a dataset file.
    private static final String PROPERTY = "cni.explorer.rehearsal";

    private CommandRehearsal() {}

    /// Runs them, if they are asked for.
    static void run(CliEnvironment environment)
            throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        String dataset = System.getProperty(PROPERTY, "");
        if (dataset.isEmpty()) {
            return;
        }
        CliEnvironment unheard = environment.with(
                new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> true));
        for (List<String> command : List.of(
                List.of("show", "--data", dataset),
                List.of("export", "--data", dataset, "--require", "network-policies"))) {
            String[] arguments = command.toArray(String[]::new);
            Arguments.of(unheard, arguments).run(arguments);
        }
    }
}
