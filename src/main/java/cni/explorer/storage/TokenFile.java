package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.metrics.TokenStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A token in a file of its own that only its owner can read.
public record TokenFile(Path file) implements TokenStore {
    private static final int LONGEST = 4_096;

    /// That of the user who runs this process.
    public static TokenStore ofThisUser() {
        return UserFolders.ofThisUser()
                .settings()
                .<TokenStore>map(folder -> new TokenFile(folder.resolve("token")))
                .orElse(NONE);
    }

    @Override
    public Optional<Token> token() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? Token.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), TokenOrigin.KEPT)
                    : Optional.empty();
        } catch (IOException _) {
            // Without it there is a lower limit, and nothing else.
            return Optional.empty();
        }
    }

    @Override
    public void keep(String text) throws FileAccessException {
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Path folder = FileAccessException.folder(file);
            Files.createDirectories(folder);
            // What is made as a temporary file is for its owner alone from the beginning.
            Path fresh = Files.createTempFile(folder, "token", null);
            try {
                Files.writeString(fresh, text);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failure) {
            throw FileAccessException.writing(file, failure);
        }
    }

    @Override
    public String place() {
        return file.toString();
    }
}
