package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where nobody is left, the window says what to give up.
class RelaxationsPaneTest extends WindowTest {
    private static final FeatureId DATASTORE = new FeatureId("external-datastore");
    private static final FeatureId POLICIES = new FeatureId("network-policies");

    @Test
    void aSmallestSetIsLeftOutWithOneClickAndComesBackWithOneUndo() {
        clickOn("Network Policies");
        clickOn("No external datastore");
        clickOn("Ingress/Egress Policies");
        clickOn("Strict");
        assertEquals(List.of(), rows());
        assertTrue(lookup("Any one of these brings somebody back").tryQuery().isPresent());
        assertTrue(lookup("Calico, Canal, romana").tryQuery().isPresent());
        assertTrue(lookup("Read leniently").tryQuery().isPresent());

        Set<FeatureId> before = shown().selection().required();
        interact(() -> state().leaveOut(shown().outcome().requirements().stream()
                .filter(asked -> asked.feature().id().equals(DATASTORE))
                .toList()));
        assertEquals(List.of("Calico", "Canal", "romana"), rows());
        assertTrue(shown().selection().required().contains(POLICIES));
        interact(() -> state().undo());
        assertEquals(before, shown().selection().required());
        assertEquals(Reading.STRICT, shown().selection().reading());
    }
}
