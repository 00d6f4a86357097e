package cni.explorer.ui.files;

import cni.explorer.data.DatasetCheck;
import cni.explorer.data.Problem;
import cni.explorer.model.Dataset;
import cni.explorer.ui.common.Tasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the keeper of the dataset that is shown is warned of: at once what its reader found, and with it what `check`
/// finds besides, once that has been looked for in the background. Belongs to the JavaFX thread.
final class FileWarnings {
    /// What has more was written by a program, and looking through it takes a second of the processor (2.6 million
    /// cells) from whoever reads it: there `check` tells.
    private static final int MOST_CELLS = 200_000;

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<Problem>> all = new ReadOnlyObjectWrapper<>(List.of());
    private List<Problem> known = List.of();
    private final Attempts states = new Attempts();

    FileWarnings(Tasks tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<List<Problem>> property() {
        return all.getReadOnlyProperty();
    }

    /// Another dataset is shown, or another state of it.
    ///
    /// @param found by its reader
    void settle(List<Problem> found) {
        states.begin();
        known = List.copyOf(found);
        all.set(known);
    }

    /// Looks for the others, unless there are too many cells.
    void complete(Dataset dataset, Path file) {
        if ((long) dataset.providers().size() * dataset.features().size() > MOST_CELLS) {
            return;
        }
        List<Problem> before = known;
        tasks.run(
                () -> new DatasetCheck(LocalDate.now(ZoneId.systemDefault())).warnings(dataset, file, before),
                states.ifLast(all::set));
    }
}
