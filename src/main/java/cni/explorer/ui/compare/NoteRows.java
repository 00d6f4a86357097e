package cni.explorer.ui.compare;

import cni.explorer.model.Footnote;
import cni.explorer.text.English;
import cni.explorer.ui.common.FootnoteMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The footnotes under their own cards: first those on which answers hang.
final class NoteRows {
    private static final double MARK_WIDTH = 24;

    private final Cards cards;
    private final Optional<CardRow> conditions;
    private final Optional<CardRow> remarks;
    private final FoldRow fold;

    NoteRows(Cards cards, Consumer<Fold> toggle) {
        this.cards = cards;
        this.conditions = row("Conditions", cards::conditions);
        this.remarks = row(cards.sparing() ? "" : "Footnotes", cards::remarks);
        List<String> counts = cards.providers().stream()
                .map(provider -> Integer.toString(cards.remarks(provider).size()))
                .toList();
        String named = English.and(counts) + " footnotes that no answer hangs on";
        this.fold = FoldRow.of(Fold.REMARKS, named, named, toggle);
    }

    List<CardRow> all(Set<Fold> open) {
        List<CardRow> rows = new ArrayList<>();
        conditions.ifPresent(rows::add);
        if (cards.sparing() && remarks.isPresent()) {
            fold.show(open);
            rows.add(fold);
        }
        if (!cards.sparing() || fold.isOpen()) {
            remarks.ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<CardRow> row(String name, IntFunction<List<Footnote>> notes) {
        if (cards.providers().stream()
                .allMatch(provider -> notes.apply(provider).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new CardRow(
                Labels.plain(name),
                cards.providers().stream()
                        .map(provider -> cell(notes.apply(provider)))
                        .toList()));
    }

    private static CardCell cell(List<Footnote> notes) {
        if (notes.isEmpty()) {
            Label none = new Label("none");
            none.getStyleClass().add(CompareStyle.NO_DATA);
            return new CardCell("none", "", none);
        }
        VBox lines = new VBox();
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        notes.forEach(note -> lines.getChildren().add(line(note)));
        String spoken = notes.stream()
                .map(note -> "footnote " + note.mark() + ": " + text(note))
                .collect(Collectors.joining("; "));
        return new CardCell(spoken, "", lines);
    }

    private static Node line(Footnote note) {
        StackPane place = new StackPane(new FootnoteMark(List.of(note)));
        place.getStyleClass().add(CompareStyle.NOTE);
        place.setMinWidth(MARK_WIDTH);
        Label text = new Label(text(note));
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox line = new HBox(place, text);
        line.getStyleClass().add(CompareStyle.NOTE);
        return line;
    }

    private static String text(Footnote note) {
        return note.note().map(reading -> note.text() + " (" + reading + ")").orElse(note.text());
    }
}
