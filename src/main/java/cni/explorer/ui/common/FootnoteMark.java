package cni.explorer.ui.common;

import cni.explorer.model.Footnote;
import cni.explorer.text.FootnoteText;
import java.util.List;
import javafx.scene.control.Label;

/// The raised numbers of footnotes behind a word. Never truncated: the word gives way.
public final class FootnoteMark extends Label {
    public FootnoteMark(List<Footnote> footnotes) {
        super(FootnoteText.raised(footnotes));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(StyleClass.FOOTNOTE_MARK);
        Presence.put(this, !footnotes.isEmpty());
    }
}
