package cni.explorer.export;

import cni.explorer.model.Provider;
import cni.explorer.query.Outcome;
import cni.explorer.query.Relaxation;
import cni.explorer.query.Relaxations;
import cni.explorer.query.Requirement;
import cni.explorer.query.Words;
import java.util.ArrayList;
import java.util.List;

/// What can be given up, a sentence for each: where nobody is left the smallest sets that let somebody return, else the
/// single requirements that keep out somebody else.
final class WaysOut {
    private static final int LISTED_AT_MOST = 20;
    private static final int NAMED_AT_MOST = 7;

    private WaysOut() {}

    static String heading(Outcome outcome) {
        return outcome.matchingCount() == 0 ? "Ways out" : "What one requirement keeps out";
    }

    static List<String> lines(Outcome outcome) {
        boolean more = outcome.matchingCount() > 0;
        List<Relaxation> ways = more ? Relaxations.oneByOne(outcome) : Relaxations.of(outcome);
        List<String> lines = new ArrayList<>(ways.stream()
                .limit(LISTED_AT_MOST)
                .map(way -> line(outcome, way))
                .toList());
        if (ways.size() > LISTED_AT_MOST) {
            lines.add("There are %d more ways.".formatted(ways.size() - LISTED_AT_MOST));
        }
        return lines;
    }

    private static String line(Outcome outcome, Relaxation way) {
        List<String> names = way.returning().stream()
                .limit(NAMED_AT_MOST)
                .mapToObj(outcome.dataset().providers()::get)
                .map(Provider::name)
                .toList();
        int others = way.returning().size() - names.size();
        String who = others > 0 ? String.join(", ", names) + " and %,d more".formatted(others) : Words.and(names);
        String what = Words.and(way.leaveOut().stream().map(Requirement::label).toList());
        return "Leave out %s: %s %s.".formatted(what, who, names.size() == 1 ? "returns" : "return");
    }
}
