package cni.explorer.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnFilesMenuTest {
    private final Path here = Path.of("here", "cni.json").toAbsolutePath();
    private final Path there = Path.of("there", "cni.json").toAbsolutePath();
    private final Path other = Path.of("there", "other_file.json").toAbsolutePath();

    @Test
    void aFileIsNamedWithItsFolderOnlyWhereAnotherHasTheSameName() {
        List<Path> recent = List.of(here, there, other);

        assertEquals("cni.json in " + here.getParent(), OwnFilesMenu.name(here, recent));
        assertEquals("cni.json in " + there.getParent(), OwnFilesMenu.name(there, recent));
        assertEquals("other_file.json", OwnFilesMenu.name(other, recent));
    }

    @Test
    void oneDatasetFileCanBeDroppedAndNothingElse() {
        File dataset = new File("Mine.JSON");

        assertEquals(Optional.of(dataset.toPath()), DropTarget.dataset(List.of(dataset)));
        assertEquals(Optional.empty(), DropTarget.dataset(List.of(new File("notes.txt"))));
        assertEquals(Optional.empty(), DropTarget.dataset(List.of(dataset, dataset)));
        assertEquals(Optional.empty(), DropTarget.dataset(List.of()));
    }
}
