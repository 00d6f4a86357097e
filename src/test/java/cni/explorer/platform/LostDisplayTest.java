package cni.explorer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.JavaProcess;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A display that goes away ends the program with a word and a status of its own. Where there is an X server to kill.
class LostDisplayTest {
    private static final Path SERVER = Path.of("/usr/bin/Xvfb");

    @Test
    void whoLosesTheDisplaySaysSoAndEndsWithAStatusThatMeansNothingElse() throws Exception {
        assumeTrue(Files.isExecutable(SERVER));
        Process server = new ProcessBuilder(SERVER.toString(), "-displayfd", "1", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            ProcessBuilder builder = new ProcessBuilder(JavaProcess.command(DisplayClient.class));
            builder.environment().put("DISPLAY", ":" + server.inputReader().readLine());
            Process client =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader said = client.inputReader();
            assertEquals("connected", said.readLine());
            server.destroyForcibly();
            assertEquals("gone", said.readLine());
            assertTrue(client.waitFor(20, TimeUnit.SECONDS));
            assertEquals(69, client.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }
}
