package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;

/// The program may lie in any folder.
class LoadedFontsTest extends ApplicationTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with blanks in it", "100%", "50%20", "number #1", "why?", "Bücher"})
    void aFontIsFoundInAFolderOfAnyName(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("cx-sans-bold.otf");
        try (InputStream font = Objects.requireNonNull(LoadedFonts.class.getResourceAsStream("cx-sans-bold.otf"))) {
            Files.copy(font, file);
        }
        assertEquals("CX Sans Bold", LoadedFonts.load(file).getName());
    }
}
