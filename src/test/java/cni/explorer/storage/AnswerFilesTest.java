package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cni.explorer.metrics.AnswerCache;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswerFilesTest {
    private static final URI CALICO = URI.create("https://api.github.com/repos/projectcalico/calico?x=1");

    @TempDir
    private Path folder;

    @Test
    void anAnswerIsFoundByItsAddress() {
        AnswerCache.KeptAnswer answer = new AnswerCache.KeptAnswer("W/\"1\"", "", "{\n\"é\": 1\n}\n");

        files().keep(CALICO, answer);

        assertEquals(Optional.of(answer), files().find(CALICO));
        assertEquals(Optional.empty(), files().find(URI.create("https://api.github.com/repos/x/y")));
    }

    @Test
    void oldAnswersGo() throws Exception {
        Path old = Files.writeString(folder.resolve("old.txt"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        files().keep(CALICO, new AnswerCache.KeptAnswer("1", "", ""));

        assertFalse(Files.exists(old));
        assertEquals("", files().find(CALICO).orElseThrow().body());
    }

    private AnswerFiles files() {
        return new AnswerFiles(folder, Clock.systemUTC());
    }
}
