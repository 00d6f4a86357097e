package cni.explorer.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.LoadResult;
import cni.explorer.storage.Template;
import cni.explorer.workspace.FileVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Editors save in many ways; each is seen once, and only when the file has come to rest.
class FileWatchTest {
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private String good = "";
    private FileWatch watch = new FileWatch(file, FileVersion.NONE);

    @BeforeEach
    void followATemplate() throws IOException {
        Path own = Files.createDirectories(folder.resolve("a").resolve("b"));
        file = Template.write(own.resolve("mine.json"), false, LocalDate.of(2026, 1, 1))
                .file();
        good = Files.readString(file);
        watch = new FileWatch(file, FileVersion.of(file));
    }

    @AfterEach
    void letGo() {
        watch.stop();
    }

    @Test
    void aSaveInPlaceIsSeen() throws Exception {
        CompletableFuture<Optional<LoadedFile>> next = next();
        Files.writeString(file, good.replace("\"First\"", "\"Another\""));

        assertEquals("Another", firstProvider(next));
    }

    @Test
    void aSaveThroughARenamedFileIsSeen() throws Exception {
        CompletableFuture<Optional<LoadedFile>> next = next();
        Path beside = Files.writeString(file.resolveSibling(".mine.json.swp"), good.replace("\"First\"", "\"Other\""));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);

        assertEquals("Other", firstProvider(next));
    }

    @Test
    void aFileOfTheSameSizeAndTimeInItsPlaceIsSeen() throws Exception {
        CompletableFuture<Optional<LoadedFile>> next = next();
        Path beside = Files.writeString(file.resolveSibling("other"), good.replace("\"First\"", "\"Fifth\""));
        Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);

        assertEquals("Fifth", firstProvider(next));
    }

    @Test
    void aFolderThatGoesAndComesBackIsFollowedOn() throws Exception {
        CompletableFuture<Optional<LoadedFile>> gone = next();
        Files.move(folder.resolve("a"), folder.resolve("elsewhere"));
        assertTrue(assertInstanceOf(LoadResult.Unreadable.class, seen(gone).result())
                .missing());

        CompletableFuture<Optional<LoadedFile>> back = next();
        Files.createDirectories(file.getParent());
        Files.writeString(file, good.replace("\"First\"", "\"Back\""));
        assertEquals("Back", firstProvider(back));
    }

    @Test
    void aFileThatIsWrittenInPiecesEndsUpWhole() throws Exception {
        CompletableFuture<Optional<LoadedFile>> next = next();
        Files.writeString(file, "");
        for (String piece : good.replace("\"First\"", "\"Slow\"").split("(?<=\\G.{400})", -1)) {
            Files.writeString(file, piece, StandardOpenOption.APPEND);
            Thread.sleep(20);
        }

        assertEquals("Slow", firstProvider(next));
    }

    @Test
    void whatIsLeftHalfWrittenIsBroken() throws Exception {
        CompletableFuture<Optional<LoadedFile>> next = next();
        Files.writeString(file, good.substring(0, good.length() / 2));

        assertInstanceOf(LoadResult.Invalid.class, seen(next).result());
    }

    @Test
    void onceStoppedItEndsWithNothing() throws Exception {
        CompletableFuture<Optional<LoadedFile>> next = next();
        watch.stop();

        assertEquals(Optional.empty(), next.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private CompletableFuture<Optional<LoadedFile>> next() {
        CompletableFuture<Optional<LoadedFile>> found = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                found.complete(watch.next());
            } catch (InterruptedException interrupted) {
                found.completeExceptionally(interrupted);
            }
        });
        return found;
    }

    private static LoadedFile seen(CompletableFuture<Optional<LoadedFile>> next)
            throws InterruptedException, ExecutionException, TimeoutException {
        return next.get(PATIENCE_SECONDS, TimeUnit.SECONDS).orElseThrow();
    }

    /// Of the first whole state; a busy machine may pause in the middle of a save for as long as a rest.
    private String firstProvider(CompletableFuture<Optional<LoadedFile>> next)
            throws InterruptedException, ExecutionException, TimeoutException {
        LoadedFile fresh = seen(next);
        while (fresh.indexed().isEmpty()) {
            fresh = seen(next());
        }
        return fresh.indexed().orElseThrow().dataset().providers().getFirst().name();
    }
}
