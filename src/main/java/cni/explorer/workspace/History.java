package cni.explorer.ui.state;

import cni.explorer.query.Selection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The selections before and after the present one.
///
/// Letters typed one after another into the search are one step.
final class History {
    private final Deque<Selection> past = new ArrayDeque<>();
    private final Deque<Selection> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private boolean typing;

    void changed(Selection from, Selection to) {
        boolean searchOnly = from.withSearch(to.search()).equals(to);
        if (!(searchOnly && typing)) {
            past.push(from);
        }
        typing = searchOnly;
        future.clear();
        tell();
    }

    Optional<Selection> undo(Selection present) {
        return step(past, future, present);
    }

    Optional<Selection> redo(Selection present) {
        return step(future, past, present);
    }

    /// Changes every selection, before and after the present one; steps that would then do nothing are left out.
    ///
    /// @param present what the present one has become
    void map(UnaryOperator<Selection> change, Selection present) {
        map(past, change, present);
        map(future, change, present);
        typing = false;
        tell();
    }

    private static void map(Deque<Selection> steps, UnaryOperator<Selection> change, Selection present) {
        List<Selection> old = List.copyOf(steps);
        steps.clear();
        Selection nearer = present;
        for (Selection step : old) {
            Selection changed = change.apply(step);
            if (!changed.equals(nearer)) {
                steps.add(changed);
            }
            nearer = changed;
        }
    }

    void clear() {
        past.clear();
        future.clear();
        typing = false;
        tell();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    private Optional<Selection> step(Deque<Selection> from, Deque<Selection> to, Selection present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Selection next = from.pop();
        to.push(present);
        typing = false;
        tell();
        return Optional.of(next);
    }

    private void tell() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
