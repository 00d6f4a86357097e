package cni.explorer.export;

import cni.explorer.query.Hinge;
import cni.explorer.query.Hinges;
import cni.explorer.query.Outcome;
import java.util.ArrayList;
import java.util.List;

/// The cells that an answer hangs on, a sentence for each.
final class HangsOn {
    private static final int LISTED_AT_MOST = 40;

    private HangsOn() {}

    static List<String> lines(Outcome outcome) {
        List<Hinge> hinges = Hinges.of(outcome, LISTED_AT_MOST + 1);
        List<String> lines = new ArrayList<>(hinges.stream()
                .limit(LISTED_AT_MOST)
                .map(hinge -> hinge.sentence() + marks(hinge))
                .toList());
        if (hinges.size() > LISTED_AT_MOST) {
            lines.add("There are more; these are the first %d.".formatted(LISTED_AT_MOST));
        }
        return lines;
    }

    private static String marks(Hinge hinge) {
        String marks = Wording.marks(hinge.cell().footnotes());
        return marks.isEmpty() ? "" : " " + marks;
    }
}
