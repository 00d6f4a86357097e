package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.export.Matrices;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Of long names that begin alike the ends stay, of all others the beginnings.
class AlikeNamesTest {
    @Test
    void whatTellsLongNamesApartStays() {
        AlikeNames names = names("The very long name of a network 1", "The very long name of a network 2", "Another");
        assertEquals("etwork 1", names.end("The very long name of a network 1"));
        assertEquals("etwork 2", names.end("The very long name of a network 2"));
        assertEquals("", names.end("Another"));
    }

    @Test
    void aLongNameThatBeginsLikeNoOtherIsCutAtItsEnd() {
        AlikeNames names = names("The very long name of a network 1", "Its very long name is another 2");
        assertEquals("", names.end("The very long name of a network 1"));
    }

    @Test
    void noLetterIsParted() {
        String faces = "The very long name with 😀😀😀😀a";
        assertEquals("😀😀😀😀a", names(faces, faces + "b").end(faces));
    }

    private static AlikeNames names(String... names) {
        return new AlikeNames(Matrices.dataset(List.of(names)));
    }
}
