package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.Fingerprint;
import cni.explorer.text.OriginText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What comes through a pipe can be read once, and is known by its fingerprint all the same.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes in folders")
class RecordOfAPipeTest {
    private static final Path DATA = Path.of("data/cni-2017.json");

    @TempDir
    private Path folder = Path.of("");

    private final Run run = new Run();
    private Path pipe = Path.of("");

    @BeforeEach
    void makeThePipe() throws Exception {
        pipe = folder.resolve("pipe.json");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread.ofVirtual().start(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                Files.copy(DATA, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aDecisionRecordCarriesTheFingerprintOfTheBytesThatCame() throws Exception {
        assertEquals(ExitStatus.DONE, run.run("export", "--format", "adr", "--data", pipe.toString()));
        assertTrue(run.out().contains(Fingerprint.of(DATA)), run.out());
        assertTrue(run.out().contains(OriginText.PIPE), run.out());
        assertTrue(run.err().contains(OriginText.PIPE), run.err());
    }

    @Test
    void aFingerprintIsHeldAgainstTheBytesThatCame() throws Exception {
        assertEquals(ExitStatus.DONE, run.run("show", "--data", pipe.toString(), "--sha256", Fingerprint.of(DATA)));
    }
}
