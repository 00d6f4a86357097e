package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.ExportContext;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Matrix;
import cni.explorer.query.Selection;
import cni.explorer.storage.DatasetOrigin;
import cni.explorer.storage.InvalidComparisonException;
import cni.explorer.storage.Reopened;
import cni.explorer.text.English;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the command line asks, and of which data. Every id in its selection is one of the dataset.
///
/// @param indexed   the data, ready
/// @param warnings  what its keeper is warned of
/// @param workspace what is asked of it; all else is as on a first start, or as it was saved
/// @param reopened  the saved comparison that it began with
/// @param unusable  a file that was asked for and cannot be used, for the window to say why
/// @param remark    what of it could not be taken as it was said, in a sentence
record Query(
        IndexedDataset indexed,
        List<Problem> warnings,
        Workspace workspace,
        Optional<Reopened> reopened,
        Optional<Path> unusable,
        Optional<String> remark) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    /// Nothing is asked of the dataset that is shown if nobody asks for another one.
    static Query nothing() {
        Dataset dataset = ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow();
        return of(
                IndexedDataset.of(dataset),
                List.of(),
                Workspace.of(new DatasetSource.Shipped(ShippedDatasets.DEFAULT), dataset));
    }

    /// Nothing is asked yet of a dataset.
    static Query of(DatasetArgument argument) throws DatasetException, FileAccessException {
        LoadResult.Loaded loaded = argument.load().orThrow();
        return of(loaded.indexed(), loaded.warnings(), Workspace.of(argument.source(), loaded.dataset()));
    }

    private static Query of(IndexedDataset indexed, List<Problem> warnings, Workspace workspace) {
        return new Query(indexed, warnings, workspace, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// What a saved comparison asks.
    ///
    /// @throws CommandFailedException if the file is none
    static Query ofSaved(Path file) throws DatasetException, FileAccessException, CommandFailedException {
        try {
            Reopened reopened = Reopened.read(file);
            return new Query(
                    reopened.indexed(),
                    reopened.warnings(),
                    reopened.workspace(),
                    Optional.of(reopened),
                    Optional.empty(),
                    Optional.empty());
        } catch (InvalidComparisonException invalid) {
            throw CommandFailedException.ofData(String.valueOf(invalid.getMessage()));
        }
    }

    Dataset dataset() {
        return indexed.dataset();
    }

    Selection selection() {
        return workspace.selection();
    }

    Query withSelection(Selection changed) {
        return with(workspace.withSelection(changed));
    }

    /// The same, to be shown with features as rows; texts and exports never are.
    Query withFeaturesAsRows() {
        return with(workspace.withColumns(workspace.columns().withTransposed(true)));
    }

    /// The same with these columns, in this order, and no others.
    Query withColumns(List<FeatureId> columns) {
        return with(workspace.withArrangement(workspace.arrangement().withColumns(columns)));
    }

    /// The same with the metrics as columns of which something is asked.
    Query withBoundsShown() {
        return with(workspace.withArrangement(withBounds(workspace.arrangement())));
    }

    private Arrangement withBounds(Arrangement arrangement) {
        Arrangement shown = arrangement;
        for (FeatureId metric : selection().bounds().keySet()) {
            shown = shown.withShown(metric);
        }
        return shown;
    }

    /// What is asked, or what was asked last time if nothing is; looked at as last time, but with the columns that were
    /// named or that it needs, and side by side if several were named for that; as it was saved, if it was.
    ///
    /// @param last what the window was closed with
    Workspace lookedAtAs(Workspace last) {
        if (reopened.isPresent()) {
            return workspace;
        }
        Arrangement unnamed = withBounds(Arrangement.of(dataset()));
        Arrangement arrangement = workspace.arrangement().columns().equals(unnamed.columns())
                ? withBounds(last.arrangement())
                : last.arrangement().withColumns(workspace.arrangement().columns());
        boolean transposed = workspace.columns().transposed() || last.columns().transposed();
        View view = selection().compared().size() > 1 ? View.COMPARE : last.view();
        return last.withView(view)
                .withSelection(selection().equals(Selection.NOTHING) ? last.selection() : selection())
                .withArrangement(arrangement)
                .withColumns(last.columns().withTransposed(transposed));
    }

    Query withRemark(String sentence) {
        return new Query(indexed, warnings, workspace, reopened, unusable, Optional.of(sentence));
    }

    private Query with(Workspace changed) {
        return new Query(indexed, warnings, changed, reopened, unusable, remark);
    }

    /// What stands in the window for a file that cannot be used.
    static Query inPlaceOf(Path unusable) {
        Query shown = nothing();
        return new Query(
                shown.indexed, shown.warnings, shown.workspace, shown.reopened, Optional.of(unusable), shown.remark);
    }

    /// Makes sure that the data is the very one that somebody means.
    ///
    /// @throws UsageException         if that is no fingerprint
    /// @throws CommandFailedException if it is not
    void mustBe(String sha256) throws UsageException, CommandFailedException {
        String found = origin().sha256();
        if (!SHA_256.matcher(sha256.strip()).matches()) {
            throw new UsageException(English.format(
                    "“--sha256 %s” is no SHA-256, which is 64 digits from 0 to f; a decision record states it whole.",
                    sha256));
        }
        if (!found.equalsIgnoreCase(sha256.strip())) {
            throw CommandFailedException.ofData(English.format(
                    "%s is not the data that is meant: its SHA-256 is %s, not %s.",
                    workspace.source().name(), found, sha256));
        }
    }

    /// The answer: all columns, in the order of the dataset, or as they were saved.
    Matrix matrix() {
        return ViewState.of(indexed, workspace).matrix();
    }

    /// What there is to say beside the answer, in sentences: the remark, and what has moved since a comparison was
    /// saved.
    List<String> news() {
        Stream<String> moved = reopened.filter(
                        saved -> !saved.same() || !saved.moved().isEmpty())
                .map(saved -> Stream.concat(Stream.of(saved.news()), saved.moved().stream()))
                .orElse(Stream.empty());
        return Stream.concat(remark.stream(), moved).toList();
    }

    /// Where the data lies, for a record that others can check.
    ExportContext origin(Supplier<LocalDate> today) {
        return new ExportContext() {
            @Override
            public String data() {
                return workspace.source().name();
            }

            @Override
            public String sha256() {
                return origin().sha256();
            }

            @Override
            public Optional<String> caveat() {
                return origin().caveat();
            }

            @Override
            public LocalDate today() {
                return today.get();
            }
        };
    }

    private DatasetOrigin origin() {
        return DatasetOrigin.of(workspace.source(), indexed);
    }
}
