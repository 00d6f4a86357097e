package cni.explorer.ui.window;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Verdict;
import cni.explorer.text.DisputeText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.MovedMark;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What the signs stand for, every one that the dataset shows. Where there is no room for words, they stand in
/// tooltips.
final class LegendLine extends HBox {
    private static final double GAP = 16;
    private static final double TIGHT_GAP = 10;
    private static final double GLYPH_GAP = 6;

    private final Map<Verdict, Label> verdicts = new EnumMap<>(Verdict.class);
    private final Label disputed = entry(new DisputedMark(), DisputeText.LEGEND, DisputeText.EXPLAINED);

    private final Label moved = entry(new MovedMark(), SourceMoveText.LEGEND, SourceMoveText.LEGEND);

    LegendLine() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict, entry(VerdictGlyph.of(verdict), VerdictText.words(verdict), VerdictText.words(verdict)));
        }
        getChildren().addAll(verdicts.values());
        getChildren().addAll(disputed, moved);
    }

    /// @param isMoved whether a source has changed since it was read
    void show(Dataset dataset, boolean isMoved) {
        put(moved, isMoved);
        put(disputed, cells(dataset).anyMatch(Cell::disputed));
        // What is required of a value is met or is not, also where the dataset itself judges nothing.
        Set<Verdict> some = EnumSet.of(Verdict.YES, Verdict.NO);
        cells(dataset).flatMap(cell -> cell.verdict().stream()).forEach(some::add);
        verdicts.forEach((verdict, entry) -> put(entry, some.contains(verdict)));
    }

    private static Stream<Cell> cells(Dataset dataset) {
        return IntStream.range(0, dataset.features().size())
                .mapToObj(dataset::column)
                .flatMap(column -> column.distinct().stream());
    }

    private static void put(Label entry, boolean shown) {
        entry.setVisible(shown);
        entry.setManaged(shown);
    }

    /// @param isTight whether there is room for the signs alone
    void setTight(boolean isTight) {
        setSpacing(isTight ? TIGHT_GAP : GAP);
        for (Node entry : getChildren()) {
            ((Label) entry).setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private static Label entry(Node sign, String words, String explained) {
        Label entry = new Label(words, sign);
        entry.setGraphicTextGap(GLYPH_GAP);
        entry.setMinWidth(USE_PREF_SIZE);
        entry.setAccessibleText(words);
        LazyTooltip.on(
                entry,
                () -> entry.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || !words.equals(explained)
                        ? explained
                        : "");
        return entry;
    }
}
