package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.ReadingReport;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.FigureEdits;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.KeptReadings;
import cni.explorer.metrics.Refresh;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.storage.AtomicFile;
import cni.explorer.text.English;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Asks GitHub for the figures.
@CommandLine.Command(
        name = "refresh",
        description = {
            "Ask GitHub’s REST API for stars, forks, open issues, contributors, commits in 12 months, the latest release, "
                    + "the last push and the license of each provider that has a repository there, keep what it says with "
                    + "the day, and print it.",
            "",
            "A token in GITHUB_TOKEN or GH_TOKEN raises the limit from 60 to 5,000 requests an hour; a provider takes four. "
                    + "At a limit it stops, keeps what it has, and says when it goes on.",
            "",
            "Repositories on gitlab.com and codeberg.org are asked for stars, forks, open issues, the latest release, the "
                    + "last activity and the license, and so are those on hosts that CNI_EXPLORER_HOSTS names, such as "
                    + "forgejo=git.example.org,gitlab=gitlab.example.org. None of them gets the token."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all have answered",
            "1:the data is not valid",
            "2:the command line is not valid",
            "3:a file could not be read or written",
            "4:at least one has not answered; what the others said is kept"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cni-explorer metrics refresh",
            "  cni-explorer metrics refresh --provider calico --provider cilium --format json",
            "  cni-explorer metrics refresh --write data/cni-2026.json"
        })
final class MetricsRefreshCommand implements Command {
    private final Output output;
    private final IntSupplier width;
    private final Supplier<MetricsEnvironment> environment;

    @Option(
            names = "--data",
            paramLabel = "FILE|ID",
            description = "The dataset whose providers are asked for (${COMPLETION-CANDIDATES}), or a file.",
            completionCandidates = QuestionOptions.ShippedIds.class)
    private @Nullable String data;

    @Option(names = "--provider", paramLabel = "ID", description = "Only this provider; may be said again.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description =
                    "Put the figures into this dataset file, with day, method and source, and change nothing else in "
                            + "it. Its providers are asked for.")
    private @Nullable String write;

    @Option(
            names = "--api",
            paramLabel = "ADDRESS",
            description =
                    "The API of a GitHub Enterprise server, https://HOST/api/v3. Else GITHUB_API_URL says it, else it "
                            + "is GitHub’s own.")
    private @Nullable String api;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, if nothing is said, or json.")
    private String format = "text";

    /// @param width how wide the terminal is
    MetricsRefreshCommand(Output output, IntSupplier width, Supplier<MetricsEnvironment> environment) {
        this.output = output;
        this.width = width;
        this.environment = environment;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        ReadingsFormat chosen = ReadingsFormat.named(format);
        MetricsEnvironment around = environment.get();
        URI address = address(around);
        checkHosts(around);
        Dataset dataset = dataset();
        List<Provider> providers = chosen(dataset);
        KeptReadings kept = new KeptReadings(around.store().get());
        List<Refresh.RefreshResult> outcomes = ask(new Refresh(around.source().apply(address)), providers, kept);
        List<StoredReading> readings = outcomes.stream()
                .flatMap(outcome -> outcome.answered().stream())
                .toList();
        ReadingReport report = ReadingReport.of(dataset, outcomes);
        // Whatever cannot be written, what was answered is told: the requests for it are spent.
        try {
            write(readings);
        } finally {
            output.write(chosen.of(report, width.getAsInt()));
            report.complaints().forEach(complaint -> output.say(ErrorReporter.NAME + complaint));
        }
        kept.check();
        if (!report.failed().isEmpty()) {
            throw new CommandFailedException(ExitStatus.NETWORK);
        }
    }

    /// In the order of the dataset; all of them if none is named.
    private List<Provider> chosen(Dataset dataset) throws UsageException {
        List<String> known = dataset.providers().stream()
                .map(provider -> provider.id().value())
                .toList();
        for (String id : only) {
            if (!known.contains(id)) {
                throw NameLookup.missing("There is no provider “" + id + "”; there are ", id, known);
            }
        }
        return dataset.providers().stream()
                .filter(provider ->
                        only.isEmpty() || only.contains(provider.id().value()))
                .toList();
    }

    private URI address(MetricsEnvironment around) throws UsageException {
        // What is not safe is not said again: a password may stand in it.
        return GitHubSource.api(api == null ? around.variables() : Map.of("GITHUB_API_URL", api))
                .orElseThrow(() -> new UsageException(new Failure.NotSafe().sentence()));
    }

    private static void checkHosts(MetricsEnvironment around) throws UsageException {
        String named = around.variables().getOrDefault(RepositoryHosts.VARIABLE, "");
        if (RepositoryHosts.named(named).isEmpty()) {
            throw new UsageException(English.format(
                    "%s must be like forgejo=git.example.org,gitlab=gitlab.example.org.", RepositoryHosts.VARIABLE));
        }
    }

    private Dataset dataset() throws UsageException, DatasetException, FileAccessException {
        if (write != null && data != null) {
            throw new UsageException("Say --data or --write: the providers are those of the file that is written.");
        }
        String name = write != null ? write : data != null ? data : ShippedDatasets.DEFAULT;
        DatasetArgument dataset = DatasetArgument.of(name);
        if (write != null && dataset.source().inFile().isEmpty()) {
            throw new UsageException(
                    English.format("“%s” comes with the program; --write takes a file of your own.", write));
        }
        return dataset.load().orThrow().dataset();
    }

    private static List<Refresh.RefreshResult> ask(Refresh refresh, List<Provider> providers, KeptReadings kept) {
        try {
            return refresh.of(providers, kept);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts a command");
        }
    }

    private void write(List<StoredReading> readings) throws UsageException, FileAccessException {
        if (write != null && !readings.isEmpty()) {
            Path file = FileName.of(write);
            try {
                byte[] fresh = FigureEdits.into(Files.readAllBytes(file), readings);
                AtomicFile.write(file, out -> out.write(fresh));
            } catch (IOException failure) {
                throw FileAccessException.reading(file, failure);
            }
        }
    }
}
