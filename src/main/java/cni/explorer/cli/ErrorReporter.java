package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.text.ProgramText;

/// The edge of the program: turns every trouble into words for the user and a status for the caller.
record ErrorReporter(Output output, ErrorLog log) {
    /// The beginning of every message that is no result.
    static final String NAME = "cni-explorer: ";

    /// Runs a command. No failure, foreseen or not, leaves this method as anything but a status.
    ExitStatus run(Command command) {
        try {
            command.run();
            return ExitStatus.DONE;
        } catch (UsageException trouble) {
            output.say(NAME + trouble.getMessage());
            return ExitStatus.USAGE;
        } catch (FileAccessException trouble) {
            output.say(NAME + trouble.getMessage());
            return ExitStatus.FILE;
        } catch (DatasetException invalid) {
            invalid.problems().forEach(problem -> output.say(problem.text()));
            return ExitStatus.DATA;
        } catch (CommandFailedException told) {
            if (!told.sentence().isEmpty()) {
                output.say(NAME + told.sentence());
            }
            return told.status();
        } catch (RuntimeException | Error mistake) {
            report(mistake);
            return ExitStatus.MISTAKE;
        }
    }

    /// Says in one sentence that the program made a mistake, and notes the rest in the log.
    void report(Throwable mistake) {
        output.say(NAME + ProgramText.mistake(inOneLine(mistake), log.note(mistake)));
    }

    private static String inOneLine(Throwable mistake) {
        return mistake.toString().lines().findFirst().orElse("");
    }
}
