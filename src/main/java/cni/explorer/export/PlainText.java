package cni.explorer.export;

import cni.explorer.text.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Text as a terminal shows it: in columns of equal width, on one line, with nothing that could steer the terminal.
public final class PlainText {
    /// The width of output that is not read on a terminal: no line is broken.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int LONGEST_PROSE = 110;
    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_OF_FLAGS = 0x1F1E6;
    private static final int LAST_OF_FLAGS = 0x1F1FF;

    private PlainText() {}

    /// The text on one line. Characters that steer a terminal become spaces, for a dataset may come from anywhere.
    public static String line(String text) {
        return Characters.onOneLine(text);
    }

    /// How many columns of a terminal a text takes.
    public static int width(String text) {
        return text.chars().allMatch(c -> c < 0x300)
                ? text.length()
                : text.codePoints().map(PlainText::width).sum();
    }

    /// The text with spaces after it up to a width.
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /// Writes a text behind a lead in lines that are easy to read; on one line where the width is without limit, so
    /// that tools that look for words find them together.
    public static void prose(Appendable out, String lead, String text, int width) throws IOException {
        for (String line : wrapped(lead, text, width == UNLIMITED ? UNLIMITED : Math.min(width, LONGEST_PROSE))) {
            out.append(line).append('\n');
        }
    }

    /// A text behind a lead, in lines of at most that width where its words allow it; the later lines start below the
    /// text.
    public static List<String> wrapped(String lead, String text, int width) {
        List<String> lines = new ArrayList<>();
        int indent = width(lead);
        StringBuilder line = new StringBuilder(lead);
        int used = indent;
        for (String word : line(text).strip().split(" +", -1)) {
            int wide = width(word);
            if (used > indent && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.repeat(' ', indent);
                used = indent;
            } else if (used > indent) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /// East Asian and pictorial characters take two columns; two letters make a flag, one column each.
    private static boolean isWide(int c) {
        return c >= FIRST_WIDE
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0x303E)
                        || (c >= 0x3041 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF01 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x20000 && c <= 0x3FFFD)
                        || (Character.isEmojiPresentation(c) && (c < FIRST_OF_FLAGS || c > LAST_OF_FLAGS)));
    }
}
