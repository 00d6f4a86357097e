package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.workspace.RowHeight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Few providers stand roomily, many densely.
class DensityTest {

    @ParameterizedTest
    @CsvSource({"1, ROOMY", "12, ROOMY", "13, DENSE", "500, DENSE"})
    void aDozenProvidersAreFew(int providers, Density expected) {
        assertEquals(expected, Density.of(dataset(providers), RowHeight.BY_NUMBER));
    }

    @Test
    void theShippedDatasetsAreOneOfEach() {
        assertEquals(Density.ROOMY, Density.of(Shows.dataset("cni-2017"), RowHeight.BY_NUMBER));
        assertEquals(Density.DENSE, Density.of(Shows.dataset("cni-2026"), RowHeight.BY_NUMBER));
    }

    @Test
    void whatIsPreferredHoldsForAnyNumber() {
        assertEquals(Density.DENSE, Density.of(dataset(1), RowHeight.DENSE));
        assertEquals(Density.ROOMY, Density.of(dataset(500), RowHeight.ROOMY));
    }

    @Test
    void denseRowsAreLowerInASmallerFontUnderTheSameHeader() {
        assertTrue(Density.DENSE.rowHeight() < Density.ROOMY.rowHeight());
        assertTrue(size(Density.DENSE, FontRole.BODY) < size(Density.ROOMY, FontRole.BODY));
        assertEquals(Density.ROOMY.headerHeight(), Density.DENSE.headerHeight());
        assertEquals(size(Density.ROOMY, FontRole.HEADER), size(Density.DENSE, FontRole.HEADER));
    }

    @Test
    void everyTextFitsIntoItsRow() {
        for (Density density : Density.values()) {
            for (FontRole role : FontRole.values()) {
                assertTrue(1.5 * size(density, role) <= density.rowHeight(), density + " " + role);
            }
        }
    }

    @Test
    void signsAreAsLargeAsLinesReckonWith() {
        for (Density density : Density.values()) {
            assertEquals(CellRuns.SIGN, size(density, FontRole.GLYPH));
            assertEquals(CellRuns.SMALL_SIGN, size(density, FontRole.SMALL_GLYPH));
        }
    }

    private static double size(Density density, FontRole role) {
        return density.fonts().font(role).getSize();
    }

    private static Dataset dataset(int providers) {
        List<Provider> all = IntStream.range(0, providers)
                .mapToObj(row -> new Provider(
                        new ProviderId("p" + row),
                        "P " + row,
                        List.of(),
                        Provider.Role.PROVIDER,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        Dataset post = Shows.dataset("cni-2017");
        return new Dataset(post.about(), List.of(), all, List.of(), List.of(), List.of(), List.of());
    }
}
