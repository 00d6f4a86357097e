package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.Rows;
import cni.explorer.query.RowsOf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/// What the list tells is what a table goes by: applied to the rows of before, it gives those of now.
class RowListTest {
    private final List<Told> told = new ArrayList<>();

    @Test
    void whoGoesIsToldInRangesFromTheTop() {
        assertEquals(List.of(0, 3, 4, 6), after(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(0, 3, 4, 6)));
        assertEquals(
                List.of(
                        new Told(1, 1, List.of(1, 2), false),
                        new Told(3, 3, List.of(5), false),
                        new Told(4, 4, List.of(7), false)),
                told);
    }

    @Test
    void whoComesIsToldInRangesFromTheTop() {
        after(List.of(3, 4), List.of(1, 2, 3, 4, 5));
        assertEquals(List.of(new Told(0, 2, List.of(), false), new Told(4, 5, List.of(), false)), told);
    }

    @Test
    void anotherOrderReplacesAll() {
        after(List.of(1, 2, 3), List.of(3, 2, 1));
        assertEquals(List.of(new Told(0, 3, List.of(1, 2, 3), true)), told);
    }

    @Test
    void theSameRowsTellNothing() {
        after(List.of(1, 2, 3), List.of(1, 2, 3));
        assertEquals(List.of(), told);
    }

    @Test
    void nobodyLeftAndEverybodyBackAreToldAsOneRange() {
        after(List.of(1, 2), List.of());
        after(List.of(), List.of(1, 2));
        assertEquals(List.of(new Told(0, 0, List.of(1, 2), false), new Told(0, 2, List.of(), false)), told);
    }

    @Test
    void aChangeCanBeReadAgain() {
        RowList list = new RowList(RowsOf.providers(List.of(0, 1, 2, 3)));
        List<List<Told>> readings = new ArrayList<>();
        list.addListener((ListChangeListener<Integer>) change -> {
            readings.add(read(change));
            change.reset();
            readings.add(read(change));
        });
        list.show(RowsOf.providers(List.of(0, 2)));
        assertEquals(2, readings.getFirst().size());
        assertEquals(readings.getFirst(), readings.getLast());
    }

    @Test
    void whatIsToldLeadsFromAnyRowsToAnyOthers() {
        Random random = new Random(25);
        for (int i = 0; i < 5_000; i++) {
            List<Integer> all = IntStream.range(0, random.nextInt(12)).boxed().toList();
            List<Integer> before = some(all, random);
            List<Integer> now = random.nextBoolean() ? some(all, random) : some(before, random);
            if (random.nextInt(4) == 0) {
                Collections.shuffle(now, random);
            }
            told.clear();
            assertEquals(now, after(before, now));
            told.forEach(
                    one -> assertTrue(one.from() < one.to() || !one.removed().isEmpty(), one::toString));
        }
    }

    @Test
    void aHundredThousandRowsAreToldAtOnce() {
        List<Integer> all = IntStream.range(0, 100_000).boxed().toList();
        Rows everybody = RowsOf.providers(all);
        Rows everySecond = RowsOf.providers(
                all.stream().filter(provider -> provider % 2 == 0).toList());
        RowList list = new RowList(everybody);
        int[] ranges = {0};
        list.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                ranges[0]++;
            }
        });
        assertTimeout(Duration.ofSeconds(1), () -> {
            for (int i = 0; i < 10; i++) {
                list.show(everySecond);
                list.show(everybody);
            }
        });
        assertEquals(20 * 50_000, ranges[0]);
    }

    private static List<Integer> some(List<Integer> of, Random random) {
        int oneIn = 1 + random.nextInt(4);
        return new ArrayList<>(
                of.stream().filter(_ -> random.nextInt(oneIn) == 0).toList());
    }

    /// The rows of before with everything done to them that the list tells when it shows others.
    private List<Integer> after(List<Integer> before, List<Integer> now) {
        RowList list = new RowList(RowsOf.providers(before));
        List<Integer> model = new ArrayList<>(before);
        list.addListener((ListChangeListener<Integer>) change -> {
            for (Told one : read(change)) {
                told.add(one);
                List<Integer> place =
                        model.subList(one.from(), one.from() + one.removed().size());
                assertEquals(one.removed(), place);
                place.clear();
                model.addAll(one.from(), list.subList(one.from(), one.to()));
            }
        });
        list.show(RowsOf.providers(now));
        assertEquals(now, List.copyOf(list));
        return model;
    }

    private static List<Told> read(ListChangeListener.Change<? extends Integer> change) {
        List<Told> read = new ArrayList<>();
        while (change.next()) {
            read.add(
                    new Told(change.getFrom(), change.getTo(), List.copyOf(change.getRemoved()), change.wasReplaced()));
            assertEquals(change.getRemovedSize(), change.getRemoved().size());
        }
        return read;
    }

    private record Told(int from, int to, List<Integer> removed, boolean replaced) {}
}
