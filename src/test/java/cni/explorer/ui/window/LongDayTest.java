package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.Hard;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Feature;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Importance;
import cni.explorer.query.Reading;
import cni.explorer.query.SortKey;
import cni.explorer.text.English;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Tasks;
import cni.explorer.workspace.View;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A day of work at once: ticks, wishes, searches, sorts, steps back, previews, views and datasets, one after the
/// other, and a file that changes on the disk as the day goes. Nothing is thrown, nothing is kept that nobody sees any
/// more, and no thread stays.
@Tag(Hard.TAG)
class LongDayTest extends WindowTest {
    /// Of a long day, half a kilobyte for each step of its second half; a short one does not fill what is kept on
    /// purpose.
    private static final long MUCH = (long) Hard.times(30, 6) << 20;

    private static final int AT_ONCE = 20;
    private static final int PARTS = 8;

    /// Of an eighth of the day. What is kept on purpose has filled after two eighths of a long one.
    private static final int STEPS = Hard.times(160, 4_000);

    /// How often the file changes in each eighth.
    private static final int SAVES = Hard.times(2, 20);

    /// Who looked at a file that is followed no more ends a moment later.
    private static final int LEAVING = 3;

    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(11);
    private final List<Throwable> thrown = new ArrayList<>();
    private List<Path> files = List.of();

    @Override
    protected Tasks tasks() {
        return new FxTasks();
    }

    @AfterEach
    void letGo() {
        interact(() -> composition().end());
    }

    @Test
    void aDayOfWorkThrowsNothingAndKeepsNothing() throws Exception {
        Path changing = folder.resolve("changing.json");
        for (String id : ShippedDatasets.ids()) {
            Files.copy(Path.of("data", id + ".json"), folder.resolve(id + ".json"));
        }
        Files.copy(folder.resolve("cni-2017.json"), changing);
        files = List.of(changing, folder.resolve("cni-2026.json"));
        UncaughtExceptionHandler[] before = new UncaughtExceptionHandler[1];
        interact(() -> {
            before[0] = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> thrown.add(mistake));
        });
        List<Long> heap = new ArrayList<>();
        List<Integer> threads = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            for (int done = 0; done < STEPS; done += AT_ONCE) {
                if (done % (STEPS / SAVES) < AT_ONCE) {
                    changeOnDisk(changing);
                }
                interact(() -> {
                    for (int i = 0; i < AT_ONCE; i++) {
                        step();
                    }
                    composition().scene().getRoot().applyCss();
                    composition().scene().getRoot().layout();
                });
            }
            heap.add(used());
            threads.add(Thread.activeCount());
        }
        interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before[0]));
        Hard.tell(English.format(
                "a day: %,d steps; heap after collection in MB %s; threads %s",
                PARTS * STEPS, heap.stream().map(bytes -> bytes >> 20).toList(), threads));
        assertEquals(List.of(), thrown);
        assertTrue(most(heap.subList(PARTS - 2, PARTS)) < most(heap.subList(2, 5)) + MUCH, () -> "it grows: " + heap);
        assertTrue(
                Collections.max(threads.subList(PARTS - 2, PARTS)) <= Collections.max(threads.subList(2, 5)) + LEAVING,
                () -> "they stay: " + threads);
    }

    /// Opens the file and puts another dataset in its place, which the window then shows.
    private void changeOnDisk(Path changing) throws Exception {
        interact(() -> composition().open(changing));
        String before = Files.readString(changing).contains("\"id\": \"cni-2017\"") ? "cni-2017" : "cni-2026";
        until(changing, before);
        String after = before.equals("cni-2017") ? "cni-2026" : "cni-2017";
        Files.copy(folder.resolve(after + ".json"), changing, StandardCopyOption.REPLACE_EXISTING);
        until(changing, after);
    }

    private void until(Path file, String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(
                                () -> shown().workspace().source().inFile().equals(Optional.of(file))
                                        && shown().dataset().about().id().equals(id))
                        .get());
    }

    private void step() {
        List<Feature> features = shown().dataset().features();
        int index = random.nextInt(features.size());
        Feature feature = features.get(index);
        switch (random.nextInt(14)) {
            case 0, 1 -> {
                if (feature.kind().isRequirable()) {
                    state().require(feature.id(), random.nextBoolean());
                }
            }
            case 2 -> {
                if (feature.kind().isRequirable()) {
                    state().weigh(feature.id(), any(Importance.values()));
                }
            }
            case 3, 4 -> {
                if (feature.kind().isRequirable()) {
                    state().preview(index);
                }
            }
            case 5 -> state().endPreview();
            case 6 ->
                state().search(List.of("", "calico", "e", "no such", "x y").get(random.nextInt(5)));
            case 7 -> state().sort(List.of(new SortKey(new SortKey.Answers(feature.id()), random.nextBoolean())));
            case 8 -> state().undo();
            case 9 -> state().redo();
            case 10 -> state().show(any(View.values()));
            case 11 -> {
                ProviderId provider = shown().dataset()
                        .providers()
                        .get(random.nextInt(shown().dataset().providers().size()))
                        .id();
                state().compare(provider, random.nextBoolean());
            }
            case 12 -> state().read(any(Reading.values()));
            default -> {
                if (random.nextInt(AT_ONCE) == 0) {
                    if (random.nextBoolean()) {
                        composition().openShipped();
                    } else {
                        composition().open(files.get(random.nextInt(files.size())));
                    }
                }
            }
        }
    }

    private <T> T any(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static long most(List<Long> bytes) {
        return Collections.max(bytes);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
