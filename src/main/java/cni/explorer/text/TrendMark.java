package cni.explorer.text;

import java.util.Set;
import java.util.stream.Collectors;

/// What small drawings of how a figure went consist of, and what each part stands for.
public enum TrendMark {
    LINE("line", "exact figures"),
    DASHES("dashes", "rounded ones"),
    RING("ring", "one joined to no other"),
    NEWEST("blue dot", "the newest one"),
    OLD_NEWEST("blue ring", "the newest, older than a year");

    private final String look;
    private final String words;

    TrendMark(String look, String words) {
        this.look = look;
        this.words = words;
    }

    /// What it stands for, where that is said beside the mark itself.
    public String words() {
        return words;
    }

    /// What these stand for in a sentence: "Line: exact figures; dashes: rounded ones; a gap: none known. Each line has
    /// its own height."
    public static String sentence(Set<TrendMark> marks) {
        return English.capitalized(marks.stream()
                        .sorted()
                        .map(mark -> mark.look + ": " + mark.words + "; ")
                        .collect(Collectors.joining())
                + FigureText.GAPS);
    }
}
