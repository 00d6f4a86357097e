package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Evidence;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FootnoteMarksTest {
    private static final Cell SURE = cell(Verdict.YES);
    private static final Cell CONDITIONAL = cell(Verdict.CONDITIONAL);

    @Test
    void upToTwentyFourFootnotesEveryCellShowsItsMarks() {
        Dataset few = withFootnotes(24);
        assertFalse(FootnoteMarks.areSparing(few));
        assertEquals(SURE.footnotes(), FootnoteMarks.of(few, SURE));
        assertEquals(CONDITIONAL.footnotes(), FootnoteMarks.of(few, CONDITIONAL));
    }

    @Test
    void amongMoreOnlyAnAnswerThatHangsOnItsNoteShowsTheMark() {
        Dataset many = withFootnotes(25);
        assertTrue(FootnoteMarks.areSparing(many));
        assertEquals(List.of(), FootnoteMarks.of(many, SURE));
        assertEquals(CONDITIONAL.footnotes(), FootnoteMarks.of(many, CONDITIONAL));
    }

    private static Dataset withFootnotes(int count) {
        Dataset grid = Grid.of("y").dataset();
        return new Dataset(
                grid.about(),
                grid.features(),
                grid.providers(),
                grid.columns(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(FootnoteMarksTest::footnote)
                        .toList(),
                List.of(),
                List.of());
    }

    private static Cell cell(Verdict verdict) {
        return new Cell("Yes", Optional.of(verdict), List.of(), List.of(footnote(1)), Evidence.OF_DATASET);
    }

    private static Footnote footnote(int mark) {
        return new Footnote(Integer.toString(mark), mark, "Note " + mark, Optional.empty(), List.of());
    }
}
