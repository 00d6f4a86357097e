package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.query.Selection;
import cni.explorer.workspace.View;
import cni.explorer.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// What was ticked belongs to the file and comes back however it is opened, unless something else is asked.
class OpenedAsLastTimeTest {
    private static final FeatureId MESH = new FeatureId("mesh");

    @Test
    void aFileThatIsOpenedByItsNameIsAskedWhatItWasAskedLastTime() {
        assertEquals(ticked(), opened("--data", "cni-2017").lookedAtAs(last()).selection());
        assertEquals(ticked(), opened("data/cni-2017.json").lookedAtAs(last()).selection());
    }

    @Test
    void whatIsAskedOnTheCommandLineTakesThePlaceOfIt() {
        Selection asked = opened("--data", "cni-2017", "--require", "network-policies")
                .lookedAtAs(last())
                .selection();
        assertEquals(Selection.NOTHING.withRequired(new FeatureId("network-policies"), true), asked);
    }

    @Test
    void whoeverIsNamedForAComparisonStandsSideBySideAtOnce() {
        assertEquals(
                View.COMPARE,
                opened("--data", "cni-2017", "--compare", "calico,flannel")
                        .lookedAtAs(last())
                        .view());
        assertEquals(
                View.MATRIX, opened("--data", "cni-2017").lookedAtAs(last()).view());
    }

    private static Selection ticked() {
        return Selection.NOTHING.withRequired(MESH, true);
    }

    private static Workspace last() {
        return opened("--data", "cni-2017").workspace().withSelection(ticked());
    }

    private static Query opened(String... options) {
        Run window = new Run().withScreen(new DisplayAvailability.Usable(true));
        window.run(options);
        return window.opened().getFirst().orElseThrow();
    }
}
