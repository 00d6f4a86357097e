package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Reading;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;

/// What stands under the table: who is left on a condition, and the notes that say on which.
class NotesPaneTest extends ApplicationTest {
    /// Controls can be made only once JavaFX has started.
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final List<String> asked = new ArrayList<>();
    private final NotesPane.Links links = new NotesPane.Links() {
        @Override
        public void showDecisive(Node link) {
            asked.add("hinges");
        }

        @Override
        public void showCell(Node link, int provider, int feature) {
            asked.add(provider + " " + feature);
        }
    };
    private double room = 1_000;
    private final NotesPane notes = new NotesPane(links, height -> height > room);

    @Test
    void whoIsLeftOnAConditionStandsFirstWithTheWayToWhatTheAnswerHangsOn() {
        List<String> words = shown(Shows.state("cni-2026", "route-distribution", "network-policies", "bandwidth"));
        assertEquals("Four of five are left on a condition.", words.get(0));
        assertEquals("Read strictly, one is left: Calico.", words.get(1));
        assertEquals("What the answer hangs on", words.get(2));
        links().getFirst().fire();
        assertEquals(List.of("hinges"), asked);
    }

    @Test
    void readStrictlyWhatTheAnswerHangsOnIsReachedThoughNobodyIsOnACondition() {
        ExplorerModel state = Shows.state("cni-2026", "network-policies");
        interact(() -> state.read(Reading.STRICT));
        assertEquals(
                List.of("Read strictly, nobody is left on a condition.", "What the answer hangs on"), shown(state));
        links().getFirst().fire();
        assertEquals(List.of("hinges"), asked);
    }

    @Test
    void eachConditionIsALineThatNamesItsProviderOnceAndWhoseNumberOpensItsCell() {
        List<String> words = shown(Shows.state("cni-2026", "network-policies", "cluster-policies", "windows"));
        assertEquals(List.of("Calico", "Windows nodes"), words.subList(3, 5));
        assertTrue(words.get(5).startsWith("Only with windowsDataplane"), words.get(5));
        assertEquals(List.of("OVN-Kubernetes", "Cluster-wide policies"), words.subList(11, 13));
        assertEquals("Windows nodes", words.get(15), "OVN-Kubernetes is not named again");
        links().get(1).fire();
        int calico = 0;
        int windows =
                Shows.dataset("cni-2026").indexOf(new FeatureId("windows")).orElseThrow();
        assertEquals(List.of(calico + " " + windows), asked);
    }

    @Test
    void whereNobodyHangsOnAnythingThereIsNothingToSay() {
        assertEquals(List.of(), shown(Shows.state("cni-2026")));
        assertFalse(notes.isManaged(), "nothing to say takes no room");
        ExplorerModel strict = Shows.state("cni-2026");
        strict.read(Reading.STRICT);
        assertEquals(List.of(), shown(strict), "nothing is asked for");
        assertEquals(0, notes.reserved(900));
    }

