package cni.explorer.ui.filter;

import cni.explorer.ui.common.DrawnWidth;
import java.util.List;
import javafx.scene.text.Font;

/// Words in the longest of their forms that has room. A field cuts what is too long without saying so.
record FormInRoom(Font font, double room) {
    private static final String CUT = "…";

    /// The first form that has room, or else as much of the last one as has, with dots behind it.
    ///
    /// @param forms the same in less and less letters; not empty
    String of(List<String> forms) {
        return forms.stream().filter(this::fits).findFirst().orElseGet(() -> cut(forms.getLast()));
    }

    private String cut(String words) {
        int end = words.length() - 1;
        while (end > 0 && !fits(words.substring(0, end) + CUT)) {
            end--;
        }
        return words.substring(0, Math.max(0, end)) + CUT;
    }

    private boolean fits(String words) {
        return Math.ceil(DrawnWidth.of(words, font)) <= room;
    }
}
