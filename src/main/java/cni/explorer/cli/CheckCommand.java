package cni.explorer.cli;

import cni.explorer.data.DatasetCheck;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.export.text.CoverageText;
import cni.explorer.model.Dataset;
import cni.explorer.text.Characters;
import cni.explorer.text.English;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is wrong with datasets, and how much they know.
@CommandLine.Command(
        name = "check",
        description = {
            "Check datasets: all mistakes of each, one on a line with file, line, column and JSON Pointer, and one line "
                    + "of summary where there is none.",
            "",
            "Warnings tell what can be used but should be looked at: cells that are missing, were read more than a year "
                    + "ago or rest on no source, and categories that differ by case or spacing only."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every dataset is valid, with warnings or without",
            "1:at least one is not",
            "2:the command line is not valid",
            "3:at least one file could not be read; the others have been checked",
            "4:with --online: at least one source could not be looked at",
            "5:with --online: at least one source has changed since it was read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cni-explorer check my-comparison.json",
            "  cni-explorer check --coverage cni-2017",
            "  cni-explorer check --online --format json my-comparison.json"
        })
final class CheckCommand implements Command {
    private final Output output;
    private final IntSupplier width;
    private final Supplier<LocalDate> today;
    private final Supplier<MetricsEnvironment> environment;

    @Option(
            names = "--coverage",
            description =
                    "Instead of the warnings print a table: how much is known of each provider. The share of unknown "
                            + "requirements in its last line is that of the providers that are counted.")
    private boolean coverage;

    @Option(
            names = "--online",
            description =
                    "Instead of the warnings ask GitHub whether the files that cells name as their source have changed since "
                            + "they were read, and whether newer releases are out; print what to read again, oldest change first. "
                            + "A token in GITHUB_TOKEN or GH_TOKEN raises the limit of requests.")
    private boolean online;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "With --online: text, if nothing is said, or json, of one dataset.")
    private String format = "text";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|ID",
            description = "Dataset files, or datasets that come with the program (${COMPLETION-CANDIDATES}).",
            completionCandidates = QuestionOptions.ShippedIds.class)
    private List<String> names = new ArrayList<>();

    /// @param width        how wide the terminal is
    /// @param environment whom to ask for changes, looked for only if needed
    CheckCommand(
            Output output, IntSupplier width, Supplier<LocalDate> today, Supplier<MetricsEnvironment> environment) {
        this.environment = environment;
        this.output = output;
        this.width = width;
        this.today = today;
    }

    @Override
    public void run() throws UsageException, FileAccessException, CommandFailedException {
        List<DatasetArgument> datasets = new ArrayList<>();
        for (String name : names) {
            datasets.add(DatasetArgument.of(name));
        }
        ReadingsFormat form = ReadingsFormat.named(format);
        if (form == ReadingsFormat.JSON && datasets.size() > 1) {
            throw new UsageException("With --format json one dataset is looked at, so that one document is written.");
        }
        Optional<OnlineCheck> asking =
                online ? Optional.of(new OnlineCheck(output, environment.get(), form)) : Optional.empty();
        DatasetCheck check = new DatasetCheck(today.get());
        ExitStatus status = ExitStatus.DONE;
        for (int i = 0; i < datasets.size(); i++) {
            ExitStatus one = check(datasets.get(i), check, asking);
            status = one.compareTo(status) > 0 ? one : status;
        }
        if (status != ExitStatus.DONE) {
            throw new CommandFailedException(status);
        }
    }

    private ExitStatus check(DatasetArgument dataset, DatasetCheck check, Optional<OnlineCheck> asking)
            throws FileAccessException {
        LoadResult result = dataset.check(check);
        if (asking.isPresent() && result instanceof LoadResult.Loaded loaded) {
            return asking.get().run(loaded.dataset());
        }
        switch (result) {
            case LoadResult.Unreadable unreadable -> output.say(ErrorReporter.NAME + unreadable.sentence());
            case LoadResult.Invalid invalid -> output.write(out -> write(invalid.problems(), out));
            case LoadResult.Loaded loaded ->
                output.write(out -> {
                    write(coverage ? List.of() : loaded.warnings(), out);
                    write(dataset.given(), loaded.dataset(), loaded.warnings().size(), out);
                });
        }
        return switch (result) {
            case LoadResult.Unreadable _ -> ExitStatus.FILE;
            case LoadResult.Invalid _ -> ExitStatus.DATA;
            case LoadResult.Loaded _ -> ExitStatus.DONE;
        };
    }

    private static void write(List<Problem> problems, Writer out) throws IOException {
        for (Problem problem : problems) {
            out.write(problem.text() + "\n");
        }
    }

    private void write(String name, Dataset dataset, int warnings, Writer out) throws IOException {
        CoverageText text = new CoverageText(dataset);
        out.write(English.format("%s: valid. %s; %s.\n", Characters.onOneLine(name), text.line(), said(warnings)));
        if (coverage) {
            out.write('\n');
            text.write(out, width.getAsInt());
        }
    }

    private static String said(int warnings) {
        return warnings == 0 ? "no warnings" : English.count(warnings, "warning");
    }
}
