package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import java.io.File;
import java.util.Optional;

/// What a start of the program asks for. The window, with or without a file, is opened without anything of the command
/// line being loaded: that takes longer than to read the file.
final class Launch {
    private Launch() {}

    static void run(CliEnvironment environment, String... arguments)
            throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        if (arguments.length == 0) {
            CommandRehearsal.run(environment);
            new WindowLauncher(environment).open(Optional.empty());
        } else if (isFileAlone(arguments)) {
            new WindowCommand(new WindowLauncher(environment), arguments[0]).run();
        } else {
            Arguments.of(environment, arguments).run(arguments);
        }
    }

    /// What a desktop says when a file is opened with the program: nothing but its whole name.
    static boolean isFileAlone(String... arguments) {
        if (arguments.length != 1) {
            return false;
        }
        File file = new File(arguments[0]);
        return file.isAbsolute() && file.isFile();
    }
}
