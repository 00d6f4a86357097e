package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.workspace.ColumnSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every letter is six pixels wide, a sign twelve; a cell has eight pixels free at each side.
class ColumnWidthsTest {
    private static final double PADDING = 16;
    private static final double SORT_SIGN = 14;

    private final Dataset post = Shows.dataset("cni-2017");
    private final Dataset today = Shows.dataset("cni-2026");
    private final ColumnWidths widths = new ColumnWidths(post, Shows::width);
    private final ColumnSettings plain = ColumnSettings.DEFAULTS;

    @Test
    void aColumnIsAsWideAsItsLongestValue() {
        assertEquals("Layer 2 vxlan".length() * 6 + 2 + 6 + PADDING, widths.need(single("network-model")));
    }

    @Test
    void aColumnIsNeverNarrowerThanItsHeaderWithRoomForTheSignOfItsOrder() {
        assertEquals(
                "Ingress/Egress".length() * 6 + SORT_SIGN + PADDING, widths.need(single("ingress-egress-policies")));
        assertTrue(widths.need(single("mesh")) >= "Mesh".length() * 6 + SORT_SIGN + PADDING);
    }

    @Test
    void whereThereAreGroupsTheNameStandsOnOneLine() {
        ColumnWidths grouped = new ColumnWidths(today, Shows::width);
        MatrixColumn replacement = new MatrixColumn.Single(feature(today, "kube-proxy-replacement"), Optional.empty());
        assertTrue(grouped.need(replacement) >= "kube-proxy Replacement".length() * 6 + SORT_SIGN + PADDING);
    }

    @Test
    void aStripHasRoomForItsSignsItsGroupAndItsWords() {
        ColumnWidths grouped = new ColumnWidths(today, Shows::width);
        List<Feature> policies = group("Policy");
        MatrixColumn.Strip rest = new MatrixColumn.Strip("Policy", policies, Optional.empty());
        assertEquals(4 * CellContents.STRIP_STEP + PADDING + 2, grouped.need(rest));
        MatrixColumn.Strip headed = new MatrixColumn.Strip(
                "Policy", policies.subList(0, 1), Optional.of(new MatrixColumn.Heading("Policy", true)));
        assertEquals("1 feature".length() * 6 + PADDING + 2, grouped.need(headed));
        MatrixColumn.Strip named = new MatrixColumn.Strip(
                "Networking", policies.subList(0, 1), Optional.of(new MatrixColumn.Heading("Networking", true)));
        assertEquals("Networking".length() * 6 + 12 + PADDING + 2, grouped.need(named));
    }

    @Test
    void namesHaveRoomForTheLongestOneWithItsBoxAndMark() {
        assertEquals(176, widths.provider(false), "kopeio-networking needs less, but that is the least");
        double kopeio = "kopeio-networking".length() * 6 + 8 + "archived".length() * 6 + 10;
        assertEquals(kopeio + 32 + 8 + PADDING, new ColumnWidths(today, Shows::width).provider(false));
    }

    @Test
    void whereSomethingIsPreferredThereIsRoomForHowMuchIsMet() {
        assertEquals(176 + "9 of 9".length() * 6 + 8, widths.provider(true));
        ColumnWidths wide = new ColumnWidths(post, (text, _) -> text.length() * 30);
        assertEquals(280, wide.provider(false));
        assertEquals(280, wide.provider(true), "no more than the limit, whatever is to be said");
    }

    @Test
    void aDrawnWidthGoesBeforeTheMeasuredOne() {
        ColumnSettings drawn = plain.withWidth(new FeatureId("mesh"), 55);
        assertEquals(55, widths.width(single("mesh"), drawn));
        assertEquals(widths.need(single("encryption")), widths.width(single("encryption"), drawn));
    }

    @Test
    void aStripHasNoDrawnWidth() {
        MatrixColumn.Strip strip = new MatrixColumn.Strip("", List.of(feature(post, "mesh")), Optional.empty());
        assertEquals(widths.need(strip), widths.width(strip, plain.withWidth(new FeatureId("mesh"), 500)));
    }

    @Test
    void whatIsLeftGoesToTheNamesUpToTheirLimitAndThenToTheLastColumn() {
        List<MatrixColumn> columns = List.of(single("mesh"), single("encryption"));
        double least = 176 + widths.need(columns.get(0)) + widths.need(columns.get(1));
        assertEquals(176 + 50, widths.fit(columns, least + 50, plain, false).getFirst());
        List<Double> wide = widths.fit(columns, least + 500, plain, false);
        assertEquals(280, wide.get(0));
        assertEquals(widths.need(columns.get(0)), wide.get(1), "only the last one stretches");
        assertEquals(least + 500, sum(wide));
    }

    @Test
    void whereThereIsNoRoomNothingShrinks() {
        List<MatrixColumn> columns = List.of(single("mesh"), single("encryption"));
        assertEquals(
                List.of(176.0, widths.need(columns.get(0)), widths.need(columns.get(1))),
                widths.fit(columns, 100, plain, false));
    }

    @Test
    void widthsThatWereDrawnTakeNothingOfWhatIsLeft() {
        List<MatrixColumn> columns = List.of(single("mesh"), single("encryption"));
        ColumnSettings drawn = plain.withProviderWidth(120).withWidth(new FeatureId("encryption"), 90);
        assertEquals(List.of(120.0, widths.need(columns.get(0)), 90.0), widths.fit(columns, 2_000, drawn, false));
    }

    @Test
    void namesAloneFitToo() {
        assertEquals(List.of(280.0), widths.fit(List.of(), 1_000, plain, false));
    }

    @Test
    void columnsHaveTheRoomThatTheNamesLeave() {
        assertEquals(1_000 - 176, widths.roomBesideProvider(1_000, plain, false));
        assertEquals(1_000 - 300, widths.roomBesideProvider(1_000, plain.withProviderWidth(300), true));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(width -> width).sum();
    }

    private MatrixColumn single(String id) {
        return new MatrixColumn.Single(feature(post, id), Optional.empty());
    }

    private static Feature feature(Dataset dataset, String id) {
        return dataset.features().get(dataset.indexOf(new FeatureId(id)).orElseThrow());
    }

    private List<Feature> group(String name) {
        return Stream.of(today.features().toArray(Feature[]::new))
                .filter(feature -> feature.group().equals(name))
                .toList();
    }
}
