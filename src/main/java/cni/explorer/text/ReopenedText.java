package cni.explorer.text;

import java.time.LocalDate;

/// Whether a saved comparison is still what it was.
public final class ReopenedText {
    private static final String SAME = "Neither the dataset nor the answer has changed since it was saved on %s.";
    private static final String OTHER_PROGRAM =
            "The dataset has not changed since it was saved on %s, but this program answers otherwise.";
    private static final String OTHER_DATA = "The dataset has changed since it was saved on %s; the answer has not.";
    private static final String OTHER_ANSWER =
            "The dataset has changed since it was saved on %s, and so has the answer.";
    private static final String OTHER_DAY =
            "The dataset has changed since it was saved on %s (data of %s then, of %s now); the answer has not.";
    private static final String OTHER_DAY_AND_ANSWER =
            "The dataset has changed since it was saved on %s (data of %s then, of %s now), and so has the answer.";

    private ReopenedText() {}

    /// The dataset is the very one of then.
    public static String sameDataset(LocalDate savedOn, boolean sameAnswer) {
        return English.format(sameAnswer ? SAME : OTHER_PROGRAM, Dates.day(savedOn));
    }

    /// The dataset is another one.
    ///
    /// @param then the day of the data as they were
    /// @param now  the day of the data as they are
    public static String otherDataset(LocalDate savedOn, boolean sameAnswer, LocalDate then, LocalDate now) {
        return then.equals(now)
                ? English.format(sameAnswer ? OTHER_DATA : OTHER_ANSWER, Dates.day(savedOn))
                : English.format(
                        sameAnswer ? OTHER_DAY : OTHER_DAY_AND_ANSWER,
                        Dates.day(savedOn),
                        Dates.day(then),
                        Dates.day(now));
    }
}
