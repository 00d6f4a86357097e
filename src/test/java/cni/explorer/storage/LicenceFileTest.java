package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicenceFileTest {
    @TempDir
    Path image = Path.of("");

    @Test
    void thoseOfTheLibrariesComeFirstThenThoseOfJava() throws IOException {
        write("licences/controlsfx.txt", "BSD");
        write("licences/jackson-core-LICENSE.txt", "Apache");
        write("licences/jackson-core-NOTICE.txt", "by Tatu");
        write("runtime/legal/java.base/LICENSE", "GPL");
        write("runtime/legal/java.base/zlib.md", "zlib");
        write("runtime/legal/java.desktop/LICENSE", "Please see ..\\java.base\\LICENSE");
        List<LicenceFile> all = LicenceFile.beside(image.resolve("runtime"));
        assertEquals(
                List.of("controlsfx", "jackson-core", "jackson-core, notice", "Java", "Java: zlib"),
                all.stream().map(LicenceFile::of).toList());
        assertEquals("by Tatu", all.get(2).text());
    }

    @Test
    void whereTheyAreInTheRuntimeTheyAreFoundThere() throws IOException {
        write("runtime/legal/licences/picocli.txt", "Apache");
        assertEquals(
                List.of("picocli"),
                LicenceFile.beside(image.resolve("runtime")).stream()
                        .map(LicenceFile::of)
                        .toList());
    }

    @Test
    void whatCannotBeReadSaysSo() {
        String text = new LicenceFile("gone", image.resolve("gone.txt")).text();
        assertTrue(text.endsWith("gone.txt could not be read: there is no such file."), text);
        assertEquals(List.of(), LicenceFile.beside(image.resolve("nowhere")));
    }

    private void write(String name, String text) throws IOException {
        Path file = image.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
