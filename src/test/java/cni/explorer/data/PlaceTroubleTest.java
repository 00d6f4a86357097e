package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What stands at a place says why nothing can be read or written there.
@EnabledOnOs(value = OS.LINUX, disabledReason = "devices, pipes and /proc are Linux's")
class PlaceTroubleTest {
    private static final int LONGEST = 255;
    private static final int MOST_LINKS = 40;

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsWrongWithAFileOrAPlaceForOne() throws IOException {
        Path file = Files.createFile(folder.resolve("a.csv"));
        for (Path good : new Path[] {file, folder.resolve("b.csv")}) {
            assertEquals(Optional.empty(), PlaceTrouble.reading(good));
            assertEquals(Optional.empty(), PlaceTrouble.writing(good));
        }
        assertFalse(PlaceTrouble.isConversation(file));
        assertFalse(PlaceTrouble.isConversation(folder.resolve("b.csv")));
    }

    @Test
    void aNameMayHaveAsManyBytesAsTheSystemTakes() {
        assertEquals(Optional.empty(), PlaceTrouble.reading(folder.resolve("a".repeat(LONGEST))));
        assertEquals(
                Optional.of("its name is too long"), PlaceTrouble.reading(folder.resolve("a".repeat(LONGEST + 1))));
    }

    @Test
    void linksMayLeadOnAndOnButNotRound() throws IOException {
        Path last = Files.createFile(folder.resolve("file"));
        for (int link = 0; link < MOST_LINKS; link++) {
            last = Files.createSymbolicLink(folder.resolve("link" + link), last);
        }
        assertEquals(Optional.empty(), PlaceTrouble.reading(last));
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, Files.createSymbolicLink(folder.resolve("two"), one));
        assertEquals(Optional.of(PlaceTrouble.LOOP), PlaceTrouble.reading(one));
    }

    @Test
    void aSocketIsNoFileAndTalks() throws IOException {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertEquals(Optional.of("it is a socket, no file"), PlaceTrouble.reading(socket));
            assertTrue(PlaceTrouble.isConversation(socket));
        }
    }

    @Test
    void aPipeHasAReaderThatMayBeGone() throws IOException, InterruptedException {
        Path pipe = folder.resolve("p");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(Optional.empty(), PlaceTrouble.reading(pipe));
        assertEquals(Optional.of("whoever reads it is gone"), PlaceTrouble.writing(pipe));
        assertTrue(PlaceTrouble.isConversation(pipe));
    }

    @Test
    void devicesAndWhatTheSystemMakesUpTakeNothing() {
        assertEquals(Optional.of("the device takes no more"), PlaceTrouble.writing(Path.of("/dev/full")));
        assertEquals(
                Optional.of("the system makes it up, and takes nothing"),
                PlaceTrouble.writing(Path.of("/proc/version")));
        assertFalse(PlaceTrouble.isConversation(Path.of("/dev/full")));
    }
}
