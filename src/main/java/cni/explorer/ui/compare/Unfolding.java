package cni.explorer.ui.compare;

import cni.explorer.model.ProviderId;
import java.util.HashSet;
import java.util.Set;

/// How much of the cards a person wants to see.
///
/// @param onlyDifferences whether features that all cards answer alike are folded away
/// @param open            what is not folded
/// @param whole           of whom all of the summary is shown
record Unfolding(boolean onlyDifferences, Set<Fold> open, Set<ProviderId> whole) {
    static final Unfolding FIRST = new Unfolding(true, Set.of(), Set.of());

    Unfolding {
        open = Set.copyOf(open);
        whole = Set.copyOf(whole);
    }

    Unfolding withOnlyDifferences(boolean only) {
        return new Unfolding(only, open, whole);
    }

    Unfolding turned(Fold fold) {
        return new Unfolding(onlyDifferences, turned(open, fold), whole);
    }

    Unfolding turned(ProviderId provider) {
        return new Unfolding(onlyDifferences, open, turned(whole, provider));
    }

    private static <T> Set<T> turned(Set<T> all, T one) {
        Set<T> next = new HashSet<>(all);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }
}
