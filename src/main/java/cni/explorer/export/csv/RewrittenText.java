package cni.explorer.export.csv;

import cni.explorer.export.TruthWords;
import java.util.regex.Pattern;

/// Texts that a spreadsheet takes for a number, a day, a time or a truth value, and shows otherwise than they were
/// printed: 1.10 as 1.1, 00012 as 12, 1/2 as the first of February, true as TRUE.
final class RewrittenText {
    /// Shown as nothing, and no part of any number.
    private static final String SHIELD = "\u200B";

    /// What is shown as it stands: whole numbers of as many digits as a spreadsheet keeps.
    private static final Pattern KEPT = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private static final Pattern NUMBER_OR_DAY =
            Pattern.compile("[-+(]?[\\p{Sc}]?[0-9.,][0-9.,:/%eE+\\-\\s\\p{Z})\\p{Sc}]*(?:[AaPp][Mm]?)?");
    private static final Pattern MONTH = Pattern.compile(
            "(?i).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zä]*(?:\\b|(?=[0-9])).*");
    /// As ISO 8601 has a day with a time.
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9:.,]+[Zz]?");
    /// What a formula shows that failed.
    private static final Pattern FAILED =
            Pattern.compile("(?i)#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
    private static final String BLANK = "[\\s\\p{Z}\\p{C}]";
    /// A run of blanks is begun where it begins, or each of them would be looked at once more.
    private static final Pattern BLANKS = Pattern.compile("^" + BLANK + "+|(?<!" + BLANK + ")" + BLANK + "++$");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    private static final int LONGEST_DAY = 20;

    private RewrittenText() {}

    /// The text as it is to stand, so that it is shown as it was printed.
    static String shielded(String text) {
        return !KEPT.matcher(text).matches() && isRewritten(BLANKS.matcher(text).replaceAll("")) ? SHIELD + text : text;
    }

    private static boolean isRewritten(String text) {
        if (!DIGIT.matcher(text).matches()) {
            return TruthWords.isOne(text) || FAILED.matcher(text).matches();
        }
        return NUMBER_OR_DAY.matcher(text).matches()
                || FAILED.matcher(text).matches()
                || MOMENT.matcher(text).matches()
                || (text.length() <= LONGEST_DAY && MONTH.matcher(text).matches());
    }
}
