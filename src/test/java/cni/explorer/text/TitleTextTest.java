package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The frame of the window names what is looked at.
class TitleTextTest {
    @Test
    void theDataComesFirstAndTheProgramLast() {
        assertEquals("The post of 2017 – CNI Explorer", TitleText.of("The post of 2017", Optional.empty()));
    }

    @Test
    void aFileIsNamedToo() {
        assertEquals(
                "Databases (databases.json) – CNI Explorer", TitleText.of("Databases", Optional.of("databases.json")));
    }
}
