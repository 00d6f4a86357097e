package cni.explorer.text;

import cni.explorer.query.DecisiveCell;
import cni.explorer.query.DecisiveCells;
import cni.explorer.query.Outcome;
import java.util.ArrayList;
import java.util.List;

/// The cells that an answer hangs on, a sentence for each.
public final class DecisiveCellsText {
    /// Above the sentences.
    public static final String HEADING = "What the answer hangs on";

    /// Instead of the sentences, where there are none.
    public static final String NONE =
            "No single cell that is conditional, unknown or disputed would change who is left.";

    /// The same above the cells themselves.
    public static final String CELLS =
            "The answer hangs on these cells: were one of them otherwise, it would be another.";

    private static final int LISTED_AT_MOST = 40;

    private DecisiveCellsText() {}

    /// The first of them with the marks of their footnotes, and whether there are more.
    public static List<String> sentences(Outcome outcome) {
        List<DecisiveCell> decisiveCells = DecisiveCells.of(outcome, LISTED_AT_MOST + 1);
        List<String> sentences = new ArrayList<>(decisiveCells.stream()
                .limit(LISTED_AT_MOST)
                .map(decisive -> sentence(decisive) + marks(decisive))
                .toList());
        if (decisiveCells.size() > LISTED_AT_MOST) {
            sentences.add(English.format("There are more; these are the first %d.", LISTED_AT_MOST));
        }
        return sentences;
    }

    /// Behind as many cells as are listed at most: there may be more.
    public static String first(int listed) {
        return English.format("and perhaps more: the first %d are listed", listed);
    }

    /// "Canal would leave if Encryption (WireGuard, on a condition) were not met."
    public static String sentence(DecisiveCell decisive) {
        String pattern = switch (decisive.effect()) {
            case LEAVES -> "%s would leave if %s (%s, %s) were not met.";
            case JOINS -> "%s would join if %s (%s, %s) were met.";
        };
        String doubt = switch (decisive.doubt()) {
            case CONDITIONAL -> "on a condition";
            case UNKNOWN -> "not known";
            case DISPUTED -> "disputed";
        };
        return English.format(
                pattern,
                decisive.provider().name(),
                decisive.requirement().feature().shortName(),
                decisive.cell().value(),
                doubt);
    }

    private static String marks(DecisiveCell decisive) {
        String marks = FootnoteText.marks(decisive.cell().footnotes());
        return marks.isEmpty() ? "" : " " + marks;
    }
}
