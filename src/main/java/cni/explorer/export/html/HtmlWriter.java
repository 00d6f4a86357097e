package cni.explorer.export.html;

import cni.explorer.export.FormulaEscaper;
import cni.explorer.text.Characters;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Puts an HTML page together that is well-formed XML too, and gives it to a writer in large pieces.
///
/// Texts and attributes are escaped here and nowhere else; what HTML cannot hold becomes U+FFFD.
final class HtmlWriter {
    private static final int PIECE = 1 << 15;
    private static final int REPLACEMENT = 0xFFFD;

    /// Where a spreadsheet that opens the page begins another cell, beside those of tables, which say what they are.
    private static final Set<String> BLOCKS = Set.of("caption", "li", "p", "dt", "dd", "h1", "h2", "div", "section");

    private static final Set<String> CELLS = Set.of("td", "th");

    /// Nothing is seen of it, and no formula begins with it.
    private static final String JOINER = "\u2060";

    private final Writer out;
    private final IsolatedNames names;
    private final boolean isGuarded;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private boolean beginsBlock;

    /// @param names what stays together in the texts of the page
    HtmlWriter(Writer out, IsolatedNames names) {
        this(out, names, false);
    }

    private HtmlWriter(Writer out, IsolatedNames names, boolean isGuarded) {
        this.out = out;
        this.names = names;
        this.isGuarded = isGuarded;
    }

    /// For a page as a whole, in which no spreadsheet that opens it finds a formula.
    static HtmlWriter ofPage(Writer out, IsolatedNames names) {
        return new HtmlWriter(out, names, true);
    }

    /// Begins an element.
    ///
    /// @param attributes names and values in turn
    void open(String element, String... attributes) {
        tag(element, attributes);
        text.append('>');
        open.push(element);
        beginsBlock = isGuarded && (BLOCKS.contains(element) || (beginsBlock && !CELLS.contains(element)));
    }

    /// Ends the element that was begun last.
    void close() {
        text.append("</").append(open.pop()).append('>');
    }

    /// An element that holds a text.
    void leaf(String element, String words, String... attributes) {
        open(element, attributes);
        text(words);
        close();
    }

    /// An element that cannot hold anything.
    void empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>");
    }

    /// Words where no other element may stand.
    void plain(String words) {
        words.codePoints().forEach(c -> character(c, false));
    }

    /// What is written from right to left turns nothing of what stands beside it.
    void text(String words) {
        if (beginsBlock && !words.isBlank()) {
            beginsBlock = false;
            text.append(FormulaEscaper.text(words).equals(words) ? "" : JOINER);
        }
        String lines = words.replace("\r\n", "\n");
        if (IsolatedNames.isTurned(lines)) {
            turnedText(lines);
        } else {
            lines.codePoints().forEach(c -> character(c, false));
        }
    }

    private void turnedText(String words) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            int length = names.lengthAt(words, i);
            if (length > 0) {
                turnedWords(words.substring(start, i));
                text.append("<bdi>");
                words.substring(i, i + length).codePoints().forEach(c -> character(c, false));
                text.append("</bdi>");
                start = i + length;
                i = start - 1;
            }
        }
        turnedWords(words.substring(start));
    }

    /// Words that are no name of the dataset.
    private void turnedWords(String words) {
        int[] letters = words.codePoints().toArray();
        for (int i = 0; i < letters.length; ) {
            int end = turned(letters, i);
            boolean isTurned = end > i;
            if (isTurned) {
                text.append("<bdi>");
            }
            do {
                character(letters[i++], false);
            } while (i < end);
            if (isTurned) {
                text.append("</bdi>");
            }
        }
    }

    /// Where the words that begin here end, if they are written from right to left. What stands between them and is no
    /// letter of the other direction belongs to them: spaces, commas, numbers, joiners.
    private static int turned(int[] letters, int start) {
        if (!Characters.isRightToLeft(letters[start])) {
            return start;
        }
        int end = start;
        for (int i = start; i < letters.length && !isLeftToRight(letters[i]); i++) {
            if (Characters.isRightToLeft(letters[i]) || (i == end && isMark(letters[i]))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isLeftToRight(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Markup or a style sheet of the program's own, as it is.
    void own(String markup) {
        text.append(markup);
    }

    /// A line break in the source, where it means nothing. Hands on what is long enough.
    void line() throws IOException {
        text.append('\n');
        if (text.length() > PIECE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.append(text);
        text.setLength(0);
        out.flush();
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            attributes[i + 1].codePoints().forEach(c -> character(c, true));
            text.append('"');
        }
    }

    private void character(int c, boolean inAttribute) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append(inAttribute ? "&quot;" : "\"");
            case '\n', '\t' -> {
                if (inAttribute) {
                    text.append("&#").append(c).append(';');
                } else {
                    text.append((char) c);
                }
            }
            case '\r' -> text.append(inAttribute ? "&#10;" : "\n");
            default -> text.appendCodePoint(Characters.isUnfitForMarkup(c) ? REPLACEMENT : c);
        }
    }
}
