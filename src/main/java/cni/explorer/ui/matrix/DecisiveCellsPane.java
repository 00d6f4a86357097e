package cni.explorer.ui.matrix;

import cni.explorer.model.Verdict;
import cni.explorer.query.DecisiveCell;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The cells that the answer hangs on, each with what would change were it otherwise, and with the footnote or the
/// other source that says why it may be.
final class DecisiveCellsPane extends VBox {
    private static final double WIDTH = 460;
    private static final double HIGHEST = 380;
    private static final double GAP = 8;
    private static final double GLYPH = 20;
    private static final double EDGE = 16;

    private final double most;
    private final Label head;
    private final VBox rows = new VBox(GAP);
    private final ScrollPane scroll = new PlainScroll(rows, EDGE);

    /// @param most how high it may be
    DecisiveCellsPane(List<DecisiveCell> decisiveCells, double most) {
        super(GAP);
        this.most = most;
        setPrefWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        head = new Paragraph(
                decisiveCells.isEmpty() ? DecisiveCellsText.NONE : DecisiveCellsText.CELLS, StyleClass.VALUE);
        getChildren().add(head);
        if (!decisiveCells.isEmpty()) {
            decisiveCells.stream().map(DecisiveCellsPane::row).forEach(rows.getChildren()::add);
            if (decisiveCells.size() == ViewState.MOST_DECISIVE_CELLS) {
                rows.getChildren()
                        .add(new Paragraph(DecisiveCellsText.first(ViewState.MOST_DECISIVE_CELLS), StyleClass.CAPTION));
            }
            VBox.setVgrow(scroll, Priority.ALWAYS);
            getChildren().add(scroll);
        }
    }

    /// A scroll pane does not ask how high what wraps is.
    @Override
    protected double computePrefHeight(double width) {
        if (scroll.getParent() != this) {
            return super.computePrefHeight(WIDTH);
        }
        double inside = WIDTH - snappedLeftInset() - snappedRightInset();
        double entries = Math.min(HIGHEST, snapSizeY(rows.prefHeight(inside)));
        double above = snappedTopInset() + snapSizeY(head.prefHeight(inside)) + GAP;
        return Math.min(most, above + entries + snappedBottomInset());
    }

    private static Node row(DecisiveCell decisive) {
        List<Node> lines = new ArrayList<>(List.of(new Paragraph(DecisiveCellsText.sentence(decisive))));
        decisive.cell().footnotes().stream()
                .map(FootnoteText::line)
                .map(words -> new Paragraph(words, StyleClass.CAPTION))
                .forEach(lines::add);
        decisive.cell()
                .evidence()
                .dispute()
                .ifPresent(dispute -> lines.add(new Paragraph(DisputeText.sentence(dispute), StyleClass.CAPTION)));
        VBox words = new VBox(2);
        words.getChildren().setAll(lines);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane place = new StackPane(mark(decisive));
        place.setAlignment(Pos.TOP_LEFT);
        place.setMinWidth(GLYPH);
        return new HBox(place, words);
    }

    private static Node mark(DecisiveCell decisive) {
        return switch (decisive.doubt()) {
            case CONDITIONAL -> VerdictGlyph.of(Verdict.CONDITIONAL);
            case UNKNOWN -> VerdictGlyph.of(Verdict.UNKNOWN);
            case DISPUTED -> {
                DisputedMark mark = new DisputedMark();
                mark.show(decisive.cell());
                yield mark;
            }
        };
    }
}
