package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Question;
import cni.explorer.query.Importance;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.query.SearchLimit;
import cni.explorer.query.Selection;
import cni.explorer.storage.FileType;
import cni.explorer.text.English;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            names = "--saved",
            paramLabel = "FILE",
            description = "A saved comparison: its data, question and columns; further options add to the question.")
    private @Nullable String saved;

    @Option(
            names = "--sha256",
            paramLabel = "HASH",
            description = "Answer only if the file of the data has this SHA-256, as a decision record states it.")
    private @Nullable String sha256;

    @Option(
            names = "--question",
            paramLabel = "QUESTION[,QUESTION...]",
            description = "Ask what a question of the dataset asks for, by its id. Repeatable.")
    private List<String> questions = new ArrayList<>();

    @Option(
            names = "--require",
            paramLabel = "FEATURE[,FEATURE...]",
            description = "What the cluster needs, by the id of the feature. Repeatable.")
    private List<String> require = new ArrayList<>();

    @Option(
            names = "--prefer",
            paramLabel = "FEATURE[,FEATURE...]",
            description = "What would be good to have: orders who is left, excludes nobody. Repeatable.")
    private List<String> prefer = new ArrayList<>();

    @Option(
            names = "--accept",
            paramLabel = "FEATURE=VALUE[,VALUE]",
            description = "The values of a category that will do. Repeatable.")
    private List<String> accept = new ArrayList<>();

    @Option(
            names = "--at-least",
            paramLabel = "METRIC=NUMBER[,METRIC=NUMBER...]",
            description = "How many of a metric are needed, such as stars=1000. Repeatable.")
    private List<String> atLeast = new ArrayList<>();

    @Option(
            names = "--within",
            paramLabel = "METRIC=MONTHS[,METRIC=MONTHS...]",
            description = "How many months before the day of the data something was at most, such as last-push=6;"
                    + " today plays no part. Repeatable.")
    private List<String> within = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "FEATURE|METRIC[,FEATURE|METRIC...]",
            description = "Show these columns, in this order, and no others: features and metrics by their ids.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--strict", description = "What holds only on a condition does not count.")
    private boolean strict;

    @Option(names = "--undisputed", description = "A cell that a second source contradicts does not count.")
    private boolean undisputed;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Show only providers in whose text all words occur; the first " + SearchLimit.MOST_LETTERS
                    + " letters and " + SearchLimit.MOST_WORDS + " words count.")
    private String search = "";

    @Option(
            names = "--compare",
            paramLabel = "PROVIDER[,PROVIDER...]",
            description = "Put these providers side by side, two to " + Selection.MOST_COMPARED + ". Repeatable.")
    private List<String> compare = new ArrayList<>();

    /// The ids that the help text names.
    static final class ShippedIds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ShippedIds() {
            super(ShippedDatasets.ids());
        }
    }

    /// The same with a file that was named without an option: a saved comparison by the end of its name, else a
    /// dataset.
    QuestionOptions withFile(@Nullable String file) throws UsageException {
        if (file == null) {
            return this;
        }
        if (saved != null || data != null) {
            throw new UsageException(
                    English.format("“%s” is one file too many: the data is named by an option.", file));
        }
        if (FileType.of(FileName.of(file)) == FileType.COMPARISON) {
            saved = file;
        } else {
            data = file;
        }
        return this;
    }

    /// The file that is named, if it is there and any content of it will do.
    Optional<Path> file() throws UsageException {
        String named = saved == null ? data : saved;
        if (named == null || sha256 != null || ShippedDatasets.ids().contains(named)) {
            return Optional.empty();
        }
        return Optional.of(FileName.of(named)).filter(Files::isRegularFile);
    }

    /// What is asked, with every id found in the data.
    Query ask() throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        if (saved != null && data != null) {
            throw new UsageException("--saved and --data exclude each other: a saved comparison names its data.");
        }
        Query begun = saved == null
                ? Query.of(DatasetArgument.of(data == null ? ShippedDatasets.DEFAULT : data))
                : Query.ofSaved(FileName.of(saved));
        if (sha256 != null) {
            begun.mustBe(sha256);
        }
        SelectionReader reader = new SelectionReader(begun.dataset());
        List<FeatureId> shown = reader.columns(names("--columns", columns));
        Query asked = begun.withSelection(selection(reader, begun.dataset(), begun.selection()));
        asked = shown.isEmpty() ? asked.withBoundsShown() : asked.withColumns(shown);
        return SearchLimit.within(search.strip()).equals(search.strip())
                ? asked
                : asked.withRemark(English.format(
                        "Only the first %d letters of the search count.",
                        asked.selection().search().length()));
    }

    /// What is asked beyond a question that may be there already.
    private Selection selection(SelectionReader reader, Dataset dataset, Selection before) throws UsageException {
        Selection selection = before;
        for (Question question : reader.questions(names("--question", questions))) {
            selection = selection.with(question);
        }
        for (FeatureId feature : reader.required(names("--prefer", prefer))) {
            selection = selection.with(feature, Importance.PREFERRED);
        }
        for (FeatureId feature : reader.required(names("--require", require))) {
            selection = selection.with(feature, Importance.REQUIRED);
        }
        for (Map.Entry<FeatureId, Set<String>> values : reader.accepted(accept).entrySet()) {
            selection = selection.withAccepted(values.getKey(), values.getValue());
        }
        for (Requirement.Bound bound :
                new BoundReader(dataset).bounds(names("--at-least", atLeast), names("--within", within))) {
            selection = selection.with(bound);
        }
        selection = strict ? selection.withReading(Reading.STRICT) : selection;
        selection = undisputed ? selection.withDisputedUnmet(true) : selection;
        selection = search.isBlank() ? selection : selection.withSearch(search.strip());
        List<ProviderId> compared = reader.compared(names("--compare", compare));
        return compared.isEmpty() ? selection : selection.withCompared(compared);
    }

    /// The names after an option, which is repeated or has commas between them. A comma too many names nothing and does
    /// no harm.
    ///
    /// @param given what stood after each of the option, empty if it was not there
    /// @throws UsageException if it was there and names nothing
    private static List<String> names(String option, List<String> given) throws UsageException {
        List<String> names = new ArrayList<>();
        for (String list : given) {
            List<String> named = Stream.of(list.split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (named.isEmpty()) {
                throw new UsageException(
                        English.format("“%s %s” names nothing: leave it out or name something.", option, list));
            }
            names.addAll(named);
        }
        return names;
    }
}
