package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of some figures without looking at each of them.
///
/// @param most  the largest; 0 if there is none
/// @param noughts whether some are 0
/// @param kinds how many there are of each kind
/// @param notes the numbers of the doubts about them
record FigureStats(long most, boolean noughts, Map<FigureKind, Integer> kinds, BitSet notes) {
    FigureStats {
        kinds = Map.copyOf(kinds);
    }

    Set<FigureKind> someKinds() {
        return kinds.keySet();
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    static FigureStats together(List<FigureStats> parts) {
        long most = 0;
        boolean noughts = false;
        Map<FigureKind, Integer> kinds = new HashMap<>();
        BitSet notes = new BitSet();
        for (FigureStats part : parts) {
            most = Math.max(most, part.most());
            noughts |= part.noughts();
            part.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
            notes.or(part.notes());
        }
        return new FigureStats(most, noughts, kinds, notes);
    }
}
