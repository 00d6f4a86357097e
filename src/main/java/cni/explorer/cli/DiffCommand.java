package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.diff.Changes;
import cni.explorer.export.ReportFormat;
import java.util.List;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What changed between two datasets.
@CommandLine.Command(
        name = "diff",
        description = {
            "Tell what changed between two datasets, cell by cell: first in a few sentences, then verdicts that turned, "
                    + "other answers and wordings, footnotes, providers and features that came and went, marks such as "
                    + "archived, and figures then and now.",
            "",
            "Features are matched by their ids, providers by their ids and other names."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cni-explorer diff cni-2017 my-comparison.json",
            "  cni-explorer diff old.json new.json --format json",
            "  cni-explorer diff old.json new.json --format md > CHANGES.md"
        })
final class DiffCommand implements Command {
    private final Output output;
    private final IntSupplier width;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A dataset that comes with the program (${COMPLETION-CANDIDATES}), or a file.",
            completionCandidates = QuestionOptions.ShippedIds.class)
    private String before = "";

    @Parameters(index = "1", paramLabel = "NOW", description = "The dataset to compare it with, likewise.")
    private String now = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, which is also what is written if nothing is said, md, or json.")
    private String format = "text";

    /// @param width how wide the terminal is
    DiffCommand(Output output, IntSupplier width) {
        this.output = output;
        this.width = width;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException {
        ReportFormat chosen = NameLookup.constant("format", format, List.of(ReportFormat.values()));
        DatasetArgument from = DatasetArgument.of(before);
        DatasetArgument to = DatasetArgument.of(now);
        Changes changes = Changes.between(
                from.load().orThrow().dataset(), to.load().orThrow().dataset());
        output.write(chosen.changes(changes, width.getAsInt()));
    }
}
