package cni.explorer.text;

import cni.explorer.query.Differences;
import cni.explorer.query.Differences.Degree;

/// In how many features some providers differ.
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
}
