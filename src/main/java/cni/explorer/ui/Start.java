package cni.explorer.ui;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.query.Selection;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.Look;
import cni.explorer.settings.Settings;
import cni.explorer.ui.own.Memory;
import cni.explorer.ui.own.OwnFile;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.View;
import cni.explorer.workspace.Workspace;
import java.util.Optional;

/// What is shown first.
///
/// @param dataset   the dataset
/// @param selection what is asked for; empty for what was asked for last time
/// @param view      the view; empty for the one of last time
/// @param file      the file that the dataset was read from, or the one that it stands for because it cannot be used;
///                  empty if nobody asked for a file
/// @param transposed whether features are to be the rows of the matrix; else as last time
/// @param reopened   the saved comparison that it begins with, whose look takes the place of that of last time
public record Start(
        Dataset dataset,
        Optional<Selection> selection,
        Optional<View> view,
        Optional<OwnFile> file,
        boolean transposed,
        Optional<Reopened> reopened) {

    /// Begins with a dataset that travels with the program.
    public Start(Dataset dataset, Optional<Selection> selection, Optional<View> view) {
        this(dataset, selection, view, Optional.empty(), false, Optional.empty());
    }

    /// Begins with what was looked at last, if it is still there, else with the default dataset.
    public static Start asLastTime(Settings settings) {
        DatasetSource choice = settings.dataset().orElse(new DatasetSource.Shipped(ShippedDatasets.DEFAULT));
        return switch (choice) {
            case DatasetSource.Shipped shipped -> nothingAsked(shipped.id(), Optional.empty());
            case DatasetSource.InFile own ->
                switch (OwnFile.read(own.file())) {
                    case OwnFile.Good good ->
                        new Start(
                                good.dataset(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(good),
                                false,
                                Optional.empty());
                    case OwnFile.Broken broken -> nothingAsked(ShippedDatasets.DEFAULT, Optional.of(broken));
                    case OwnFile.Unread unread -> nothingAsked(ShippedDatasets.DEFAULT, Optional.of(unread));
                };
        };
    }

    /// What it begins with, as far as it does not say so itself as last time.
    Workspace workspace(Memory memory) {
        Look look = reopened.map(Reopened::look)
                .orElseGet(() -> memory.look(dataset.about().id()));
        Workspace last = look.workspace(source(), dataset, ChartOptions.DEFAULTS);
        return last.withSelection(selection.orElse(last.selection()))
                .withView(view.orElse(last.view()))
                .withColumns(last.columns()
                        .withTransposed(transposed || last.columns().transposed()));
    }

    private DatasetSource source() {
        return file.filter(OwnFile.Good.class::isInstance)
                .<DatasetSource>map(good -> new DatasetSource.InFile(good.file()))
                .orElseGet(() -> new DatasetSource.Shipped(dataset.about().id()));
    }

    private static Start nothingAsked(String shipped, Optional<OwnFile> file) {
        Dataset dataset = ShippedDatasets.find(shipped)
                .or(() -> ShippedDatasets.find(ShippedDatasets.DEFAULT))
                .orElseThrow();
        return new Start(dataset, Optional.empty(), Optional.empty(), file, false, Optional.empty());
    }
}
