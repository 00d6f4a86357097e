package cni.explorer.ui.compare;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.query.Differences.Degree;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.DifferenceText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.ui.common.CellEmphasis;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of the features: all of them in the order of the dataset, or those that differ, and then in one row each
/// what differs in words only and what is the same.
record AnswerRows(Cards cards, CardRoom room, Set<FeatureId> required, Unfolding unfolding) {
    private static final double MARK_GAP = 4;

    List<CompareRow> all() {
        int features = cards.dataset().features().size();
        if (!unfolding.onlyDifferences()) {
            return rows(IntStream.range(0, features).boxed().toList(), true);
        }
        List<CompareRow> rows = new ArrayList<>(rows(cards.differences().features(Degree.ANSWER), true));
        addFolded(rows, Fold.WORDS, Degree.WORDS);
        addFolded(rows, Fold.SAME, Degree.SAME, Degree.NOTES);
        return rows;
    }

    private void addFolded(List<CompareRow> rows, Fold fold, Degree... degrees) {
        List<Integer> features = cards.differences().features(degrees);
        if (!features.isEmpty()) {
            boolean open = unfolding.open().contains(fold);
            String names =
                    features.stream().map(this::feature).map(Feature::shortName).collect(Collectors.joining(", "));
            String title = DifferenceText.folded(degrees[0], features.size());
            long notes = features.stream()
                    .filter(feature -> cards.differences().of(feature) == Degree.NOTES)
                    .count();
            rows.add(fold.row(title, names, DifferenceText.otherNotes((int) notes), open, room));
            if (open) {
                rows.addAll(rows(features, false));
            }
        }
    }

    /// These rows, with a line where a group begins.
    ///
    /// @param begin whether the first one is parted from what is above
    private List<CompareRow> rows(List<Integer> features, boolean begin) {
        List<CompareRow> rows = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            Feature feature = feature(features.get(i));
            boolean strong = i == 0
                    ? begin
                    : !feature.group().equals(feature(features.get(i - 1)).group());
            rows.add(row(features.get(i), strong));
        }
        return rows;
    }

    private CompareRow row(int index, boolean strong) {
        return CompareRow.body(
                feature(index).id(),
                strong,
                label(index),
                cards.providers().stream().map(provider -> answer(provider, index)),
                room);
    }

    /// The name of a feature, what it means as a tooltip, and how much its answers differ where that is not plain.
    private CardPart label(int index) {
        Feature feature = feature(index);
        Degree degree = cards.differences().of(index);
        boolean asked = required.contains(feature.id());
        boolean plain = unfolding.onlyDifferences() && degree != Degree.NOTES;
        String mark = plain ? "" : DifferenceText.inAWord(degree);
        boolean marked = !mark.isEmpty();
        double beside = marked ? room.advances().width(mark, FontRole.SMALL) + MARK_GAP : 0;
        List<CellRuns> lines = room.label(
                feature.shortName(), asked ? FontRole.STRONG : FontRole.BODY, asked ? Tone.TEXT : Tone.MUTED, beside);
        if (marked) {
            lines.getFirst().stretch().text(mark, FontRole.SMALL, Tone.MUTED);
        }
        String spoken = feature.shortName() + (asked ? ", required; " : "; ") + DifferenceText.spoken(degree);
        String tooltip = DefinitionText.of(feature) + (marked ? "\n\n" + DifferenceText.explained(degree) : "");
        return CardPart.of(lines, spoken, tooltip);
    }

    private CardPart answer(int provider, int index) {
        Cell cell = cards.dataset().cell(provider, index);
        Degree degree = cards.differences().of(index);
        Optional<Sign> sign = cell.verdict().map(Sign::of);
        CellRuns marks = marks(cell, cards.marked(index, cell));
        double indent = sign.isPresent() ? CellRuns.SIGN + CellRuns.SIGN_GAP : 0;
        double behind = marks.width(room.advances()::width);
        boolean same = degree == Degree.SAME || degree == Degree.NOTES;
        Tone tone = same || CellEmphasis.isMuted(cell) ? Tone.MUTED : Tone.TEXT;
        List<CellRuns> lines = new ArrayList<>();
        for (String line : room.wrapped(cell.value(), FontRole.BODY, indent + behind)) {
            CellRuns runs = new CellRuns().gap(CardRoom.INSET);
            if (lines.isEmpty() && sign.isPresent()) {
                runs.sign(sign.get()).gap(CellRuns.SIGN_GAP);
            } else {
                runs.gap(indent);
            }
            lines.add(runs.text(line, FontRole.BODY, tone));
        }
        lines.getLast().addAll(marks);
        Optional<String> moved = cards.moved().under(cell).map(SourceMoveText::whole);
        String spoken = AccessibleText.cell(
                        cards.dataset().providers().get(provider).name(),
                        feature(index).shortName(),
                        cell)
                + "; " + DifferenceText.spoken(degree)
                + moved.map(said -> ". " + said).orElse("");
        String hint = Stream.concat(Stream.of(FootnoteText.lines(cell)), moved.stream())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
        return CardPart.of(lines, spoken, hint).doing(new CardAction.OpenAnswer(provider, index));
    }

    private CellRuns marks(Cell cell, List<Footnote> footnotes) {
        CellRuns marks = new CellRuns().marks(footnotes, Optional.empty());
        if (cell.disputed()) {
            marks.disputed(Optional.empty());
        }
        return cards.moved().under(cell).isPresent() ? marks.moved() : marks;
    }

    private Feature feature(int index) {
        return cards.dataset().features().get(index);
    }
}
