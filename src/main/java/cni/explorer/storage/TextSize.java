package cni.explorer.storage;

import java.util.List;

/// How large all that is in the window is drawn, in percent of what is usual.
///
/// @param percent from [#LEAST] to [#MOST]; what lies outside becomes the nearer one
public record TextSize(int percent) {
    public static final int LEAST = 80;
    public static final int MOST = 200;
    public static final TextSize USUAL = new TextSize(100);

    private static final List<Integer> STEPS = List.of(LEAST, 90, 100, 110, 125, 150, 175, MOST);

    public TextSize {
        percent = Math.clamp(percent, LEAST, MOST);
    }

    /// The next larger step; the same at the end.
    public TextSize larger() {
        return new TextSize(
                STEPS.stream().filter(step -> step > percent).findFirst().orElse(MOST));
    }

    /// The next smaller step; the same at the end.
    public TextSize smaller() {
        return new TextSize(STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(LEAST));
    }

    /// What lengths are multiplied by.
    public double factor() {
        return percent / 100.0;
    }
}