    @Test
    void inADatasetWithFewFootnotesAllOfThemAreLines() {
        List<String> words = shown(Shows.state("cni-2017"));
        assertEquals(
                "Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.",
                words.get(1));
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                words.stream().filter(word -> word.length() == 1).toList());
        assertEquals(
                "Editor’s note: Rules for incoming traffic are there, rules for outgoing traffic are not.",
                words.getLast().strip());
    }

    @Test
    void footnotesOfHiddenColumnsAreNotListed() {
        ExplorerModel state = Shows.state("cni-2017");
        state.showColumns(List.of(new FeatureId("external-datastore")));
        assertEquals("1", shown(state).getFirst());
        assertEquals(2, shown(state).size());
        state.showColumns(List.of(new FeatureId("mesh")));
        assertEquals(List.of(), shown(state));
    }

    @Test
    void whereNobodyIsLeftTheNotesOfThoseWhoWouldBeInTheLenientReadingAre() {
        ExplorerModel state =
                Shows.state("cni-2017", "network-policies", "external-datastore", "ingress-egress-policies");
        state.read(Reading.STRICT);
        List<String> words = shown(state);
        assertEquals("Calico, Canal", words.get(0));
        assertTrue(words.contains("Weave Net"), words.toString());
    }

    @Test
    void inALowWindowThereIsOneLineThatUnfoldsOverTheRest() {
        ExplorerModel state = Shows.state("cni-2026", "network-policies", "cluster-policies", "windows");
        notes.setLow(true);
        List<String> words = shown(state);
        assertEquals(
                List.of(
                        "Calico, Antrea, OVN-Kubernetes, Amazon VPC CNI and Azure CNI on a condition",
                        "11 notes",
                        "What the answer hangs on"),
                words);
        double reserved = notes.reserved(900);
        buttons().getFirst().fire();
        assertTrue(Words.in(notes).contains("Windows nodes"));
        assertEquals(reserved, notes.reserved(900), "nothing above it moves");
    }

    @Test
    void aFootnoteThatStandsInManyCellsIsOneNote() {
        ExplorerModel state = Shows.state("cni-2017", "network-policies", "external-datastore");
        notes.setLow(true);
        assertEquals(2, state.viewState().matrix().outcome().hanging().size());
        assertEquals(3, state.viewState().footnotes().size());
        assertEquals("3 notes", shown(state).get(1));
    }

    @Test
    void whereThoseWhoAreLeftWouldBeHiddenItIsOneLineAtOnceAndUnfoldsAsTheRoomComes() {
        ExplorerModel state = Shows.state("cni-2026", "network-policies", "cluster-policies", "windows");
        room = 100;
        assertEquals(3, shown(state).size());
        room = 1_000;
        notes.fold();
        assertTrue(Words.in(notes).contains("Windows nodes"));
    }

    @Test
    void whereThereIsMuchRoomNotesAreAsLongAsCanBeReadAndStandInTwoColumns() {
        ExplorerModel state = Shows.state("cni-2026", "network-policies", "cluster-policies", "windows");
        notes.show(state.viewState());
        interact(() -> {
            Scene scene = new Scene(new StackPane(notes), 2_264, 900);
            Theme.LIGHT.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });

        List<NoteRow> rows = all(notes)
                .filter(NoteRow.class::isInstance)
                .map(NoteRow.class::cast)
                .toList();
        assertEquals(11, rows.size());
        for (NoteRow row : rows) {
            Label words = (Label) row.getChildren().get(2);
            assertTrue(words.getWidth() <= NoteRow.READABLE, words::getText);
            assertFalse(words.isTextTruncated(), words::getText);
        }
        List<NoteRow> second = rows.stream().filter(row -> row.getLayoutX() > 0).toList();
        assertTrue(second.size() > 2 && second.size() < 9, () -> second.size() + " in the second column");
        assertTrue(second.getFirst().isNamed());
        assertEquals(0, second.getFirst().getLayoutY());
    }

    @Test
    void whatIsShownAgainIsNotAddedToTheSceneAgain() {
        ExplorerModel state = Shows.state("cni-2026", "network-policies", "cluster-policies", "windows");
        shown(state);
        List<Node> before = List.copyOf(notes.getChildren());
        assertEquals(List.of(), shown(Shows.state("cni-2026")));
        assertEquals(before, notes.getChildren(), "kept for the next tick, and unseen");
    }

    private List<String> shown(ExplorerModel state) {
        notes.show(state.viewState());
        return Words.in(notes);
    }

    private List<Hyperlink> links() {
        return all(notes)
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .toList();
    }

    private List<Button> buttons() {
        return all(notes)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private static Stream<Node> all(Node node) {
        return switch (node) {
            case ScrollPane scroll -> all(scroll.getContent());
            case Parent parent ->
                Stream.concat(
                        Stream.of(parent),
                        parent.getChildrenUnmodifiable().stream().flatMap(NotesPaneTest::all));
            default -> Stream.of(node);
        };
    }
}
