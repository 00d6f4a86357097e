package cni.explorer.text;

import cni.explorer.query.Differences;
import cni.explorer.query.Differences.Degree;

/// In how many features some providers differ, and how much.
public final class DifferenceText {
    private DifferenceText() {}

    /// What follows the names of the providers: "differ in 7 of 8 features, in words only in one more".
    public static String predicate(Differences differences) {
        int answers = differences.features(Degree.ANSWER).size();
        int words = differences.features(Degree.WORDS).size();
        String all = English.count(differences.degrees().size(), "feature");
        if (words == 0) {
            return answers == 0
                    ? English.format("do not differ in any of %s", all)
                    : English.format("differ in %d of %s", answers, all);
        }
        return English.format(
                answers == 0
                        ? "differ in %d of %s, in words only in %s"
                        : "differ in %d of %s, in words only in %s more",
                answers,
                all,
                English.spelled(words));
    }

    /// How much the cards differ in one feature, as it is said after an answer.
    public static String spoken(Degree degree) {
        return switch (degree) {
            case SAME -> "the same on all cards";
            case WORDS -> "the cards differ in words only";
            case ANSWER -> "the cards differ";
        };
    }

    /// What the mark of that means.
    public static String explained(Degree degree) {
        return switch (degree) {
            case SAME -> "The same on all cards";
            case WORDS -> "The same verdict, in other words or with other footnotes";
            case ANSWER -> "The answers differ";
        };
    }
}
