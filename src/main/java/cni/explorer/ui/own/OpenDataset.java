package cni.explorer.ui.own;

import cni.explorer.data.Problem;
import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.DatasetChoice;
import cni.explorer.settings.Look;
import cni.explorer.text.English;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.Comparison;
import cni.explorer.ui.state.ExplorerState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which dataset is open: one that travels with the program, or a file of the user, which is then followed.
///
/// A file that cannot be used never takes the place of what is shown. Belongs to the JavaFX thread.
public final class OpenDataset {
    private final ExplorerState state;
    private final Tasks tasks;
    private final Memory memory;
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private final ReadOnlyObjectWrapper<List<Problem>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<String> tell = _ -> {};
    private Consumer<Reopened> tellReopened = _ -> {};
    private DatasetChoice choice;
    private @Nullable FollowedFile followed;
    private int attempts;

    /// @param state shows a dataset already
    public OpenDataset(ExplorerState state, Tasks tasks, Memory memory) {
        this.state = state;
        this.tasks = tasks;
        this.memory = memory;
        this.choice = new DatasetChoice.Shipped(state.shown().dataset().about().id());
    }

    /// What is wrong with the file that is open, or with the one that could not be opened.
    public ReadOnlyObjectProperty<Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The warnings of what is shown.
    public ReadOnlyObjectProperty<List<Problem>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /// The file that is open; empty if the dataset travels with the program.
    public Optional<Path> file() {
        return switch (choice) {
            case DatasetChoice.InFile own -> Optional.of(own.file());
            case DatasetChoice.Shipped _ -> Optional.empty();
        };
    }

    /// Which dataset is open.
    public DatasetChoice choice() {
        return choice;
    }

    /// Whether the file that is open can no longer be used as it is now, so that what is shown is its past.
    public boolean isBehindItsFile() {
        return file().isPresent() && !trouble.get().sentence().isEmpty();
    }

    /// Hears of each saved comparison that is opened from now on.
    public void onReopened(Consumer<Reopened> hears) {
        tellReopened = hears;
    }

    /// Says what is shown at the start.
    ///
    /// @param begun the file that was asked for: what is shown if it is good, else the reason why it is not
    /// @param says  hears one sentence of what just happened, from now on
    public void begin(Optional<OwnFile> begun, Consumer<String> says) {
        tell = says;
        begun.ifPresent(file -> {
            switch (file) {
                case OwnFile.Good good -> follow(good, Stamp.of(good.file()));
                case OwnFile.Broken _, OwnFile.Unread _ -> trouble.set(Trouble.notOpened(file, shown(), false));
            }
        });
        memory.opened(choice);
    }

    /// Looks at no file any more.
    public void end() {
        attempts++;
        letGo();
    }

    /// Shows a dataset that travels with the program. Between two of them the question stays.
    public void open(Dataset shipped) {
        attempts++;
        boolean fromFile = file().isPresent();
        letGo();
        choice = new DatasetChoice.Shipped(shipped.about().id());
        warnings.set(List.of());
        trouble.set(Trouble.NONE);
        memory.opened(choice);
        if (fromFile) {
            showAsLastTime(Comparison.of(shipped));
        } else {
            state.open(Comparison.of(shipped), state.shown().selection(), Arrangement.of(shipped));
        }
    }

    /// Reads a file and shows it, if it is a dataset or a saved comparison.
    public void open(Path file) {
        int attempt = ++attempts;
        Path place = file.toAbsolutePath().normalize();
        if (Kind.of(place) == Kind.COMPARISON) {
            tasks.run(
                    reading(place),
                    () -> Again.read(place),
                    again -> {
                        if (attempt == attempts) {
                            reopened(again);
                        }
                    },
                    failure -> tell.accept(String.valueOf(failure.getMessage())));
            return;
        }
        tasks.run(
                reading(place),
                () -> new Opened(Stamp.of(place), Fresh.read(place)),
                opened -> {
                    if (attempt == attempts) {
                        opened(opened);
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private void reopened(Again again) {
        Reopened saved = again.reopened();
        switch (saved.saved().dataset()) {
            case DatasetChoice.InFile own ->
                follow(
                        new OwnFile.Good(
                                own.file(), saved.dataset(), saved.report().problems()),
                        again.stamp());
            case DatasetChoice.Shipped shipped -> {
                letGo();
                choice = shipped;
                warnings.set(List.of());
                trouble.set(Trouble.NONE);
            }
        }
        memory.opened(choice);
        show(again.comparison(), saved.look());
        state.viewProperty().set(saved.look().view());
        tellReopened.accept(saved);
    }

    private static String reading(Path file) {
        return "Reading " + file.getFileName();
    }

    private record Opened(Stamp stamp, Fresh fresh) {}

    private void opened(Opened opened) {
        OwnFile file = opened.fresh().file();
        switch (file) {
            case OwnFile.Good good -> {
                follow(good, opened.stamp());
                memory.opened(choice);
                showAsLastTime(opened.fresh().comparison().orElseThrow());
            }
            case OwnFile.Broken _ -> trouble.set(Trouble.notOpened(file, shown(), true));
            case OwnFile.Unread unread -> tell.accept(unread.why() + forgotten(unread));
        }
    }

    /// A recent file that is gone is offered no longer.
    private String forgotten(OwnFile.Unread unread) {
        List<Path> left = new ArrayList<>(memory.recent());
        if (!unread.gone() || !left.remove(unread.file())) {
            return "";
        }
        memory.keepRecent(left);
        return " It is no longer among the recent files.";
    }

    private void follow(OwnFile.Good good, Stamp stamp) {
        letGo();
        choice = new DatasetChoice.InFile(good.file());
        warnings.set(good.warnings());
        trouble.set(Trouble.NONE);
        followed = new FollowedFile(good.file(), stamp, tasks, this::changed);
    }

    private void letGo() {
        if (followed != null) {
            followed.letGo();
            followed = null;
        }
    }

    private void showAsLastTime(Comparison comparison) {
        show(comparison, memory.look(comparison.dataset().about().id()));
    }

    private void show(Comparison comparison, Look look) {
        Dataset dataset = comparison.dataset();
        state.open(comparison, look.selection(), look.arrangement(dataset));
        state.columnsProperty().set(look.columns());
        look.charts().ifPresent(state.chartsProperty()::set);
    }

    private void changed(Fresh fresh) {
        trouble.set(Trouble.afterwards(fresh.file()));
        if (fresh.file() instanceof OwnFile.Good good) {
            warnings.set(good.warnings());
            List<String> lost = state.reload(fresh.comparison().orElseThrow());
            if (!lost.isEmpty()) {
                tell.accept(
                        English.format("%s has changed, and gone with it: %s.", Trouble.name(good), English.and(lost)));
            }
        }
    }

    private String shown() {
        return state.shown().dataset().about().name();
    }
}
