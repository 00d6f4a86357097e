package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Why somebody is excluded, when there was no room for all of it.
class AllReasonsTest extends ApplicationTest {

    @Test
    void everyReasonIsALineWithItsValueItsFootnoteAndWhatTheValueDoesNotSay() {
        ExplorerModel state = Shows.state("cni-2017", "mesh", "external-datastore", "route-distribution");
        state.read(Reading.STRICT);
        int canal = state.viewState().dataset().indexOf(new ProviderId("canal")).orElseThrow();
        AllReasons reasons = new AllReasons(state.viewState().outcome().reasons(canal));
        assertEquals(3, reasons.getChildren().size());
        assertEquals(
                List.of(
                        "Route Distribution:",
                        " N/A",
                        ", does not apply",
                        "Mesh:",
                        " No",
                        "No external datastore:",
                        " Etcd",
                        "1",
                        ", only on a condition"),
                Words.in(reasons));
    }
}
