package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Dataset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PreviewTest {
    @Property(tries = 200)
    void whoMovesIsWhoIsLeftBeforeOrAfterAndNotBoth(@ForAll("grids") Grid grid, @ForAll Reading reading) {
        int all = grid.letters(0).length();
        for (int required = 0; required <= all; required++) {
            Outcome now = grid.outcome(required, reading, false);
            Dataset dataset = now.dataset();
            Evaluator narrowing = new Evaluator(dataset);
            for (int f = 0; f < all; f++) {
                var feature = dataset.features().get(f).id();
                boolean ticked = now.selection().required().contains(feature);
                Outcome then = narrowing.outcome(now.selection().withRequired(feature, !ticked));
                Preview preview = narrowing.preview(now.selection(), f);
                List<Integer> expected = IntStream.range(0, grid.lines().size())
                        .filter(grid::isCounted)
                        .filter(p -> now.matches(p) != then.matches(p))
                        .boxed()
                        .toList();
                assertEquals(expected, preview.moving().stream().boxed().toList());
                assertEquals(
                        expected,
                        IntStream.range(0, grid.lines().size())
                                .filter(preview::moves)
                                .boxed()
                                .toList());
            }
        }
    }

    @Provide
    Arbitrary<Grid> grids() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(features -> Arbitraries.strings()
                        .withChars("ycnauYCN")
                        .ofLength(features)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(Grid::new));
    }
}
