package cni.explorer.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class RawArgumentsTest {
    @Test
    void lettersThatTheLocaleLostComeBack() {
        String[] lost = {"show", "--search", "\uFFFD\uFFFDd"};
        String kept = new String(
                "java\0-m\0cni.explorer\0show\0--search\0Łd\0".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);

        assertTrue(RawArguments.lost(lost));
        assertArrayEquals(new String[] {"show", "--search", "Łd"}, RawArguments.restored(kept, lost));
    }

    @Test
    void nothingIsRestoredWhereNothingWasLost() {
        assertFalse(RawArguments.lost("show", "--search", "Łódź"));
    }

    @Test
    void anUnreadableCommandLineChangesNothing() {
        assertArrayEquals(new String[] {"\uFFFD"}, RawArguments.restored("", "\uFFFD"));
    }
}
