package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.export.text.TextReport;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/// The table and the reasons, as text.
@CommandLine.Command(name = "show", description = "Print the table, who is left out and why, as text.")
final class ShowCommand implements Command {
    private final Output output;
    private final IntSupplier width;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    /// @param width how wide the terminal is
    ShowCommand(Output output, IntSupplier width) {
        this.output = output;
        this.width = width;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        Query asked = question.ask();
        output.write(out -> new TextReport(width.getAsInt()).write(asked.matrix(), out));
        asked.news().forEach(output::say);
    }
}
