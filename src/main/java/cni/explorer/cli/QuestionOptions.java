package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.Report;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.model.Question;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which data and what is asked of it; the same for every command.
final class QuestionOptions {
    @Option(
            names = "--data",
            paramLabel = "ID|FILE",
            description = "A dataset that comes with the program (${COMPLETION-CANDIDATES}), or a file.",
            completionCandidates = ShippedIds.class)
    private @Nullable String data;

    @Option(
            names = "--question",
            paramLabel = "QUESTION",
            split = ",",
            description = "Ask what a question of the dataset asks for, by its id. Repeatable.")
    private List<String> questions = new ArrayList<>();

    @Option(
            names = "--require",
            paramLabel = "FEATURE",
            split = ",",
            description = "What the cluster needs, by the id of the feature. Repeatable.")
    private List<String> require = new ArrayList<>();

    @Option(
            names = "--prefer",
            paramLabel = "FEATURE",
            split = ",",
            description = "What would be good to have: orders who is left, excludes nobody. Repeatable.")
    private List<String> prefer = new ArrayList<>();

    @Option(
            names = "--accept",
            paramLabel = "FEATURE=VALUE[,VALUE]",
            description = "The values of a category that will do. Repeatable.")
    private List<String> accept = new ArrayList<>();

    @Option(names = "--strict", description = "What holds only on a condition does not count.")
    private boolean strict;

    @Option(names = "--undisputed", description = "A cell that a second source contradicts does not count.")
    private boolean undisputed;

    @Option(names = "--search", paramLabel = "TEXT", description = "Show only providers in whose text all words occur.")
    private String search = "";

    @Option(
            names = "--compare",
            paramLabel = "PROVIDER",
            split = ",",
            description = "Put these providers side by side, two to " + Selection.MOST_COMPARED + ". Repeatable.")
    private List<String> compare = new ArrayList<>();

    /// The ids that the help text names.
    static final class ShippedIds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ShippedIds() {
            super(ShippedDatasets.ids());
        }
    }

    /// What is asked, with every id found in the data.
    Asked ask() throws UsageTrouble, DatasetException, FileTrouble {
        DatasetName name = DatasetName.of(data == null ? ShippedDatasets.DEFAULT : data);
        Report report = name.load();
        Dataset dataset = report.dataset().orElseThrow();
        SelectionReader reader = new SelectionReader(dataset);
        Selection selection = new Selection(
                reader.required(require),
                reader.required(prefer),
                reader.accepted(accept),
                strict ? Reading.STRICT : Reading.LENIENT,
                undisputed,
                search.strip(),
                reader.compared(compare));
        for (Question question : reader.questions(questions)) {
            selection = selection.with(question);
        }
        return new Asked(dataset, name.inFile(), report.problems(), selection, false);
    }
}
