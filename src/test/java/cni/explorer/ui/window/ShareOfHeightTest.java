package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import cni.explorer.ui.grid.FrozenGrid;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// How those who are left, the others and the notes share the height.
class ShareOfHeightTest extends WindowTest {

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    @Test
    void noSpaceIsBlankWhileARowIsHidden() {
        for (String feature : new String[] {"network-policies", "encryption", "external-datastore", "windows"}) {
            interact(() -> {
                state().require(new FeatureId(feature), true);
                Parent root = composition().scene().getRoot();
                root.applyCss();
                root.layout();
            });
            assertNothingBlank(feature);
        }
    }

    @Test
    void twelveWhoAreLeftAreAllInSightAndTheirNotesUnfold() {
        interact(() -> state().require(new FeatureId("encryption"), true));
        layOut();
        assertEquals(12, matrix().modelProperty().get().rowCount());
        assertEquals(0, hidden(matrix()));
        Region foot = (Region) excluded().getParent().getChildrenUnmodifiable().getLast();
        assertTrue(foot.getHeight() < 30 + 28, "the notes are one line, and less than a row is left over");
        clickOn(from(foot).lookup(".unfold").queryButton());
        layOut();
        assertTrue(foot.getHeight() > 100, "and many when somebody asks for them");
        clickOn(from(foot).lookup(".unfold").queryButton());
        interact(() -> state().require(new FeatureId("windows"), true));
        layOut();
        assertTrue(foot.getHeight() > 100, "fewer leave room for them");
    }

    private void layOut() {
        interact(() -> {
            Parent root = composition().scene().getRoot();
            root.applyCss();
            root.layout();
        });
    }

    private void assertNothingBlank(String feature) {
        FrozenGrid left = matrix();
        FrozenGrid others = excluded();
        double row = left.modelProperty().get().uniformRowHeight();
        double hidden = hidden(left) + hidden(others);
        Node foot = others.getParent().getChildrenUnmodifiable().getLast();
        double end = others.getLayoutY() + others.getHeight();
        double begins = foot.isVisible()
                ? foot.getLayoutY()
                : foot.getParent().getLayoutBounds().getHeight();
        assertTrue(hidden == 0 || begins - end < row, feature + ": " + (begins - end) + " blank");
        assertEquals(0, others.getHeight() % row, 0.01, "whole rows");
        assertTrue(
                others.getHeight() >= Math.min(4, others.modelProperty().get().rowCount()) * row);
    }

    private static double hidden(FrozenGrid grid) {
        return Math.max(
                0, grid.preferredBodyHeight() + grid.modelProperty().get().headerHeight() - grid.getHeight());
    }

    @Test
    void notesAreReadAsAWholeWhereNothingElseTakesTheRoom() {
        Dataset dataset = state().viewState().dataset();
        int antrea = dataset.indexOf(new ProviderId("antrea")).orElseThrow();
        interact(() -> {
            for (int f = 0; f < dataset.features().size(); f++) {
                if (dataset.cell(antrea, f).is(Verdict.CONDITIONAL)) {
                    state().require(dataset.feature(f).id(), true);
                }
            }
            state().search("antrea");
            composition().scene().getRoot().layout();
        });
        Region foot = (Region) excluded().getParent().getChildrenUnmodifiable().getLast();
        assertTrue(foot.getHeight() > 160, "more than where rows need the room: " + foot.getHeight());
        assertEquals(foot.prefHeight(foot.getWidth()), foot.getHeight(), 1);
        ScrollPane notes =
                from(foot).lookup((Node node) -> node instanceof ScrollPane).query();
        assertTrue(notes.getContent().getLayoutBounds().getHeight() <= notes.getHeight() + 1, "nothing to scroll");
    }
}
