package cni.explorer.ui.compare;

import cni.explorer.model.Footnote;
import cni.explorer.text.CompareText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// The footnotes under their own cards: first those on which answers hang.
record NoteRows(Cards cards, CardRoom room) {
    private static final double MARK_WIDTH = 20;
    private static final double MARK_GAP = 8;
    private static final String NONE = "none";

    /// @param open whether the footnotes that no answer hangs on are shown even where there are many
    List<CompareRow> all(boolean open) {
        List<CompareRow> rows = new ArrayList<>();
        boolean conditions = any(cards::conditions);
        if (conditions) {
            rows.add(row(CompareRow.Passage.CONDITIONS, "Conditions", true, cards::conditions));
        }
        if (any(cards::remarks)) {
            if (cards.sparing()) {
                List<Integer> counts = cards.providers().stream()
                        .map(provider -> cards.remarks(provider).size())
                        .toList();
                rows.add(Fold.REMARKS.row(CompareText.remarks(counts), "", "", open, room));
            }
            if (!cards.sparing() || open) {
                rows.add(row(CompareRow.Passage.REMARKS, "Footnotes", !conditions && !cards.sparing(), cards::remarks));
            }
        }
        return rows;
    }

    private boolean any(IntFunction<List<Footnote>> notes) {
        return cards.providers().stream()
                .anyMatch(provider -> !notes.apply(provider).isEmpty());
    }

    private CompareRow row(CompareRow.Passage passage, String name, boolean strong, IntFunction<List<Footnote>> notes) {
        // The row that it is folded to names it.
        String label = passage == CompareRow.Passage.REMARKS && cards.sparing() ? "" : name;
        return CompareRow.body(
                passage,
                strong,
                CardPart.of(room.label(label, FontRole.BODY, Tone.MUTED, 0), name, ""),
                cards.providers().stream().map(provider -> part(notes.apply(provider))),
                room);
    }

    private CardPart part(List<Footnote> notes) {
        if (notes.isEmpty()) {
            CellRuns none = new CellRuns().gap(CardRoom.INSET).text(NONE, FontRole.BODY, Tone.MUTED);
            return CardPart.of(List.of(none), NONE, "");
        }
        List<CellRuns> lines = new ArrayList<>();
        notes.forEach(note -> addLines(lines, note));
        String spoken = notes.stream()
                .map(note -> "footnote " + note.mark() + ": " + text(note))
                .collect(Collectors.joining("; "));
        return CardPart.of(lines, spoken, "");
    }

    private void addLines(List<CellRuns> lines, Footnote note) {
        String mark = Integer.toString(note.mark());
        double first = room.advances().width(mark, FontRole.MARK);
        List<String> texts = room.wrapped(text(note), FontRole.SMALL, MARK_WIDTH + MARK_GAP);
        if (!lines.isEmpty()) {
            lines.add(high(new CellRuns()));
        }
        for (int i = 0; i < texts.size(); i++) {
            CellRuns line = new CellRuns().gap(CardRoom.INSET);
            if (i == 0) {
                line.gap(Math.max(0, MARK_WIDTH - first)).text(mark, FontRole.MARK, Tone.ACCENT);
            } else {
                line.gap(MARK_WIDTH);
            }
            lines.add(high(line.gap(MARK_GAP).text(texts.get(i), FontRole.SMALL, Tone.TEXT)));
        }
    }

    /// All lines are as high as those of other texts, so that the ones of several cards stay beside each other.
    private static CellRuns high(CellRuns line) {
        return line.text("", FontRole.BODY, Tone.TEXT);
    }

    private static String text(Footnote note) {
        return note.note().map(reading -> note.text() + " (" + reading + ")").orElse(note.text());
    }
}
