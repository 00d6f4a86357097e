package cni.explorer.ui.grid;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Text in pieces from left to right, each to be drawn by itself, where words are read from the right.
///
/// On Linux, JavaFX puts what is read from the right into a wrong order where its letters come from several fonts:
/// words from one of the system, brackets and commas around them from that of the program.
final class VisualOrder {
    /// The first letter that is read from the right is behind it.
    private static final char HEBREW = '\u0590';
    /// Words of one font, and single signs.
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}]+|\\X");
    /// Signs that are turned where they are read from the right, in pairs.
    private static final String TURNED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";

    private VisualOrder() {}

    /// The text alone if all of it is read from the left.
    static List<String> pieces(String text) {
        return isReadFromLeft(text)
                ? List.of(text)
                : pieces(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), text);
    }

    /// Every text that is drawn is asked this.
    static boolean isReadFromLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= HEBREW) {
                return !Bidi.requiresBidi(text.toCharArray(), i, text.length());
            }
        }
        return true;
    }

    private static List<String> pieces(Bidi bidi, String text) {
        List<Leveled> pieces = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int level = bidi.getRunLevel(run);
            String words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            if (level % 2 == 0) {
                pieces.add(new Leveled(words, level));
            } else {
                PIECE.matcher(words)
                        .results()
                        .map(MatchResult::group)
                        .forEach(piece -> pieces.add(new Leveled(turned(piece), level)));
            }
        }
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
        }
        Object[] ordered = pieces.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.stream(ordered).map(piece -> ((Leveled) piece).text()).toList();
    }

    private static String turned(String sign) {
        int index = sign.length() == 1 ? TURNED.indexOf(sign) : -1;
        return index < 0 ? sign : TURNED.substring(index ^ 1, (index ^ 1) + 1);
    }

    /// @param level how deep it is nested among words read from the other side; odd if it is read from the right
    private record Leveled(String text, int level) {}
}
