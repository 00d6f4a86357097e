package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The frame of the window names what is looked at.
class TitleTextTest {
    @Test
    void theDataComesFirstAndTheProgramLast() {
        assertEquals("The post of 2017 – CNI Explorer", TitleText.of("The post of 2017", List.of()));
    }

    @Test
    void aSavedComparisonStandsBehindItsData() {
        assertEquals(
                "Databases (databases.json, mine.cnix) – CNI Explorer",
                TitleText.of("Databases", List.of("databases.json", "mine.cnix")));
    }

    @Test
    void aFileIsNamedToo() {
        assertEquals("Databases (databases.json) – CNI Explorer", TitleText.of("Databases", List.of("databases.json")));
    }
}
