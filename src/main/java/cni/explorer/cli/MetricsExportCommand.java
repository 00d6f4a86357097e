package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.export.csv.ReadingsCsv;
import cni.explorer.export.json.ReadingsJson;
import cni.explorer.metrics.StoredReading;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// All that GitHub ever said.
@CommandLine.Command(
        name = "export",
        description =
                "Write all that GitHub ever said to this user, oldest first, a record for each answer. Asks nobody.",
        footerHeading = "%nExample:%n",
        footer = "  cni-explorer metrics export --format csv -o figures.csv")
final class MetricsExportCommand implements Command {
    private final Output output;
    private final Supplier<MetricsEnvironment> environment;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, if neither this nor the name of FILE says another, or json.")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if nothing is said.")
    private @Nullable String target;

    MetricsExportCommand(Output output, Supplier<MetricsEnvironment> environment) {
        this.output = output;
        this.environment = environment;
    }

    private enum HistoryFormat {
        CSV,
        JSON
    }

    @Override
    public void run() throws UsageException, FileAccessException {
        HistoryFormat chosen = FormatOption.of(format, target, List.of(HistoryFormat.values()));
        List<StoredReading> all = MetricsShowCommand.stored(environment.get());
        output.writeText(OutputFile.of(target), out -> {
            switch (chosen) {
                case CSV -> new ReadingsCsv(all).write(out);
                case JSON -> ReadingsJson.write(all, out);
            }
        });
    }
}
