package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTest {
    private static final Footnote NOTE = new Footnote("a", 1, "Behind a flag.", Optional.empty(), List.of());
    private static final Evidence READ = new Evidence(
            List.of(), Optional.empty(), Optional.of(LocalDate.of(2026, 8, 22)), Optional.empty(), Optional.empty());
    private static final Figure COUNTED = new Figure(
            4,
            new Figure.Exact(),
            new FigureDate.Undated(),
            "a/b",
            "",
            new Source.RepositoryFile("a/b", "", "0"),
            Optional.empty());

    /// Its equality is written out, and no part may be forgotten there.
    @Test
    void cellsThatDifferInOnePartAreNotEqual() {
        Cell cell =
                new Cell("BGP", Optional.of(Verdict.YES), List.of("Routed"), List.of(NOTE), READ, Optional.of(COUNTED));
        List<Cell> others = List.of(
                new Cell("OSPF", cell.verdict(), cell.categories(), cell.footnotes(), cell.evidence(), cell.figure()),
                new Cell(
                        cell.value(),
                        Optional.empty(),
                        cell.categories(),
                        cell.footnotes(),
                        cell.evidence(),
                        cell.figure()),
                new Cell(cell.value(), cell.verdict(), List.of(), cell.footnotes(), cell.evidence(), cell.figure()),
                new Cell(cell.value(), cell.verdict(), cell.categories(), List.of(), cell.evidence(), cell.figure()),
                new Cell(
                        cell.value(),
                        cell.verdict(),
                        cell.categories(),
                        cell.footnotes(),
                        Evidence.OF_DATASET,
                        cell.figure()),
                new Cell(cell.value(), cell.verdict(), cell.categories(), cell.footnotes(), cell.evidence()));

        assertEquals(Cell.class.getRecordComponents().length, others.size());
        others.forEach(other -> assertNotEquals(cell, other));
        Cell same = new Cell(
                "BGP", cell.verdict(), List.of("Routed"), List.of(NOTE), cell.evidence(), Optional.of(COUNTED));
        assertEquals(cell, same);
        assertEquals(cell.hashCode(), same.hashCode());
    }
}
