package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.FileAccessException;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TokenFileTest {
    private static final String SECRET = "ghp_0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsThereTheNextTime() throws Exception {
        file().keep(SECRET);

        assertEquals(Optional.of(TokenOrigin.KEPT), file().token().map(Token::origin));
        assertEquals(SECRET, Files.readString(path()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void nobodyElseCanReadIt() throws Exception {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "old");
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-r--r--"));

        file().keep(SECRET);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
        try (Stream<Path> left = Files.list(path().getParent())) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void anEmptyOneTakesItAway() throws Exception {
        file().keep(SECRET);
        file().keep("");

        assertFalse(Files.exists(path()));
        assertEquals(Optional.empty(), file().token());
    }

    @Test
    void whyItCannotBeKeptIsSaidWithoutIt() throws Exception {
        Files.writeString(folder.resolve("settings"), "a file where the folder should be");

        FileAccessException failure = assertThrows(FileAccessException.class, () -> file().keep(SECRET));

        assertTrue(!String.valueOf(failure.getMessage()).contains(SECRET), failure::getMessage);
    }

    private TokenFile file() {
        return new TokenFile(path());
    }

    private Path path() {
        return folder.resolve("settings").resolve("token");
    }
}
