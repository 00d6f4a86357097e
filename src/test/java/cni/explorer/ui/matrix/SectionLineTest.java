package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The line between who is left and who is not.
class SectionLineTest extends ApplicationTest {
    private final SectionLine line = new SectionLine();

    @Test
    void itCountsThoseBelowItAndHowManyOfThemOnlyJustFail() {
        assertEquals(
                List.of("3 excluded", "1 of them by one requirement only"),
                shown(Shows.state("cni-2017", "network-policies", "ingress-egress-policies")));
    }

    @Test
    void whereOneThingIsAskedEverybodyFailsByOneAndThatIsNotSaid() {
        assertEquals(List.of("2 excluded"), shown(Shows.state("cni-2017", "network-policies")));
    }

    @Test
    void whomTheSearchDoesNotFindIsCountedAllTheSame() {
        ExplorerModel state = Shows.state("cni-2017", "network-policies");
        state.search("romana");
        assertEquals(List.of("2 excluded", "2 not shown: the search does not find them"), shown(state));
    }

    private List<String> shown(ExplorerModel state) {
        line.show(state.viewState().outcome());
        return Words.in(line);
    }
}
