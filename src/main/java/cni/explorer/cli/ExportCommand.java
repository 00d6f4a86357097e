package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.export.ExportContext;
import cni.explorer.export.ExportFormat;
import cni.explorer.export.Exporter;
import cni.explorer.export.csv.CsvContent;
import cni.explorer.export.csv.CsvExport;
import cni.explorer.export.csv.CsvForm;
import cni.explorer.text.English;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The table for other programs.
@CommandLine.Command(name = "export", description = "Write the table for other programs.")
final class ExportCommand implements Command {
    private final Output output;
    private final Supplier<LocalDate> today;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv (if neither this nor the name of FILE says another), tsv, md (Markdown), html (a page that "
                            + "needs nothing else), json or adr (a "
                            + "decision record in Markdown).")
    private @Nullable String format;

    @Option(
            names = "--for-excel",
            description =
                    "CSV that Excel opens rightly on a double click: with a byte order mark, and semicolons where "
                            + "the comma is the decimal point.")
    private boolean forExcel;

    @Option(
            names = "--with-sources",
            description =
                    "CSV or TSV with footnotes, disputes and sources too, in columns of their own behind values and "
                            + "verdicts.")
    private boolean withSources;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if nothing is said.")
    private @Nullable String file;

    ExportCommand(Output output, Supplier<LocalDate> today) {
        this.output = output;
        this.today = today;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        ExportFormat chosen = FormatOption.of(format, file, List.of(ExportFormat.values()));
        Optional<Path> target = OutputFile.of(file);
        if (forExcel && chosen != ExportFormat.CSV) {
            throw new UsageException(
                    English.format("--for-excel goes with csv, not with %s.", NameLookup.name(chosen)));
        }
        boolean table = chosen == ExportFormat.CSV || chosen == ExportFormat.TSV;
        if (withSources && !table) {
            throw new UsageException(
                    English.format("--with-sources goes with csv and tsv; %s has them all.", NameLookup.name(chosen)));
        }
        Query asked = question.ask();
        OutputFile.mustNotBe(target, asked);
        ExportContext origin = asked.origin(today);
        Exporter exporter = table ? new CsvExport(form(chosen), content()) : chosen.exporter(origin);
        output.write(target, out -> exporter.write(asked.matrix(), out));
        if (chosen == ExportFormat.ADR) {
            origin.caveat().ifPresent(output::say);
        }
        asked.news().forEach(output::say);
    }

    private CsvForm form(ExportFormat chosen) {
        if (chosen == ExportFormat.TSV) {
            return CsvForm.TABS;
        }
        return forExcel ? CsvForm.forExcelHere() : CsvForm.PLAIN;
    }

    private CsvContent content() {
        return withSources ? CsvContent.SOURCES : CsvContent.VALUES;
    }
}
