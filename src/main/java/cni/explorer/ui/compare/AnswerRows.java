package cni.explorer.ui.compare;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.query.Differences.Degree;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.English;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.CellEmphasis;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The rows of the features: all of them in the order of the dataset, or those that differ, and then in one row each
/// what differs in words only and what is the same.
final class AnswerRows {
    private static final double MARK_GAP = 2;

    private final Cards cards;
    private final List<CardRow> rows;
    private final FoldRow words;
    private final FoldRow same;

    AnswerRows(Cards cards, Consumer<Fold> toggle) {
        this.cards = cards;
        this.rows = IntStream.range(0, cards.dataset().features().size())
                .mapToObj(this::row)
                .toList();
        this.words = fold(Fold.WORDS, Degree.WORDS, toggle);
        this.same = fold(Fold.SAME, Degree.SAME, toggle);
    }

    List<CardRow> all() {
        return grouped(IntStream.range(0, rows.size()).boxed().toList());
    }

    List<CardRow> onlyDifferences(Set<Fold> open) {
        List<CardRow> shown = new ArrayList<>(grouped(cards.differences().features(Degree.ANSWER)));
        addFolded(shown, words, Degree.WORDS, open);
        addFolded(shown, same, Degree.SAME, open);
        return shown;
    }

    void markRequired(Set<FeatureId> required) {
        for (int feature = 0; feature < rows.size(); feature++) {
            boolean asked = required.contains(feature(feature).id());
            rows.get(feature).pseudoClassStateChanged(CompareStyle.REQUIRED, asked);
        }
    }

    private void addFolded(List<CardRow> shown, FoldRow row, Degree degree, Set<Fold> open) {
        List<Integer> features = cards.differences().features(degree);
        if (!features.isEmpty()) {
            row.show(open);
            shown.add(row);
            if (row.isOpen()) {
                shown.addAll(grouped(features));
            }
        }
    }

    private FoldRow fold(Fold fold, Degree degree, Consumer<Fold> toggle) {
        List<Integer> features = cards.differences().features(degree);
        String names = features.stream().map(this::feature).map(Feature::name).collect(Collectors.joining(", "));
        return FoldRow.of(fold, names, English.count(features.size(), "feature"), toggle);
    }

    /// These rows, with a line where a group ends.
    private List<CardRow> grouped(List<Integer> features) {
        List<CardRow> shown = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            boolean last = i == features.size() - 1;
            CardRow row = rows.get(features.get(i));
            row.endGroup(last
                    || !feature(features.get(i))
                            .group()
                            .equals(feature(features.get(i + 1)).group()));
            shown.add(row);
        }
        return shown;
    }

    private CardRow row(int index) {
        Degree degree = cards.differences().of(index);
        CardRow row = new CardRow(
                Labels.of(feature(index), degree),
                cards.providers().stream()
                        .map(provider -> cell(provider, index))
                        .toList());
        row.pseudoClassStateChanged(CompareStyle.SAME, degree == Degree.SAME);
        return row;
    }

    private CardCell cell(int card, int index) {
        Provider provider = cards.dataset().providers().get(card);
        Cell cell = cards.dataset().cell(card, index);
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.show(cell.verdict());
        Label value = new Label(cell.value());
        value.setWrapText(true);
        value.setMinWidth(0);
        value.getStyleClass().add(CompareStyle.VALUE);
        DisputedMark disputed = new DisputedMark();
        disputed.show(cell);
        HBox marked = new HBox(MARK_GAP, value, new FootnoteMark(cards.marked(index, cell)), disputed);
        String spoken = AccessibleText.cell(provider.name(), feature(index).name(), cell) + "; "
                + Labels.spoken(cards.differences().of(index));
        return new CardCell(spoken, FootnoteText.lines(cell), glyph, marked)
                .of(provider, feature(index), cell)
                .muted(CellEmphasis.isMuted(cell));
    }

    private Feature feature(int index) {
        return cards.dataset().features().get(index);
    }
}
