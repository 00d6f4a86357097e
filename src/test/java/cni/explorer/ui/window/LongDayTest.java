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
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A day of work at once: ticks, wishes, searches, sorts, steps back, previews, views and datasets, one after the
/// other. Nothing is thrown, and nothing is kept that nobody sees any more.
@Tag(Hard.TAG)
class LongDayTest extends WindowTest {
    /// Of a long day, half a kilobyte for each step of its second half; a short one does not fill what is kept on
    /// purpose.
    private static final long MUCH = (long) Hard.times(30, 6) << 20;

    private static final int AT_ONCE = 20;
    private static final int PARTS = 8;

    /// Of an eighth of the day. What is kept on purpose has filled after two eighths of a long one.
    private static final int STEPS = Hard.times(160, 4_000);

    private final Random random = new Random(11);
    private final List<IndexedDataset> datasets = ShippedDatasets.ids().stream()
            .map(id -> IndexedDataset.of(ShippedDatasets.find(id).orElseThrow()))
            .toList();
    private final List<Throwable> thrown = new ArrayList<>();

    @Test
    void aDayOfWorkThrowsNothingAndKeepsNothing() {
        UncaughtExceptionHandler[] before = new UncaughtExceptionHandler[1];
        interact(() -> {
            before[0] = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> thrown.add(mistake));
        });
        List<Long> heap = new ArrayList<>();
        List<Integer> threads = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            for (int done = 0; done < STEPS; done += AT_ONCE) {
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
                    IndexedDataset other = datasets.get(random.nextInt(datasets.size()));
                    state().open(other, Models.first(other.dataset()));
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
