package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "mine, mine.cnix",
        "cni v1.2, cni v1.2.cnix",
        "mine.cnix, mine.cnix",
        "MINE.CNIX, MINE.CNIX",
        "mine.json, mine.json.cnix"
    })
    void aNameGetsTheEndingByWhichItIsKnownAgain(String given, String named) {
        assertEquals(Path.of("folder", named), FileType.COMPARISON.withEnding(Path.of("folder", given)));
    }
}
