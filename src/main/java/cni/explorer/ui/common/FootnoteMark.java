package cni.explorer.ui.common;

import cni.explorer.model.Footnote;
import cni.explorer.text.FootnoteText;
import java.util.List;
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
        setText(FootnoteText.raised(footnotes));
        Presence.put(this, !footnotes.isEmpty());
    }
}
