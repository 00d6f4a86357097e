package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.export.json.WorklistJson;
import cni.explorer.export.text.WorklistText;
import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.SourceCheck;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.metrics.SourceCheck.UnansweredSource;
import cni.explorer.model.Dataset;
import cni.explorer.text.English;
import cni.explorer.text.RefreshText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks whether the sources of datasets have changed, and prints what has to be read again.
final class OnlineCheck {
    private final Output output;
    private final SourceCheck check;
    private final ReadingsFormat format;

    /// @param format how the worklist is printed
    OnlineCheck(Output output, MetricsEnvironment around, ReadingsFormat format) throws UsageException {
        this.output = output;
        this.format = format;
        ChangeSource source = around.changes()
                .apply(GitHubSource.api(around.variables())
                        .orElseThrow(() -> new UsageException(new Failure.NotSafe().sentence())));
        this.check = new SourceCheck(source);
    }

    ExitStatus run(Dataset dataset) throws FileAccessException {
        SourceReport report = ask(dataset);
        output.write(out -> {
            switch (format) {
                case TEXT -> new WorklistText(dataset, report).write(out);
                case JSON -> new WorklistJson(dataset, report).write(out);
            }
        });
        complaints(report).forEach(complaint -> output.say(ErrorReporter.NAME + complaint));
        if (!report.failed().isEmpty()) {
            return ExitStatus.NETWORK;
        }
        return report.moved().isEmpty() ? ExitStatus.DONE : ExitStatus.CHANGED;
    }

    private SourceReport ask(Dataset dataset) {
        try {
            return check.of(dataset, _ -> {});
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts a command");
        }
    }

    /// One for each cause: a limit concerns all that was not asked.
    private static List<String> complaints(SourceReport report) {
        Map<Failure, List<String>> places = new LinkedHashMap<>();
        for (UnansweredSource one : report.failed()) {
            places.computeIfAbsent(one.why(), _ -> new ArrayList<>()).add(one.place());
        }
        List<String> complaints = new ArrayList<>();
        places.forEach((why, some) -> complaints.add(RefreshText.notLookedAt(
                some.size() == 1 ? some.getFirst() : English.count(some.size(), "source"), why.sentence())));
        return complaints;
    }
}
