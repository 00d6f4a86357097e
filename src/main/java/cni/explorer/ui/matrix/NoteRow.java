package cni.explorer.ui.matrix;

import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.grid.DrawnText;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One condition under the table: whose it is, of what, the note, and its number, which opens the cell. It is made once
/// and shows one note after the other, since each tick brings others.
final class NoteRow extends HBox {
    /// Some 110 letters: longer lines are hard to read on from.
    static final double READABLE = 680;

    private static final double AROUND = 3;

    private final double column;
    private final double height;
    private final Label who = StyledLabel.of("", StyleClass.STRESSED);
    private final Label what = StyledLabel.of("", StyleClass.MUTED);
    private final Label words = new Label();
    private final Hyperlink number = new Hyperlink();
    private final Label remark = StyledLabel.of("", StyleClass.MUTED);
    private Optional<NoteMark> shown = Optional.empty();

    /// @param column how wide the columns of names are
    /// @param height of the line
    NoteRow(NotesPane.Links links, double column, double height) {
        this.column = column;
        this.height = height;
        FixedWidth.of(what, column);
        LazyTooltip.on(who, () -> who.isTextTruncated() ? who.getText() : "");
        LazyTooltip.on(what, () -> what.isTextTruncated() ? what.getText() : "");
        words.setMinWidth(0);
        LazyTooltip.on(words, () -> shown.map(note -> note.note().text()).orElse(""));
        number.getStyleClass().addAll(StyleClass.LINK, StyleClass.FOOTNOTE_MARK);
        number.setMinWidth(USE_PREF_SIZE);
        number.setOnAction(_ -> shown.ifPresent(note -> links.showCell(number, note.provider(), note.feature())));
        remark.setMinWidth(0);
    }

    /// @param indent how far the line begins to the right
    /// @param wraps  whether the note goes on in further lines, of a length that can be read; else it is in one
    void show(NoteMark note, double indent, boolean wraps) {
        shown = Optional.of(note);
        setAlignment(wraps ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        setMinHeight(wraps ? USE_PREF_SIZE : height);
        setPrefHeight(wraps ? USE_COMPUTED_SIZE : height);
        setMaxHeight(wraps ? USE_PREF_SIZE : height);
        setPadding(new Insets(wraps ? AROUND : 0, 0, wraps ? AROUND : 0, indent));
        for (Label text : List.of(words, remark)) {
            text.setWrapText(wraps);
            text.setMaxWidth(wraps ? READABLE : USE_COMPUTED_SIZE);
        }
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

    /// Whether it says whose it is; it is not said again in those that follow.
    boolean isNamed() {
        return !who.getText().isEmpty();
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
