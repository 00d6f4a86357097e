package cni.explorer.ui.grid;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text where words are read from the right: in pieces from left to right, each to be drawn by itself, or with marks
/// among them, where one node draws all of it.
///
/// On Linux, JavaFX puts what is read from the right into a wrong order where its letters come from several fonts:
/// words from one of the system, brackets and commas around them from that of the program. And where a line is broken
/// within such words, it lays out with the first of them what belongs to the next line (`PangoGlyphLayout` keeps the
/// letters that the words had before) or throws an exception; so a mark stands behind each space
/// between two of them.
final class VisualOrder {
    /// The first letter that is read from the right is behind it.
    private static final char HEBREW = '\u0590';
    /// Words of one font, and single signs.
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}]+|\\X");
    /// Signs that are turned where they are read from the right, in pairs.
    private static final String TURNED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";

    /// Left-to-right mark, of which nothing is drawn.
    private static final String MARK = "\u200E";
    /// Right-to-left embedding, and its end. Between marks, since JavaFX draws a box for one beside a letter that is
    /// read from the right.
    private static final String BEGIN = MARK + "\u202B" + MARK;
    private static final String END = MARK + "\u202C" + MARK;
    private static final String HAIR_SPACE = "\u200A";
    /// What stands in one line as far as lines are as wide as here, within a longer word.
    private static final Pattern LONG = Pattern.compile("\\X{12}(?=\\X{4})");

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

    /// The text with marks, so that one node draws in the right order what [#pieces] are: words stay in theirs, also
    /// where lines are broken, and what stands between two of them is read from the left for itself. Nothing is
    /// changed if all of it is read from the left.
    ///
    /// @param direction one of [Bidi], of each line
    static String marked(String text, int direction) {
        return isReadFromLeft(text)
                ? text
                : text.lines()
                        .map(line -> beginning(line, direction) + markedLine(line, direction))
                        .collect(Collectors.joining("\n"));
    }

    /// A node has the direction of the first letter in it.
    private static String beginning(String line, int direction) {
        boolean isTurned = direction == Bidi.DIRECTION_LEFT_TO_RIGHT
                && !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return isTurned ? MARK : "";
    }

    private static String markedLine(String line, int direction) {
        List<Leveled> pieces = leveled(new Bidi(line, direction), line);
        if (pieces.stream().allMatch(piece -> piece.isReadFromLeft() || piece.isShort())) {
            return line;
        }
        StringBuilder marked = new StringBuilder();
        List<Leveled> between = new ArrayList<>();
        boolean isWithin = false;
        for (Leveled piece : pieces) {
            if (piece.isReadFromLeft() && isWithin) {
                appendBetween(marked, between);
            }
            if (isWithin == piece.isReadFromLeft()) {
                marked.append(isWithin ? END : BEGIN);
                isWithin = !isWithin;
            }
            if (piece.isReadFromLeft()) {
                marked.append(piece.text());
            } else if (piece.isWord()) {
                appendBetween(marked, between);
                marked.append(LONG.matcher(piece.text()).replaceAll("$0" + MARK));
            } else {
                between.add(piece);
            }
        }
        appendBetween(marked, between);
        return isWithin ? marked.append(END).toString() : marked.toString();
    }

    /// Signs, numbers and other words between two that are read from the right; spaces beside those stay outside.
    private static void appendBetween(StringBuilder marked, List<Leveled> between) {
        int first = 0;
        int end = between.size();
        while (first < end && between.get(first).isBlank()) {
            marked.append(between.get(first++).text());
        }
        if (first == end && end > 0) {
            marked.append(MARK);
        }
        while (end > first && between.get(end - 1).isBlank()) {
            end--;
        }
        if (first < end) {
            appendParted(marked, between.subList(first, end));
        }
        between.subList(end, between.size()).forEach(space -> marked.append(space.text()));
        between.clear();
    }

    /// Arabic digits come from the font of the Arabic letters, which draws a box for a mark beside them; a very thin
    /// space of the program's font keeps it away. The order of what stands on both sides of them needs no mark.
    private static void appendParted(StringBuilder marked, List<Leveled> signs) {
        int start = 0;
        for (int i = 0; i <= signs.size(); i++) {
            if (i == signs.size() || signs.get(i).hasArabicDigits()) {
                if (start < i) {
                    marked.append(MARK)
                            .append(String.join("", ordered(signs.subList(start, i))))
                            .append(MARK);
                }
                if (i < signs.size()) {
                    marked.append(HAIR_SPACE).append(signs.get(i).text()).append(HAIR_SPACE);
                }
                start = i + 1;
            }
        }
    }

    private static List<String> pieces(Bidi bidi, String text) {
        return ordered(leveled(bidi, text));
    }

    private static List<Leveled> leveled(Bidi bidi, String text) {
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
        return pieces;
    }

    private static List<String> ordered(List<Leveled> pieces) {
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
    private record Leveled(String text, int level) {
        boolean isReadFromLeft() {
            return level == 0;
        }

        boolean isBlank() {
            return text.isBlank();
        }

        boolean hasArabicDigits() {
            return text.chars().anyMatch(c -> c > 0x7F && c < 0x700 && Character.isDigit(c));
        }

        boolean isWord() {
            return level % 2 == 1 && Character.isLetter(text.codePointAt(0));
        }

        /// Whether it is a word of which no line takes a part alone.
        boolean isShort() {
            return isWord() && !LONG.matcher(text).find();
        }
    }
}
