package cni.explorer.text;

import cni.explorer.query.Differences;
import cni.explorer.query.Differences.Degree;

/// In how many features some providers differ, and how much.
public final class DifferenceText {
    private DifferenceText() {}

    /// What follows the names of the providers: "differ in 13 of 22 features, in words only in four more; five are the
    /// same".
    public static String predicate(Differences differences) {
        int answers = differences.features(Degree.ANSWER).size();
        int words = differences.features(Degree.WORDS).size();
        String all = English.count(differences.degrees().size(), "feature");
        if (words == 0 && answers == 0) {
            return English.format("do not differ in any of %s", all);
        }
        String more = words == 0
                ? ""
                : English.format(
                        answers == 0 ? ", in words only in %s" : ", in words only in %s more", English.spelled(words));
        int same = differences.features(Degree.NOTES, Degree.SAME).size();
        String rest = same == 0
                ? ""
                : English.format("; %s %s the same", English.spelled(same), English.form(same, "is", "are"));
        return English.format("differ in %d of %s%s%s", answers, all, more, rest);
    }

    /// The same in fewer words: "differ in 13 of 22, 4 in words, 5 the same".
    public static String brief(Differences differences) {
        int words = differences.features(Degree.WORDS).size();
        int same = differences.features(Degree.NOTES, Degree.SAME).size();
        return briefest(differences)
                + (words == 0 ? "" : English.format(", %d in words", words))
                + (same == 0 ? "" : English.format(", %d the same", same));
    }

    /// The same in the fewest words: "differ in 13 of 22".
    public static String briefest(Differences differences) {
        return English.format(
                "differ in %d of %d",
                differences.features(Degree.ANSWER).size(),
                differences.degrees().size());
    }

    /// What a row says that stands for features in which the answers do not differ: "5 the same".
    ///
    /// @param degree [Degree#WORDS], or [Degree#SAME] for those with other footnotes as well
    public static String folded(Degree degree, int count) {
        return count + (degree == Degree.WORDS ? " the same in verdict, other words" : " the same");
    }

    /// "3 with other notes"; empty for none.
    public static String otherNotes(int count) {
        return count == 0 ? "" : count + " with other notes";
    }

    /// What to do where more are left than can stand side by side, or only one.
    public static String tooMany(int left) {
        return English.count(left, "provider is", "providers are") + " left. "
                + (left > 1 ? "Require more, or choose among them." : "Require less, or choose others.");
    }

    /// How much the cards differ in one feature, as it is said after an answer.
    public static String spoken(Degree degree) {
        return switch (degree) {
            case SAME -> "the same on all cards";
            case NOTES -> "the same on all cards, with other footnotes";
            case WORDS -> "the cards differ in words only";
            case ANSWER -> "the cards differ";
        };
    }

    /// The same in a word, for the end of a label; empty where nothing differs.
    public static String inAWord(Degree degree) {
        return switch (degree) {
            case SAME -> "";
            case NOTES -> "notes";
            case WORDS -> "words";
            case ANSWER -> "differs";
        };
    }

    /// What that word means.
    public static String explained(Degree degree) {
        return switch (degree) {
            case SAME -> "The same on all cards";
            case NOTES -> "The same on all cards, with other footnotes";
            case WORDS -> "The same verdict, in other words";
            case ANSWER -> "The answers differ";
        };
    }
}
