package cni.explorer.diff;

import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.query.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Holds the cells that two datasets have in common against each other.
final class CellComparison {
    private final Dataset before;
    private final Dataset now;
    private final List<CellChange> changes = new ArrayList<>();
    private int compared;

    CellComparison(Dataset before, Dataset now, Pairing pairing) {
        this.before = before;
        this.now = now;
        for (Pair<OptionalInt> provider : pairing.all()) {
            if (provider.before().isPresent() && provider.now().isPresent()) {
                compare(provider.before().getAsInt(), provider.now().getAsInt());
            }
        }
    }

    int compared() {
        return compared;
    }

    List<CellChange> changes() {
        return changes;
    }

    private void compare(int providerBefore, int providerNow) {
        for (int f = 0; f < now.features().size(); f++) {
            Feature feature = now.features().get(f);
            OptionalInt featureBefore = before.indexOf(feature.id());
            if (featureBefore.isPresent()) {
                compared++;
                Pair<Cell> cell =
                        new Pair<>(before.cell(providerBefore, featureBefore.getAsInt()), now.cell(providerNow, f));
                Pair<Feature> asked = new Pair<>(before.features().get(featureBefore.getAsInt()), feature);
                List<Footnote> lost = missing(cell.before(), cell.now());
                List<Footnote> come = missing(cell.now(), cell.before());
                kind(asked, cell, lost.isEmpty() && come.isEmpty())
                        .ifPresent(kind -> changes.add(
                                new CellChange(now.providers().get(providerNow), feature, kind, cell, lost, come)));
            }
        }
    }

    private static Optional<ChangeKind> kind(Pair<Feature> asked, Pair<Cell> cell, boolean sameFootnotes) {
        boolean judged = asked.before().kind().isJudged() && asked.now().kind().isJudged();
        if (Differences.degree(List.of(cell.before(), cell.now())) == Differences.Degree.ANSWER) {
            return Optional.of(judged ? ChangeKind.VERDICT : ChangeKind.ANSWER);
        }
        if (!cell.before().value().equals(cell.now().value())) {
            return Optional.of(ChangeKind.WORDING);
        }
        return sameFootnotes ? Optional.empty() : Optional.of(ChangeKind.FOOTNOTES);
    }

    private static List<Footnote> missing(Cell from, Cell in) {
        List<String> texts = in.footnotes().stream().map(Footnote::text).toList();
        return from.footnotes().stream()
                .filter(footnote -> !texts.contains(footnote.text()))
                .toList();
    }
}
