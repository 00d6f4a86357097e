package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Requirement;
import cni.explorer.workspace.ViewState;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every letter is six pixels wide, a sign twelve; a cell has eight pixels free at each side.
class ColumnWidthsTest {
    private static final double PADDING = 16;

    private final Dataset post = Shows.dataset("cni-2017");
    private final Dataset today = Shows.dataset("cni-2026");
    private final ColumnWidths ofPost = new ColumnWidths(post, MovedSources.NONE, Shows::width);
    private final ColumnWidths ofToday = new ColumnWidths(today, MovedSources.NONE, Shows::width);

    @Test
    void aColumnIsAsWideAsItsLongestValue() {
        assertEquals("Layer 2 vxlan".length() * 6 + 2 + 6 + PADDING, ofPost.need(feature(post, "network-model")));
    }

    @Test
    void aColumnIsNeverNarrowerThanItsNameWhichHasTwoLinesWhereThereAreNoGroups() {
        assertEquals("Ingress/Egress".length() * 6 + PADDING, ofPost.need(feature(post, "ingress-egress-policies")));
        assertTrue(
                ofToday.need(feature(today, "external-datastore")) >= "No external datastore".length() * 6 + PADDING);
    }

    @Test
    void oneLongTextPutsNoOtherColumnsOutOfSight() {
        ColumnWidths ofLongTexts = new ColumnWidths(post, MovedSources.NONE, (text, _) -> 1_000 * text.length());
        Feature mesh = feature(post, "mesh");
        assertEquals(ColumnWidths.VALUE_MOST, ofLongTexts.need(mesh));
        assertEquals(ColumnWidths.VALUE_MOST, ofLongTexts.need(new Requirement.Tick(mesh)));
    }

    @Test
    void aRequiredColumnHasRoomForTheValuesThatCanStayInItAlone() {
        Feature windows = feature(today, "windows");
        assertTrue(ofToday.need(new Requirement.Tick(windows)) < ofToday.need(windows));
    }

    @Test
    void forThoseWhoAreLeftItMayNeedLess() {
        ViewState four = Shows.shown("cni-2026", "network-policies", "encryption", "external-datastore", "windows");
        Feature encryption = feature(today, "encryption");
        assertEquals(
                12 + 6 + "WireGuard (Cilium)".length() * 6 + 2 + 3 * 6 + PADDING,
                ofToday.need(encryption, four.matrix().rows()));
    }

    @Test
    void aStripHasRoomForItsSignsItsGroupAndItsNumber() {
        List<Feature> policies = today.features().stream()
                .filter(feature -> feature.group().equals("Policy"))
                .toList();
        assertEquals(policies.size() * CellContents.STRIP_STEP + 8, ofToday.need(strip("Policy", policies)));
        assertEquals("1 of 1".length() * 6 + 12, ofToday.need(strip("Policy", policies.subList(0, 1))));
        assertEquals("Networking".length() * 6 + 12, ofToday.need(strip("Networking", policies.subList(0, 1))));
    }

    @Test
    void namesHaveRoomForTheLongestOneWithItsBoxAndMark() {
        double kubenet = "kubenet".length() * 6 + 6 + "baseline".length() * 6 + 10;
        assertEquals(40 + kubenet + 2, ofPost.provider(false));
        double kopeio = "kopeio-networking".length() * 6 + 6 + "archived".length() * 6 + 10;
        assertEquals(40 + kopeio + 2, ofToday.provider(false));
    }

    @Test
    void whereSomethingIsPreferredThereIsRoomForHowMuchIsMet() {
        assertEquals(ofPost.provider(false) + "9 of 9".length() * 6 + 8, ofPost.provider(true));
        ColumnWidths wide = new ColumnWidths(post, MovedSources.NONE, (text, _) -> text.length() * 30);
        assertEquals(280, wide.provider(false));
        assertEquals(280, wide.provider(true), "no more than the limit, whatever is to be said");
    }

    private static MatrixColumn.Strip strip(String group, List<Feature> features) {
        return new MatrixColumn.Strip(group, features);
    }

    private static Feature feature(Dataset dataset, String id) {
        return dataset.features().get(dataset.indexOf(new FeatureId(id)).orElseThrow());
    }
}
