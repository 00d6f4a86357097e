package cni.explorer.ui.grid;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Text in lines that fit, for a cell of several lines: a grid itself breaks none.
///
/// Lines end between words, and a hyphen parts none: names have hyphens. A word that is wider than the room is broken
/// anywhere. Line breaks in the text stay.
public final class WrappedText {
    private final double room;
    private final ToDoubleFunction<String> width;
    private final List<String> lines = new ArrayList<>();

    private WrappedText(double room, ToDoubleFunction<String> width) {
        this.room = room;
        this.width = width;
    }

    /// All lines; one at least.
    ///
    /// @param room in pixels
    public static List<String> lines(String text, double room, FontRole font, Advances advances) {
        WrappedText wrapped = new WrappedText(room, one -> advances.width(one, font));
        text.lines().forEach(wrapped::paragraph);
        return wrapped.lines.isEmpty() ? List.of("") : List.copyOf(wrapped.lines);
    }

    /// The first lines; what is left out is marked at the end of the last one.
    ///
    /// @param most how many; 1 or more
    public static List<String> lines(String text, double room, FontRole font, Advances advances, int most) {
        List<String> all = lines(text, room, font, advances);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, most));
        String rest = first.getLast() + " " + all.get(most);
        first.set(most - 1, Ellipsis.shortened(rest, room, one -> advances.width(one, font)));
        return List.copyOf(first);
    }

    private void paragraph(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int begin = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (text.charAt(end - 1) == '-' && end < text.length()) {
                continue;
            }
            if (fits > begin && !fits(text.substring(begin, end))) {
                lines.add(text.substring(begin, fits).stripTrailing());
                begin = fits;
            }
            while (!fits(text.substring(begin, end))) {
                int cut = begin + longest(text.substring(begin, end));
                lines.add(text.substring(begin, cut));
                begin = cut;
            }
            fits = end;
        }
        lines.add(text.substring(begin).stripTrailing());
    }

    /// How many characters of a word fit, one at least.
    private int longest(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private boolean fits(String line) {
        String shown = line.stripTrailing();
        return shown.codePointCount(0, shown.length()) <= 1 || width.applyAsDouble(shown) <= room;
    }
}
