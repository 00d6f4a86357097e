package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.query.Selection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The histories of all datasets that were looked at: one of those that travel with the program, between which a
/// question stays, and one of each file.
public final class Histories {
    private final Map<Optional<Path>, Left> left = new HashMap<>();
    private History present = new History();
    private Optional<Workspace> beforeReset = Optional.empty();

    /// A dataset that was left.
    ///
    /// @param selection what was asked of it
    private record Left(History history, Selection selection) {}

    /// That of the dataset that is shown.
    public History present() {
        return present;
    }

    /// Takes note of what a reset takes: the order and the columns too, which are no part of a history.
    public void resetting(Workspace before) {
        beforeReset = Optional.of(before);
    }

    /// What was before the last change of what is asked for; right after a reset all that it took.
    ///
    /// @param now     what is shown
    /// @param dataset what it is shown of
    /// @return empty if there is nothing to take back
    public Optional<Workspace> undo(Workspace now, Dataset dataset) {
        return present.undo(now.selection())
                .map(asked -> beforeReset
                        .filter(was -> was.selection().equals(asked)
                                && was.reset(dataset).equals(now))
                        .orElseGet(() -> now.withSelection(asked)));
    }

    /// What was asked for before that was taken back.
    ///
    /// @return empty if nothing was taken back
    public Optional<Workspace> redo(Workspace now) {
        return present.redo(now.selection()).map(now::withSelection);
    }

    /// Goes on with that of another dataset. What is asked of it otherwise than when it was left is one step.
    ///
    /// @param from  where the dataset is from that was shown
    /// @param asked of that one
    /// @param to    where the one is from that is shown now
    /// @param asks  of this one
    public void turn(DatasetSource from, Selection asked, DatasetSource to, Selection asks) {
        left.put(from.inFile(), new Left(present, asked));
        Left found = left.getOrDefault(to.inFile(), new Left(new History(), asks));
        present = found.history();
        if (!found.selection().equals(asks)) {
            present.changed(found.selection(), asks);
        }
    }
}
