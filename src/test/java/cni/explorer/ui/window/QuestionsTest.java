package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.LazyMenuButton;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Starting from a question of the dataset.
class QuestionsTest extends WindowTest {
    @Test
    void aQuestionSetsItsTicksAndShowsTheSentenceBehindItWithItsSource() {
        choose("No etcd to run");
        assertEquals(
                Set.of(new FeatureId("external-datastore")), shown().selection().required());
        List<String> said = lookup(".cell-detail .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertTrue(said.contains("Ticked: No external datastore."), said.toString());
        assertTrue(
                said.contains(
                        "“Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.”"),
                said.toString());
        interact(
                () -> lookup(".cell-detail .hyperlink").queryAs(Hyperlink.class).fire());
        assertEquals(List.of(shown().dataset().about().source().orElseThrow().address()), opened);
    }

    @Test
    void questionsAddUpAndEachIsOneStepToUndo() {
        choose("More than 50 nodes on AWS");
        choose("Encrypted traffic");
        assertEquals(2, shown().outcome().requirements().size());
        interact(() -> state().undo());
        assertEquals(List.of("network-model"), asked());
        interact(() -> state().undo());
        assertEquals(Selection.NOTHING, shown().selection());
    }

    private List<String> asked() {
        return shown().outcome().requirements().stream()
                .map(requirement -> requirement.feature().id().value())
                .toList();
    }

    private void choose(String question) {
        LazyMenuButton menu = lookup(".questions").queryAs(LazyMenuButton.class);
        interact(() -> menu.items().stream()
                .filter(item -> item.getText().equals(question))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
