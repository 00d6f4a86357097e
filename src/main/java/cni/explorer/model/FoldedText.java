package cni.explorer.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Texts as they are looked for: what a reader takes for the same is the same.
///
/// Letters count in any case, composed or not, with or without accents and strokes, in full width or raised (Unicode
/// Standard Annex 15, form KD); what cannot be seen does not count; all spaces are one, as are all dashes, all
/// slashes and all quotation marks.
public final class FoldedText {
    private static final int DELETE = 0x7F;
    private static final String SINGLE_QUOTES = "‘’‚‛‹›ʻʼʽʾʿʹˈ′‵´ꞌ";
    private static final String DOUBLE_QUOTES = "“”„‟«»″‶〝〞〟";
    private static final int MINUS = 0x2212;
    private static final int FRACTION_SLASH = 0x2044;
    private static final int DIVISION_SLASH = 0x2215;
    private static final int RATIO = 0x2236;
    private static final int CAPITAL_SHARP_S = 0x1E9E;

    /// What takes room and shows nothing, though it is no space: fillers of Hangul, the empty pattern of Braille.
    private static final String EMPTY = "\u115F\u1160\u2800\u3164\uFFA0";

    /// Letters that no eye tells from Latin ones, by pairs, after they are folded: Cyrillic, Greek, Armenian, Latin,
    /// Cherokee and Lisu; a part of what Unicode Technical Standard 39 lists. A capital I is a small L.
    private static final String LOOK_ALIKES = "аaвbеeкkмmнhоoрpсcтtуyхxѕsіlјjԁdһhԛqԝwӏl"
            + "αaβbεeιlκkνvοoρpτtυuχxγyηnωwϲcϳj"
            + "օoսuհhոnցgզqտs"
            + "il|lɑaɡgʏy"
            + "ꭰdꭲtꭺaꭻjꭼeꮃwꮇmꮋhꮓzꮩvꮪsꮮlꮯcꮲpꮶkᏼb"
            + "ꓐbꓑpꓒdꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲlꓳoꓴu";

    /// Capitals whose small letters look like others, or like none: Greek, Cyrillic, Cherokee, Coptic.
    private static final String CAPITALS =
            "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" + "ВBЗ3МMНHТTУYХX" + "ᎡRᏀGᎥI" + "ⲤCⲞOⲢPⲬXⲔKⲎHⲘMⲚNⲦTⲂBⲈE";

    /// Small letters that are small capitals.
    private static final String SMALL_CAPITALS = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪlᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzүyꞵb";

    /// Latin letters that no form takes apart, and a sign, and how who has no such key writes them.
    private static final Map<Integer, String> WRITTEN = Map.of(
            (int) 'ł', "l",
            (int) 'ø', "o",
            (int) 'đ', "d",
            (int) 'ħ', "h",
            (int) 'ŧ', "t",
            (int) 'ð', "d",
            (int) 'þ', "th",
            (int) 'œ', "oe",
            (int) 'æ', "ae",
            (int) '×', "x");

    private static final Map<Integer, Integer> LATIN = pairs(LOOK_ALIKES + SMALL_CAPITALS);
    private static final Map<Integer, Integer> LATIN_CAPITALS = pairs(CAPITALS);

    private FoldedText() {}

    /// The same for texts that no eye tells apart: without spaces, and with letters of other alphabets as the Latin
    /// ones that they look like. Only to compare with.
    public static String lookOf(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        text.codePoints().map(c -> LATIN_CAPITALS.getOrDefault(c, c)).forEach(capitals::appendCodePoint);
        StringBuilder look = new StringBuilder();
        of(capitals.toString())
                .codePoints()
                .filter(c -> c != ' ')
                .map(c -> LATIN.getOrDefault(c, c))
                .forEach(look::appendCodePoint);
        return look.toString();
    }

    /// The same where letters and digits count as one too that are taken for each other in many fonts: 0 and o, 1 and
    /// l, rn and m, vv and w.
    public static String roughLookOf(String text) {
        return lookOf(text)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
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
        // First to capitals, of which "ß" has two. Before that what the form would take apart.
        String capitals =
                Normalizer.normalize(whole(text), Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(capitals.length());
        Normalizer.normalize(capitals, Normalizer.Form.NFKD).codePoints().forEach(c -> fold(c, folded));
        return folded.toString();
    }

    /// With those letters and signs as they are looked for that the form KD makes two others of.
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(c == CAPITAL_SHARP_S ? 'ß' : quote(c)));
        return whole.toString();
    }

    private static void fold(int c, StringBuilder folded) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {}
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> folded.append(' ');
            case Character.DASH_PUNCTUATION -> folded.append('-');
            default -> letter(EMPTY.indexOf(c) >= 0 ? ' ' : other(c), folded);
        }
    }

    private static void letter(int c, StringBuilder folded) {
        String written = c < DELETE ? null : WRITTEN.get(c);
        if (written == null) {
            folded.appendCodePoint(c);
        } else {
            folded.append(written);
        }
    }

    private static int other(int c) {
        return switch (c) {
            case MINUS -> '-';
            case FRACTION_SLASH, DIVISION_SLASH -> '/';
            case RATIO -> ':';
            default -> Character.toLowerCase(quote(c));
        };
    }

    private static int quote(int c) {
        if (c < DELETE) {
            return c == '`' ? '\'' : c;
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        return DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : c;
    }

    private static Map<Integer, Integer> pairs(String pairs) {
        int[] letters = pairs.codePoints().toArray();
        Map<Integer, Integer> latin = new HashMap<>();
        for (int i = 0; i < letters.length; i += 2) {
            latin.put(letters[i], letters[i + 1]);
        }
        return Map.copyOf(latin);
    }
}
