package cni.explorer.ui.compare;

import java.util.HashSet;
import java.util.Set;

/// How much of the cards a person wants to see.
///
/// @param onlyDifferences whether features that all cards answer alike are folded away
/// @param open            what is not folded
record Unfolding(boolean onlyDifferences, Set<Fold> open) {
    static final Unfolding FIRST = new Unfolding(true, Set.of());

    Unfolding {
        open = Set.copyOf(open);
    }

    Unfolding withOnlyDifferences(boolean only) {
        return new Unfolding(only, open);
    }

    Unfolding turned(Fold fold) {
        Set<Fold> next = new HashSet<>(open);
        if (!next.remove(fold)) {
            next.add(fold);
        }
        return new Unfolding(onlyDifferences, next);
    }
}
