package cni.explorer.ui.files;

import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is remembered of datasets from one start to the next.
public interface RecentDatasets {

    /// How a dataset was looked at last; as on a first start if it never was.
    DatasetViewSettings look(DatasetSource source);

    /// Notes what is open now; a file is among the recent ones from then on.
    void opened(DatasetSource choice);

    /// Notes a file that was asked for and cannot be used yet; the next start tries it again, unless something is
    /// opened.
    void awaits(Path file);

    /// The files that were opened, the last one first.
    List<Path> recent();

    /// Notes a file of another kind that was opened or saved; it is among the recent ones from then on.
    default void used(Path file) {
        List<Path> files = new ArrayList<>(List.of(file));
        files.addAll(recent());
        keepRecent(files);
    }

    /// Offers a recent file that is gone no longer; says whether it was among them.
    default boolean forget(Path gone) {
        List<Path> others = new ArrayList<>(recent());
        boolean wasAmongThem = others.remove(gone);
        if (wasAmongThem) {
            keepRecent(others);
        }
        return wasAmongThem;
    }

    /// Keeps these recent files alone.
    void keepRecent(List<Path> files);
}
