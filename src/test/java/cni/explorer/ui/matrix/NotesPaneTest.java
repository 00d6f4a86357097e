package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What stands under the table: who is left on a condition, and the footnotes.
class NotesPaneTest extends ApplicationTest {
    private final List<Node> asked = new ArrayList<>();
    private final NotesPane notes = new NotesPane(asked::add);

    @Test
    void everyFootnoteOfTheTableIsALineWithItsMark() {
        List<String> words = shown(Shows.state("cni-2017"));
        assertEquals(10, words.size(), words.toString());
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                List.of(words.get(0), words.get(2), words.get(4), words.get(6), words.get(8)));
        assertEquals(
                "Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.",
                words.get(1));
    }

    @Test
    void whatTheEditorAddsStandsBehindTheQuotation() {
        assertEquals(
                "Weave Net does not have egress rules out of the box.   Editor’s note: Rules for incoming traffic are"
                        + " there, rules for outgoing traffic are not.",
                shown(Shows.state("cni-2017")).getLast());
    }

    @Test
    void footnotesOfHiddenColumnsAreNotListed() {
        ExplorerModel state = Shows.state("cni-2017");
        state.showColumns(List.of(new FeatureId("external-datastore")));
        assertEquals("1", shown(state).getFirst());
        assertEquals(2, shown(state).size());
        state.showColumns(List.of(new FeatureId("mesh")));
        assertEquals(List.of(), shown(state));
        assertFalse(notes.isManaged(), "nothing to say takes no room");
    }

    @Test
    void whoIsLeftOnAConditionStandsFirstWithTheWayToWhatTheAnswerHangsOn() {
        List<String> words = shown(Shows.state("cni-2017", "network-policies", "external-datastore"));
        assertEquals(
                "Two of four are left on a condition: Calico and Canal on footnote 1. Read strictly, two are left.",
                words.getFirst());
        Hyperlink link = link(notes);
        assertEquals("What the answer hangs on", link.getText());
        link.fire();
        assertEquals(List.of(link), asked);
    }

    @Test
    void whereNobodyHangsOnAnythingThatIsSaidToo() {
        assertEquals(
                "Nobody is left on a condition.",
                shown(Shows.state("cni-2017", "mesh")).getFirst());
        ExplorerModel strict = Shows.state("cni-2017", "external-datastore");
        strict.read(Reading.STRICT);
        assertEquals("Nobody is left on a condition.", shown(strict).getFirst());
    }

    @Test
    void inALowWindowThereIsOneLineThatAClickOpens() {
        ExplorerModel state = Shows.state("cni-2017", "external-datastore");
        notes.foldedProperty().set(true);
        List<String> words = shown(state);
        assertEquals(2, words.size(), words.toString());
        assertTrue(words.get(0).startsWith("Two of six are left on a condition"), words.get(0));
        assertTrue(words.get(1).startsWith("footnotes 1, "), words.get(1));
        Event.fireEvent(notes.getChildren().getFirst(), click());
        assertFalse(notes.foldedProperty().get());
    }

    @Test
    void inALowWindowManyFootnotesAreCounted() {
        ExplorerModel state = Shows.state("cni-2026");
        notes.foldedProperty().set(true);
        int visible = state.viewState().footnotes().size();
        assertEquals(List.of(visible + " footnotes, shown with their cells"), shown(state));
    }

    @Test
    void whereThereAreTooManyToListThoseOfTheProviderWithTheKeyboardAre() {
        ExplorerModel state = Shows.state("cni-2026");
        assertEquals(
                List.of("306 footnotes. Choose a cell: the conditions of its provider stand here, all else in its"
                        + " detail."),
                shown(state));
        List<String> calico = shown(state, "calico");
        assertEquals("Conditions of Calico", calico.getFirst());
        assertEquals("5", calico.get(1));
        assertEquals(5, calico.size(), calico.toString());
    }

    @Test
    void noMoreThanTwoConditionsStandThere() {
        List<String> azure = shown(Shows.state("cni-2026"), "azure-cni");
        assertTrue(
                azure.getFirst().startsWith("Conditions of Azure CNI: two of ")
                        && azure.getFirst().endsWith(", the others in the detail of their cells"),
                azure.getFirst());
        assertEquals(5, azure.size());
    }

    @Test
    void theConditionOfWhatIsRequiredComesFirst() {
        List<String> plain = shown(Shows.state("cni-2026"), "azure-cni");
        List<String> asking = shown(Shows.state("cni-2026", "encryption"), "azure-cni");
        assertEquals("160", asking.get(3), asking.toString());
        assertFalse(plain.contains("160"), "there are earlier ones");
    }

    @Test
    void whoMeetsEverythingOutrightHasNoCondition() {
        ExplorerModel state = Shows.state("cni-2026");
        assertEquals(List.of("Nothing visible is on a condition for kube-router"), shown(state, "kube-router"));
    }

    @Test
    void theConditionsTakeTheSameHeightWhoeverIsRead() {
        ExplorerModel state = Shows.state("cni-2026");
        shown(state);
        double height = notes.getChildren().getLast().prefHeight(900);
        shown(state, "azure-cni");
        assertEquals(height, notes.getChildren().getLast().prefHeight(900));
    }

    private List<String> shown(ExplorerModel state) {
        notes.show(state.viewState(), OptionalInt.empty());
        return Words.in(notes);
    }

    private List<String> shown(ExplorerModel state, String provider) {
        notes.show(state.viewState(), state.viewState().dataset().indexOf(new ProviderId(provider)));
        return Words.in(notes);
    }

    private static Hyperlink link(NotesPane notes) {
        Pane first = assertInstanceOf(Pane.class, notes.getChildren().getFirst());
        return assertInstanceOf(Hyperlink.class, first.getChildren().getLast());
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
