package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Reading;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Where nobody is left: what can be given up, one press each.
class RelaxationsPaneTest extends ApplicationTest {
    private final ExplorerModel state =
            Shows.state("cni-2017", "network-policies", "external-datastore", "ingress-egress-policies");
    private final RelaxationsPane ways = new RelaxationsPane(state, () -> {});

    @Test
    void whileSomebodyIsLeftThereIsNothingToSayAndNoRoomForIt() {
        show();
        assertFalse(ways.isVisible() || ways.isManaged());
        assertEquals(0, ways.getChildren().size());
    }

    @Test
    void eachWaySaysWhatToGiveUpAndWhoReturnsThen() {
        state.read(Reading.STRICT);
        show();
        List<String> words = Words.in(ways);
        assertEquals(List.of("Any one of these brings somebody back", "Who returns"), words.subList(0, 2));
        assertTrue(words.contains("without No external datastore"), words.toString());
        assertTrue(words.contains("Calico, Canal, romana"), words.toString());
        assertEquals(
                "Leave out No external datastore: Calico, Canal and romana return",
                buttons().getFirst().getAccessibleText(),
                "a screen reader hears the button with its row");
    }

    @Test
    void aPressGivesThatUpAndNothingElse() {
        state.read(Reading.STRICT);
        show();
        interact(() -> buttons().getFirst().fire());
        assertEquals(
                Set.of(new FeatureId("network-policies"), new FeatureId("ingress-egress-policies")),
                state.viewState().selection().required());
        assertEquals(Reading.STRICT, state.viewState().selection().reading());
    }

    @Test
    void theLenientReadingIsOfferedWhereItWouldLeaveSomebody() {
        state.read(Reading.STRICT);
        show();
        Button lenient = buttons().getLast();
        assertEquals("Read leniently: 3 providers would be left on a condition", lenient.getAccessibleText());
        List<String> words = Words.in(ways);
        int row = words.indexOf("with the lenient reading");
        assertEquals(List.of("Calico", "1", "Canal", "1", "Weave Net", "5"), words.subList(row + 1, row + 7));
        interact(lenient::fire);
        assertEquals(Reading.LENIENT, state.viewState().selection().reading());
        assertEquals(3, state.viewState().selection().required().size());
    }

    @Test
    void theLenientReadingIsNotOfferedWhereItWouldLeaveNobody() {
        ExplorerModel none = Shows.state("cni-2017", "route-distribution");
        Set<String> ofFlannel = Set.copyOf(none.viewState().dataset().cell(2, 0).categories());
        none.accept(new FeatureId("network-model"), ofFlannel);
        none.read(Reading.STRICT);
        assertEquals(0, none.viewState().outcome().meetingLeniently().size());
        RelaxationsPane pane = new RelaxationsPane(none, () -> {});
        pane.show(none.viewState());
        assertFalse(Words.in(pane).isEmpty());
        assertFalse(Words.in(pane).contains("with the lenient reading"));
    }

    @Test
    void noMoreThanFiveWaysAreListedAndTheOthersCounted() {
        ExplorerModel all = Shows.state(
                "cni-2026",
                "route-distribution",
                "ipv6",
                "ingress-egress-policies",
                "l7-dns-policies",
                "encryption",
                "egress-gateway",
                "windows",
                "commercial-support");
        all.accept(new FeatureId("dataplane"), Set.of("Linux bridge"));
        all.accept(new FeatureId("kops"), Set.of("Removed"));
        all.accept(new FeatureId("cncf-status"), Set.of("None"));
        RelaxationsPane pane = new RelaxationsPane(all, () -> {});
        pane.show(all.viewState());
        int many = all.viewState().relaxations().size();
        assertEquals(7, many);
        assertEquals(5, Words.in(pane).stream().filter("Leave out"::equals).count());
        assertEquals("and two more", Words.in(pane).getLast());
    }

    @Test
    void inAWideWindowWhatToLeaveOutHasMoreRoomAndItsButtonStaysNearTheNames() {
        assertEquals(292, RelaxationsPane.secondColumn(800));
        assertEquals(292, RelaxationsPane.secondColumn(1_016), "as drawn");
        assertEquals(492, RelaxationsPane.secondColumn(2_296));
        state.read(Reading.STRICT);
        interact(this::show);
        for (double width : new double[] {800, 2_296}) {
            interact(() -> {
                ways.resize(width, 400);
                ways.layout();
                ways.getChildren().forEach(row -> ((Parent) row).layout());
            });
            double names = RelaxationsPane.secondColumn(width);
            double left = buttons().getFirst().getLayoutX();
            assertTrue(left > names && left < names + 700, left + " of " + width);
            assertTrue(left + buttons().getFirst().getWidth() <= width);
        }
    }

    private void show() {
        ways.show(state.viewState());
    }

    private List<Button> buttons() {
        return buttons(ways).toList();
    }

    private static Stream<Button> buttons(Node node) {
        return switch (node) {
            case Button button -> Stream.of(button);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(RelaxationsPaneTest::buttons);
            default -> Stream.of();
        };
    }
}
