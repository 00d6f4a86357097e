package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.export.CommandLineText;
import cni.explorer.storage.FileEnding;
import cni.explorer.storage.Template;
import cni.explorer.text.English;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A dataset to fill in.
@CommandLine.Command(name = "new", description = "Write a small dataset to fill in with a comparison of your own.")
final class NewCommand implements Command {
    private final Output output;

    @Parameters(
            paramLabel = "FILE.json",
            description = "Where to write. The description of the format goes beside it, if it is not there.")
    private String file = "";

    @Option(names = "--force", description = "Write even if the file is there; what it holds is lost.")
    private boolean force;

    NewCommand(Output output) {
        this.output = output;
    }

    @Override
    public void run() throws UsageException, FileAccessException {
        if (file.equals("-")) {
            throw new UsageException("“-” is no name of a file: name the dataset, such as mine.json.");
        }
        if (!FileEnding.of(file).fits("json")) {
            throw new UsageException(
                    English.format("“%s” would be no such file: a dataset is written as JSON; name it .json.", file));
        }
        Path target = FileName.of(file);
        if (!force && Files.exists(target)) {
            String reason = "it is already there; --force replaces it";
            throw FileAccessException.writing(target, new FileAlreadyExistsException(file, null, reason));
        }
        Template.Written written = Template.write(target, force, LocalDate.now(ZoneId.systemDefault()));
        String beside = written.schema()
                .map(schema -> " and, for editors that complete while you type, " + schema)
                .orElse("");
        output.say(English.format("Wrote %s%s.", target, beside));
        output.say(English.format(
                "Fill it in with “cni-explorer --data %s” open beside your editor: the window follows each save.",
                CommandLineText.word(target.toString())));
    }
}
