package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.Origin;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.query.Matrix;
import cni.explorer.query.Selection;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.InvalidComparison;
import cni.explorer.text.English;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the command line asks, and of which data. Every id in its selection is one of the dataset.
///
/// @param indexed   the data, ready
/// @param warnings  what its keeper is warned of
/// @param workspace what is asked of it; all else is as on a first start, or as it was saved
/// @param reopened  the saved comparison that it began with
record Asked(IndexedDataset indexed, List<Problem> warnings, Workspace workspace, Optional<Reopened> reopened) {

    /// Nothing is asked of the dataset that is shown if nobody asks for another one.
    static Asked nothing() {
        Dataset dataset = ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow();
        return new Asked(
                IndexedDataset.of(dataset),
                List.of(),
                Workspace.of(new DatasetSource.Shipped(ShippedDatasets.DEFAULT), dataset),
                Optional.empty());
    }

    /// Nothing is asked yet of a dataset.
    static Asked of(DatasetArgument argument) throws DatasetException, FileTrouble {
        LoadResult.Loaded loaded = argument.load().orThrow();
        return new Asked(
                IndexedDataset.of(loaded.dataset()),
                loaded.warnings(),
                Workspace.of(argument.source(), loaded.dataset()),
                Optional.empty());
    }

    /// What a saved comparison asks.
    ///
    /// @throws ToldTrouble if the file is none
    static Asked ofSaved(Path file) throws DatasetException, FileTrouble, ToldTrouble {
        try {
            Reopened reopened = Reopened.read(file);
            return new Asked(reopened.indexed(), reopened.warnings(), reopened.workspace(), Optional.of(reopened));
        } catch (InvalidComparison invalid) {
            throw ToldTrouble.ofData(String.valueOf(invalid.getMessage()));
        }
    }

    Dataset dataset() {
        return indexed.dataset();
    }

    Selection selection() {
        return workspace.selection();
    }

    Asked withSelection(Selection changed) {
        return with(workspace.withSelection(changed));
    }

    /// The same, to be shown with features as rows; texts and exports never are.
    Asked withFeaturesAsRows() {
        return with(workspace.withColumns(workspace.columns().withTransposed(true)));
    }

    private Asked with(Workspace changed) {
        return new Asked(indexed, warnings, changed, reopened);
    }

    /// Makes sure that the data is the very one that somebody means.
    ///
    /// @throws ToldTrouble if it is not
    void mustBe(String sha256) throws FileTrouble, ToldTrouble {
        String found = Reopened.fingerprint(workspace.source());
        if (!found.equalsIgnoreCase(sha256.strip())) {
            throw ToldTrouble.ofData(English.format(
                    "%s is not the data that is meant: its SHA-256 is %s, not %s.",
                    workspace.source().name(), found, sha256));
        }
    }

    /// The answer: all columns, in the order of the dataset, or as they were saved.
    Matrix matrix() {
        return ViewState.of(indexed, workspace).matrix();
    }

    /// What has moved since a comparison was saved, in sentences; empty if nothing has, or there is none.
    List<String> news() {
        return reopened.filter(saved -> !saved.same() || !saved.moved().isEmpty())
                .map(saved -> Stream.concat(Stream.of(saved.news()), saved.moved().stream())
                        .toList())
                .orElse(List.of());
    }

    /// Where the data lies, for a record that others can check.
    Origin origin(Supplier<LocalDate> today) {
        return new Origin() {
            @Override
            public String data() {
                return workspace.source().name();
            }

            @Override
            public String sha256() throws FileTrouble {
                return Reopened.fingerprint(workspace.source());
            }

            @Override
            public LocalDate today() {
                return today.get();
            }
        };
    }
}
