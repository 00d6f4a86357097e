package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.MovedSources;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransposedWidthsTest {
    @Test
    void withoutRoomNoColumnIsWiderThanTheLimit() {
        assertEquals(List.of(120.0, 200.0, 200.0), shared(300, 120, 260, 340));
    }

    @Test
    void roomThatIsLeftGoesToThoseThatNeedMoreInTheirOrder() {
        assertEquals(List.of(120.0, 260.0, 220.0), shared(600, 120, 260, 340));
        assertEquals(List.of(120.0, 260.0, 340.0), shared(1000, 120, 260, 340));
    }

    @Test
    void whereTheLongestValueHasRoomInEachColumnAllAreAlike() {
        assertEquals(List.of(340.0, 340.0, 340.0), shared(1020, 120, 260, 340));
    }

    @Test
    void ofAColumnThatIsCutSomethingCanBeReadOrNothingIsInSight() {
        assertEquals(List.of(135.0, 219.0, 200.0), shared(350, 120, 260, 340), "30 of it would have been");
        assertEquals(List.of(120.0, 200.0, 200.0), shared(392, 120, 260, 340), "72 are a sign and letters");
    }

    @Test
    void aColumnIsAsWideAsTheLongestValueOfItsProvider() {
        TransposedWidths widths = new TransposedWidths(Shows.dataset("cni-2017"), MovedSources.NONE, Shows::width);
        double longest = "Layer 2 vxlan".length() * 6 + 2 + 6 + 16;
        assertEquals(
                List.of(longest, 96.0), widths.fit(List.of(6, 5), longest + 96), "Weave Net, and romana the least");
    }

    @Test
    void theFirstColumnHoldsTheNamesOfFeaturesAndOfGroups() {
        TransposedWidths post = new TransposedWidths(Shows.dataset("cni-2017"), MovedSources.NONE, Shows::width);
        assertEquals("Ingress/Egress Policies".length() * 6 + 8 + 8 + 16, post.feature());
        TransposedWidths narrow =
                new TransposedWidths(Shows.dataset("cni-2017"), MovedSources.NONE, (text, _) -> text.length());
        assertEquals(160, narrow.feature(), "never less than is readable");
        TransposedWidths wide =
                new TransposedWidths(Shows.dataset("cni-2017"), MovedSources.NONE, (text, _) -> 50.0 * text.length());
        assertEquals(280, wide.feature(), "never so much that there is no room for providers");
    }

    private static List<Double> shared(double room, double... needed) {
        return TransposedWidths.shared(Arrays.stream(needed).boxed().toList(), 200, room);
    }
}
