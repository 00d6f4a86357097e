package cni.explorer.workspace;

import cni.explorer.query.Selection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The selections before and after the present one.
///
/// Letters typed one after another into the search are one step, and none where they end as they began. Of more than
/// [#MOST_STEPS] the oldest are forgotten.
public final class History {
    /// More than anybody takes back, and little memory on the longest day.
    static final int MOST_STEPS = 1_000;

    private final Deque<Selection> past = new ArrayDeque<>();
    private final Deque<Selection> future = new ArrayDeque<>();
    private boolean typing;

    /// Takes note of a change; what was undone is forgotten.
    public void changed(Selection from, Selection to) {
        boolean searchOnly = from.withSearch(to.search()).equals(to);
        boolean sameStep = searchOnly && typing;
        if (!sameStep) {
            past.push(from);
            if (past.size() > MOST_STEPS) {
                past.removeLast();
            }
        }
        boolean nothingCameOfIt = sameStep && to.equals(past.peek());
        if (nothingCameOfIt) {
            past.pop();
        }
        typing = searchOnly && !nothingCameOfIt;
        future.clear();
    }

    /// The selection before the present one, which is kept for [#redo]; empty if there is none.
    public Optional<Selection> undo(Selection present) {
        return step(past, future, present);
    }

    /// The selection that was undone last; empty if there is none.
    public Optional<Selection> redo(Selection present) {
        return step(future, past, present);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// Changes every selection, before and after the present one; steps that would then do nothing are left out.
    ///
    /// @param present what the present one has become
    public void map(UnaryOperator<Selection> change, Selection present) {
        map(past, change, present);
        map(future, change, present);
        typing = false;
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

    private Optional<Selection> step(Deque<Selection> from, Deque<Selection> to, Selection present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Selection next = from.pop();
        to.push(present);
        typing = false;
        return Optional.of(next);
    }
}
