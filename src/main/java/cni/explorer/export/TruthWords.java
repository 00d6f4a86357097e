package cni.explorer.export;

import java.util.regex.Pattern;

/// Words that a spreadsheet takes for true or false, and writes anew, in the languages in which LibreOffice and Excel
/// are used most.
public final class TruthWords {
    private static final Pattern TRUTH = Pattern.compile(
            "(?iu)true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz|sant|falskt"
                    + "|истина|ложь|doğru|yanlış");

    private TruthWords() {}

    /// Whether a text is nothing but one of them.
    public static boolean isOne(String text) {
        return TRUTH.matcher(text).matches();
    }
}
