package cni.explorer.model;

import java.text.Normalizer;
import java.util.Locale;

/// Texts as they are looked for: what a reader takes for the same is the same.
///
/// Letters count in any case, composed or not, with or without accents, in full width or raised (Unicode Standard Annex
/// 15, form KD); what cannot be seen does not count; all spaces are one, as are all dashes and all quotation marks.
public final class FoldedText {
    private static final int ASCII = 0x80;
    private static final int DELETE = 0x7F;
    private static final String SINGLE_QUOTES = "‘’‚‛ʼʹ′`´";
    private static final String DOUBLE_QUOTES = "“”„‟«»″";
    private static final int MINUS = 0x2212;

    /// Letters of other alphabets that no eye tells from Latin ones, by pairs; a part of what Unicode Technical
    /// Standard 39 lists.
    private static final String LOOK_ALIKES = "аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdһhԛqԝwαaβbεeιiκkνvοoρpτtυuχxγyηnω";

    private FoldedText() {}

    /// The same for texts that no eye tells apart: without spaces, and with letters of other alphabets as the Latin
    /// ones that they look like. Only to compare with.
    public static String lookOf(String text) {
        StringBuilder look = new StringBuilder();
        of(text).codePoints().filter(c -> c != ' ').forEach(c -> {
            int pair = c < ASCII ? -1 : LOOK_ALIKES.indexOf(c);
            look.appendCodePoint(pair < 0 ? c : LOOK_ALIKES.charAt(pair + 1));
        });
        return look.toString();
    }

    /// Whether a text is its own fold but for capital letters.
    public static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= DELETE || c == '`') {
                return false;
            }
        }
        return true;
    }

    public static String of(String text) {
        // First to capitals, of which "ß" has two.
        String capitals = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(capitals.length());
        Normalizer.normalize(capitals, Normalizer.Form.NFKD).codePoints().forEach(c -> fold(c, folded));
        return folded.toString();
    }

    private static void fold(int c, StringBuilder folded) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {}
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> folded.append(' ');
            case Character.DASH_PUNCTUATION -> folded.append('-');
            default -> folded.appendCodePoint(other(c));
        }
    }

    private static int other(int c) {
        if (c == MINUS) {
            return '-';
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        return DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : Character.toLowerCase(c);
    }
}
