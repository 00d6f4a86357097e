package cni.explorer.ui.common;

import cni.explorer.model.Footnote;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/// The raised numbers of footnotes behind a word. Never truncated: the word gives way.
public final class FootnoteMark extends Label {
    public FootnoteMark() {
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(StyleClass.FOOTNOTE_MARK);
    }

    public FootnoteMark(List<Footnote> footnotes) {
        this();
        show(footnotes);
    }

    public void show(List<Footnote> footnotes) {
        setText(marks(footnotes));
        setManaged(!footnotes.isEmpty());
        setVisible(!footnotes.isEmpty());
    }

    /// "1" or "1 3".
    private static String marks(List<Footnote> footnotes) {
        return switch (footnotes.size()) {
            case 0 -> "";
            case 1 -> Integer.toString(footnotes.getFirst().mark());
            default ->
                footnotes.stream().map(note -> Integer.toString(note.mark())).collect(Collectors.joining(" "));
        };
    }
}
