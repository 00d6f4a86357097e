package cni.explorer.ui.matrix;

import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.grid.DrawnText;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One condition under the table: whose it is, of what, the note, and its number, which opens the cell. It is made once
/// and shows one note after the other, since each tick brings others.
final class NoteRow extends HBox {
    private final double column;
    private final Label who = new Label();
    private final Label what = new Label();
    private final Label words = new Label();
    private final Hyperlink number = new Hyperlink();
    private final Label remark = new Label();
    private Optional<NoteMark> shown = Optional.empty();

    /// @param column how wide the columns of names are
    /// @param height of the line
    NoteRow(NotesPane.Links links, double column, double height) {
        this.column = column;
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        who.getStyleClass().add(StyleClass.STRESSED);
        what.getStyleClass().add(StyleClass.MUTED);
        FixedWidth.of(what, column);
        LazyTooltip.on(who, () -> who.isTextTruncated() ? who.getText() : "");
        LazyTooltip.on(what, () -> what.isTextTruncated() ? what.getText() : "");
        words.setMinWidth(0);
        LazyTooltip.on(words, () -> shown.map(note -> note.note().text()).orElse(""));
        number.getStyleClass().addAll(StyleClass.LINK, StyleClass.FOOTNOTE_MARK);
        number.setMinWidth(USE_PREF_SIZE);
        number.setOnAction(_ -> shown.ifPresent(note -> links.showCell(number, note.provider(), note.feature())));
        remark.getStyleClass().add(StyleClass.MUTED);
        remark.setMinWidth(0);
    }

    /// @param indent how far the line begins to the right
    void show(NoteMark note, double indent) {
        shown = Optional.of(note);
        setPadding(new Insets(0, 0, 0, indent));
        who.setText(note.who());
        FixedWidth.of(who, column - indent);
        what.setText(note.what());
        words.setText(DrawnText.sentence(note.note().text()));
        number.setText(Integer.toString(note.note().mark()));
        number.setAccessibleText(FootnoteText.spoken(note.note()));
        number.setVisited(false);
        boolean isNamed = !note.what().isEmpty() || indent > 0;
        // An editor's reading stands behind the quotation and apart from it.
        Optional<String> reading = note.note().note().map(FootnoteText::editorsNote);
        reading.ifPresent(text -> remark.setText("   " + text));
        put(isNamed, reading.isPresent());
    }

    private void put(boolean named, boolean remarked) {
        int parts = 3 + (named ? 1 : 0) + (remarked ? 1 : 0);
        if (getChildren().size() != parts || getChildren().contains(what) != named) {
            getChildren().setAll(who);
            if (named) {
                getChildren().add(what);
            }
            getChildren().addAll(words, number);
            if (remarked) {
                getChildren().add(remark);
            }
        }
    }
}
