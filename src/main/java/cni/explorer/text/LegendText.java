package cni.explorer.text;

import java.util.List;

/// What is said of signs where they are explained.
public final class LegendText {
    /// Opens their names where those have no room.
    public static final String LEGEND = "Legend";

    private LegendText() {}

    /// "Legend: meets it, on a condition, does not".
    public static String spoken(List<String> names) {
        return LEGEND + ": " + String.join(", ", names);
    }
}
