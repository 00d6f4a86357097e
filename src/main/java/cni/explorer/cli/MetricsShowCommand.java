package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.ReadingReport;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What GitHub said last.
@CommandLine.Command(
        name = "show",
        description = "Print what GitHub said last of each provider, with the day. Asks nobody.")
final class MetricsShowCommand implements Command {
    private final Output output;
    private final IntSupplier width;
    private final Supplier<MetricsEnvironment> environment;

    @Option(
            names = "--data",
            paramLabel = "FILE|ID",
            description = "The dataset whose providers are shown (${COMPLETION-CANDIDATES}), or a file.",
            completionCandidates = QuestionOptions.ShippedIds.class)
    private String data = ShippedDatasets.DEFAULT;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, if nothing is said, or json.")
    private String format = "text";

    /// @param width how wide the terminal is
    MetricsShowCommand(Output output, IntSupplier width, Supplier<MetricsEnvironment> environment) {
        this.output = output;
        this.width = width;
        this.environment = environment;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException {
        ReadingsFormat chosen = ReadingsFormat.named(format);
        Dataset dataset = DatasetArgument.of(data).load().orThrow().dataset();
        ReadingReport report = ReadingReport.ofLast(dataset, MetricsShowCommand.stored(environment.get()));
        output.write(chosen.of(report, width.getAsInt()));
        report.complaints().forEach(complaint -> output.say(ErrorReporter.NAME + complaint));
    }

    /// All that was ever kept.
    static List<StoredReading> stored(MetricsEnvironment around) throws FileAccessException {
        Optional<ReadingStore> store = around.store().get();
        return store.isPresent() ? store.get().all() : List.of();
    }
}
