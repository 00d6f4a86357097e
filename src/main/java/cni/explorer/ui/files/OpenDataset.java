package cni.explorer.ui.files;

import cni.explorer.data.DatasetException;
import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.storage.FileType;
import cni.explorer.storage.Reopened;
import cni.explorer.text.DatasetText;
import cni.explorer.text.FailureText;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.FileVersion;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.SelectionMigration;
import cni.explorer.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which dataset is open: one that travels with the program, or a file of the user, which is then followed.
///
/// A file that cannot be used never takes the place of what is shown; it is followed until it can be, or until somebody
/// opens another. Belongs to the JavaFX thread.
public final class OpenDataset {
    private final ExplorerModel state;
    private final Tasks tasks;
    private final RecentDatasets recent;
    private final ReadOnlyObjectWrapper<FileStatus> trouble = new ReadOnlyObjectWrapper<>(FileStatus.NONE);
    private final FileWarnings warnings;
    private final ReadOnlyObjectWrapper<Optional<Path>> comparison = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<String> tell;
    private final Consumer<Reopened> tellReopened;
    private final Follower followed;
    private final AwaitedFile awaited;
    private FileStatus ofOpen = FileStatus.NONE;
    private final Attempts attempts = new Attempts();
    private int openings;
    private boolean behind;

    /// @param state        shows a dataset already
    /// @param tell         hears one sentence of what just happened
    /// @param tellReopened is told of each saved comparison that is opened
    public OpenDataset(
            ExplorerModel state,
            Tasks tasks,
            RecentDatasets recent,
            Consumer<String> tell,
            Consumer<Reopened> tellReopened) {
        this.state = state;
        this.tasks = tasks;
        this.recent = recent;
        this.tell = tell;
        this.tellReopened = tellReopened;
        this.warnings = new FileWarnings(tasks);
        this.followed = new Follower(tasks, this::notRead);
        this.awaited = new AwaitedFile(tasks, this::shown, trouble::set, this::usable);
    }

    /// What is wrong with the file that is open, or with the one that could not be opened.
    public ReadOnlyObjectProperty<FileStatus> statusProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The warnings of what is shown.
    public ReadOnlyObjectProperty<List<Problem>> warningsProperty() {
        return warnings.property();
    }

    /// The file that is open; empty if the dataset travels with the program.
    public Optional<Path> file() {
        return source().inFile();
    }

    /// Where the dataset that is open is from.
    public DatasetSource source() {
        return state.viewState().workspace().source();
    }

    /// The saved comparison that what is shown was opened from, or saved to last.
    public ReadOnlyObjectProperty<Optional<Path>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// Notes at the start that what is shown is from a saved comparison.
    public void beginFrom(Path saved) {
        comparison.set(Optional.of(saved));
    }

    /// Whether a dataset that travels with the program is what is shown, and not a file with the same id.
    public boolean isOpen(Dataset shipped) {
        return source().equals(new DatasetSource.Shipped(shipped.about().id()));
    }

    /// Whether the file that is open can no longer be used as it is now, so that what is shown is its past.
    public boolean isBehindItsFile() {
        return file().isPresent() && behind;
    }

    /// Says what is shown at the start: follows its file, if it is one.
    ///
    /// @param known what is wrong with it, which can be used all the same
    public void begin(List<Problem> known) {
        settle(known);
        FileVersion read = state.viewState().indexedDataset().version();
        file().ifPresent(file -> followed.follow(file, read, this::changed));
        recent.opened(source());
    }

    /// Looks for what else the keeper of the file that is open is warned of; not while the window starts.
    public void completeWarnings() {
        file().ifPresent(file -> warnings.complete(state.viewState().dataset(), file));
    }

    /// Says why a file that was asked for at the start is not shown, and shows it once it can be.
    public void notOpened(Path file, LoadResult result) {
        await(file, file, result, false);
    }

    /// Looks at no file any more.
    public void end() {
        attempts.begin();
        letGo();
    }

    /// Who begins to save what is shown now as a comparison tells this where it was saved. That names what is shown, if
    /// nothing else was opened meanwhile.
    public Consumer<Path> saving() {
        int begun = openings;
        return file -> {
            recent.used(file);
            if (begun == openings) {
                comparison.set(Optional.of(file));
            }
        };
    }

    /// Shows a dataset that travels with the program. Between two of them the question stays.
    public void open(Dataset shipped) {
        attempts.begin();
        boolean fromFile = file().isPresent();
        settle(List.of());
        DatasetSource source = new DatasetSource.Shipped(shipped.about().id());
        recent.opened(source);
        shownFrom(Optional.empty());
        if (fromFile) {
            showAsLastTime(source, IndexedDataset.of(shipped));
        } else {
            List<String> notThere = SelectionMigration.withoutPlaceIn(state.viewState(), shipped);
            state.open(
                    IndexedDataset.of(shipped),
                    state.viewState()
                            .workspace()
                            .withSource(source)
                            .withArrangement(Arrangement.of(shipped))
                            .withChartsSortedAsIn(shipped));
            if (!notThere.isEmpty()) {
                tell.accept(FileText.notThere(DatasetText.label(shipped.about()), notThere));
            }
        }
    }

