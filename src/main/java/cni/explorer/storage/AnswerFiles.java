package cni.explorer.storage;

import cni.explorer.metrics.AnswerCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Answers of servers, a file for each address: three lines of head, then the text. Old ones go by themselves.
public final class AnswerFiles implements AnswerCache {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int HEAD = 3;

    private final Path folder;
    private final Clock clock;
    private final AtomicBoolean swept = new AtomicBoolean();

    public AnswerFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Those of the user who runs this process.
    public static AnswerCache ofThisUser() {
        return UserFolders.ofThisUser()
                .state()
                .<AnswerCache>map(folder -> new AnswerFiles(folder.resolve("answers"), Clock.systemUTC()))
                .orElse(NONE);
    }

    @Override
    public Optional<KeptAnswer> find(URI address) {
        try {
            List<String> parts = List.of(Files.readString(file(address)).split("\n", HEAD + 1));
            return parts.size() == HEAD + 1 && parts.getFirst().equals(address.toString())
                    ? Optional.of(new KeptAnswer(parts.get(1), parts.get(2), parts.get(HEAD)))
                    : Optional.empty();
        } catch (IOException _) {
            // Not there, or not to be read: it is asked for anew.
            return Optional.empty();
        }
    }

    @Override
    public void keep(URI address, KeptAnswer answer) {
        if ((answer.tag() + answer.link()).indexOf('\n') >= 0) {
            return;
        }
        try {
            Files.createDirectories(folder);
            AtomicFile.write(
                    file(address),
                    out -> out.write(String.join("\n", address.toString(), answer.tag(), answer.link(), answer.body())
                            .getBytes(StandardCharsets.UTF_8)));
            if (swept.compareAndSet(false, true)) {
                sweep();
            }
        } catch (IOException | UncheckedIOException _) {
            // Nothing is lost by it but time.
        }
    }

    private void sweep() throws IOException {
        FileTime oldest = FileTime.from(clock.instant().minus(KEPT));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(URI address) {
        return folder.resolve(UUID.nameUUIDFromBytes(address.toString().getBytes(StandardCharsets.UTF_8)) + ".txt");
    }
}
