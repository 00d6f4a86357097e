package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.query.SortKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderSortTest {
    private static final SortKey.By NAME = new SortKey.Name();
    private static final SortKey.By MESH = new SortKey.Answers(new FeatureId("mesh"));

    @Test
    void aHeaderSortsUpwardsThenDownwardsThenNotAtAll() {
        List<SortKey> once = HeaderSort.pressed(List.of(), MESH, false);
        assertEquals(List.of(new SortKey(MESH, false)), once);
        List<SortKey> twice = HeaderSort.pressed(once, MESH, false);
        assertEquals(List.of(new SortKey(MESH, true)), twice);
        assertEquals(List.of(), HeaderSort.pressed(twice, MESH, false));
    }

    @Test
    void anotherHeaderTakesThePlaceOfTheFirst() {
        List<SortKey> name = List.of(new SortKey(NAME, true));
        assertEquals(List.of(new SortKey(MESH, false)), HeaderSort.pressed(name, MESH, false));
    }

    @Test
    void withShiftItComesAfterTheOthersAndTurnsAndGoesInItsPlace() {
        List<SortKey> both = HeaderSort.pressed(List.of(new SortKey(NAME, true)), MESH, true);
        assertEquals(List.of(new SortKey(NAME, true), new SortKey(MESH, false)), both);
        List<SortKey> turned = HeaderSort.pressed(both, NAME, true);
        assertEquals(List.of(new SortKey(MESH, false)), turned);
        assertEquals(List.of(new SortKey(MESH, true)), HeaderSort.pressed(turned, MESH, true));
    }

    @Test
    void withoutShiftOneOfSeveralIsLeftAlone() {
        List<SortKey> both = List.of(new SortKey(NAME, false), new SortKey(MESH, false));
        assertEquals(List.of(new SortKey(NAME, false)), HeaderSort.pressed(both, NAME, false));
    }
}