    /// Reads a file and shows it, if it is a dataset or a saved comparison.
    public void open(Path file) {
        attempts.begin();
        Path place = file.toAbsolutePath().normalize();
        String reading = FileText.reading(place.getFileName());
        if (FileType.of(place) == FileType.COMPARISON) {
            tasks.run(
                    reading,
                    () -> Reopened.read(place),
                    attempts.ifLast(this::reopened),
                    attempts.ifLast(failure -> notReopened(place, failure)));
        } else {
            tasks.run(reading, () -> LoadedFile.read(place), attempts.ifLast(this::opened));
        }
    }

    private void reopened(Reopened saved) {
        switch (saved.saved().dataset()) {
            case DatasetSource.InFile own -> follow(own.file(), saved.warnings(), saved.indexed());
            case DatasetSource.Shipped _ -> settle(List.of());
        }
        recent.opened(saved.saved().dataset());
        recent.used(saved.file());
        shownFrom(Optional.of(saved.file()));
        state.open(saved.indexed(), saved.workspace(state.viewState().charts()));
        tellReopened.accept(saved);
    }

    private void notReopened(Path saved, Exception failure) {
        if (failure instanceof DatasetException broken) {
            await(saved, Path.of(broken.result().name()), broken.result(), true);
        } else {
            tell.accept(FailureText.sentence(failure, FileText.NOT_READ));
        }
    }

    private void opened(LoadedFile opened) {
        switch (opened.result()) {
            case LoadResult.Loaded loaded -> {
                IndexedDataset indexed = opened.indexed().orElseThrow();
                follow(opened.file(), loaded.warnings(), indexed);
                DatasetSource source = new DatasetSource.InFile(opened.file());
                recent.opened(source);
                shownFrom(Optional.empty());
                showAsLastTime(source, indexed);
            }
            case LoadResult.Invalid invalid -> await(opened.file(), opened.file(), invalid, true);
            case LoadResult.Unreadable unreadable ->
                tell.accept(unreadable.sentence()
                        + (unreadable.missing() && recent.forget(opened.file()) ? FileText.FORGOTTEN : ""));
        }
    }

    private void shownFrom(Optional<Path> saved) {
        openings++;
        comparison.set(saved);
    }

    /// @param asked what was to be opened: the file, or a saved comparison of it
    private void await(Path asked, Path file, LoadResult result, boolean waitedFor) {
        if (asked.equals(file) && file().equals(Optional.of(file))) {
            // It is open as it was, and is followed already.
            FileStatus why = FileStatus.notOpened(file, result, shown(), waitedFor);
            ofOpen = why.known();
            trouble.set(why);
        } else if (awaited.begin(asked, file, result, waitedFor)) {
            recent.awaits(file);
        }
    }

    private void usable(Path asked, LoadedFile fresh) {
        if (asked.equals(fresh.file())) {
            opened(fresh);
        } else {
            trouble.set(ofOpen);
            open(asked);
        }
    }

    private void follow(Path file, List<Problem> known, IndexedDataset read) {
        settle(known);
        followed.follow(file, read.version(), this::changed);
        warnings.complete(read.dataset(), file);
    }

    /// What is shown is what its file says. The trouble goes first: who hears of the warnings shows both.
    private void settle(List<Problem> known) {
        letGo();
        behind = false;
        ofOpen = FileStatus.NONE;
        trouble.set(FileStatus.NONE);
        warnings.settle(known);
    }

    private void letGo() {
        followed.letGo();
        awaited.end();
    }

    /// Shows a dataset as it was looked at last, in the view that is in front.
    private void showAsLastTime(DatasetSource source, IndexedDataset indexed) {
        Dataset dataset = indexed.dataset();
        Workspace last =
                recent.look(source).workspace(source, dataset, state.viewState().charts());
        state.open(indexed, last.withView(state.viewState().view()));
    }

    private void changed(LoadedFile fresh) {
        behind = fresh.indexed().isEmpty();
        ofOpen = FileStatus.afterwards(fresh.file(), fresh.result());
        trouble.set(ofOpen.equals(FileStatus.NONE) ? awaited.status() : ofOpen);
        fresh.indexed().ifPresent(indexed -> {
            warnings.settle(fresh.result().problems());
            warnings.complete(indexed.dataset(), fresh.file());
            List<String> lost = state.reload(indexed);
            if (!lost.isEmpty()) {
                tell.accept(FileText.changed(FileStatus.name(fresh.file()), lost));
            }
        });
    }

    private void notRead(Exception mistake) {
        behind = true;
        throw new IllegalStateException(mistake);
    }

    private String shown() {
        return state.viewState().dataset().about().name();
    }
}
