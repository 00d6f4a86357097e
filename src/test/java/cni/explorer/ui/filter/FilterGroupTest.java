package cni.explorer.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/// What can be asked for, in a dataset with groups: that of 2026.
class FilterGroupTest extends FilterTest {
    @Override
    String dataset() {
        return "cni-2026";
    }

    @Test
    void aFoldedGroupShowsOnlyWhatIsAskedForAndSaysHowManyThereAre() {
        Button security = head("Security");
        clickOn(security);
        assertEquals("Security, folded", security.getAccessibleText());
        assertFalse(row("Encryption").isVisible());
        interact(() -> state().require(new FeatureId("encryption"), true));
        assertTrue(row("Encryption").isVisible());
        assertFalse(row("Fixed egress address").isVisible());
        clickOn(security);
        assertEquals("Security, unfolded", security.getAccessibleText());
        assertTrue(row("Fixed egress address").isVisible());
    }

    @Test
    void aFoldedGroupStaysFoldedWhenItsFileIsSaved() {
        clickOn(head("Security"));
        interact(() -> state().reload(
                        IndexedDataset.of(ShippedDatasets.find("cni-2026").orElseThrow())));
        assertEquals("Security, folded", head("Security").getAccessibleText());
        assertFalse(row("Encryption").isVisible());
    }

    @Test
    void groupsStandInTheOrderOfTheDataset() {
        assertEquals(
                List.of("Networking", "Policy", "Security", "Operations", "Pods and Services", "Project", "Figures"),
                lookup(".group-head").queryAllAs(Button.class).stream()
                        .map(Button::getText)
                        .toList());
    }

    @Test
    void anotherDatasetBringsItsOwnRows() {
        IndexedDataset post = IndexedDataset.of(ShippedDatasets.find("cni-2017").orElseThrow());
        interact(() -> state().open(post, Models.first(post.dataset())));
        assertEquals(7, lookup(".tick-row").queryAll().size());
        assertEquals(
                List.of("Figures"),
                lookup(".group-head").queryAllAs(Button.class).stream()
                        .map(Button::getText)
                        .toList(),
                "it has none but its metrics");
        assertEquals(List.of("5", ""), numbers("Network Policies"));
    }

    @Test
    void questionsAreOfferedAndOneSetsItsTicks() {
        LazyMenuButton questions = lookup(".questions").queryAs(LazyMenuButton.class);
        assertEquals(
                state().viewState().dataset().questions().size(),
                onFx(questions::items).size());
        interact(() -> questions.items().getFirst().fire());
        assertFalse(state().viewState().selection().equals(Selection.NOTHING));
    }

    private Button head(String group) {
        return lookup(".group-head").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
