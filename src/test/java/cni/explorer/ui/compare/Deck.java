package cni.explorer.ui.compare;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Differences;
import cni.explorer.query.MovedSources;
import cni.explorer.ui.common.CellSketch;
import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cards of the shipped datasets where every letter is six pixels wide, lines of small letters 14 high, others 15.
final class Deck {
    static final Advances SIXES = new Advances() {
        @Override
        public double width(String text, FontRole font) {
            return switch (font) {
                case GLYPH -> 12;
                case SMALL_GLYPH -> 10;
                case BODY, STRONG, HEADER, SMALL, MARK -> text.length() * 6.0;
            };
        }

        @Override
        public double ascent(FontRole font) {
            return 12;
        }

        @Override
        public double height(FontRole font) {
            return font == FontRole.SMALL ? 14 : 15;
        }
    };

    private Deck() {}

    static Cards cards(String dataset, String... providers) {
        return cards(ShippedDatasets.find(dataset).orElseThrow(), providers);
    }

    static Cards cards(Dataset dataset, String... providers) {
        List<Integer> indices = Stream.of(providers)
                .map(id -> dataset.indexOf(new ProviderId(id)).orElseThrow())
                .toList();
        return new Cards(dataset, MovedSources.NONE, indices, Differences.between(dataset, indices));
    }

    static CardRoom room(Cards cards, double width) {
        return new CardRoom(width, cards.providers().size(), 2, SIXES);
    }

    /// A thousand pixels wide.
    static CompareGridModel model(Cards cards, Unfolding unfolding, String... required) {
        Set<FeatureId> asked =
                Set.copyOf(Stream.of(required).map(FeatureId::new).toList());
        return new CompareGridModel(cards, asked, unfolding, room(cards, 1000));
    }

    static CompareGridModel model(Cards cards) {
        return model(cards, Unfolding.FIRST);
    }

    static String words(CompareRow row, int part) {
        return CellSketch.words(row.parts().get(part).cell());
    }

    /// What the labels show, from top to bottom.
    static List<String> labels(CompareGridModel model) {
        return IntStream.range(0, model.rowCount())
                .mapToObj(row -> CellSketch.words(model.cell(row, 0)))
                .toList();
    }

    /// The row whose label begins so.
    static int row(CompareGridModel model, String label) {
        return IntStream.range(0, model.rowCount())
                .filter(row -> CellSketch.words(model.cell(row, 0)).startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(model)));
    }

    static GridPosition at(int row, int column) {
        return new GridPosition(row, column);
    }
}
