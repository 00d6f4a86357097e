package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.ProviderId;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.query.Selection;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {
    private static final List<ProviderId> CHOSEN = List.of(new ProviderId("weave-net"), new ProviderId("flannel"));

    @ParameterizedTest
    @CsvSource({"5, false", "24, false", "25, true", "40, true", "41, true"})
    void cardsSpareMarksWhereTheMatrixDoes(int footnotes, boolean sparing) {
        Dataset dataset = withFootnotes(footnotes);
        Cards cards = Cards.of(ViewState.of(
                IndexedDataset.of(dataset),
                Models.first(dataset).withSelection(Selection.NOTHING.withCompared(CHOSEN))));

        assertEquals(sparing, cards.sparing());
        assertEquals(sparing, FootnoteMarks.areSparing(dataset));
        for (int f = 0; f < dataset.features().size(); f++) {
            for (int provider : cards.providers()) {
                Cell cell = dataset.cell(provider, f);
                assertEquals(FootnoteMarks.of(dataset, cell), cards.marked(f, cell));
            }
        }
    }

    /// The post of 2017 with so many footnotes, of which no more than its own are used.
    private static Dataset withFootnotes(int count) {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        List<Footnote> footnotes = IntStream.rangeClosed(1, count)
                .mapToObj(
                        mark -> new Footnote(Integer.toString(mark), mark, "Note " + mark, Optional.empty(), List.of()))
                .toList();
        return new Dataset(
                post.about(),
                post.features(),
                post.providers(),
                IntStream.range(0, post.features().size())
                        .mapToObj(post::column)
                        .toList(),
                footnotes,
                post.metrics(),
                post.questions());
    }
}
