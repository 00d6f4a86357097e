package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private final Random random = new Random(5);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 22, 63})
    void countsWhatOneWouldCountOneByOne(int sets) {
        int size = 300;
        List<BitSet> all = Stream.generate(() -> some(size)).limit(sets).toList();
        BitSet among = some(size);
        Tally tally = Tally.of(all, size);
        for (int p = 0; p < size; p++) {
            assertEquals(count(all, p), tally.count(p));
        }
        for (int met = 0; met <= sets; met++) {
            assertEquals(
                    those(all, met, among),
                    tally.exactly(met, among).stream().boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 22, 63, 64, 200})
    void putsThoseInMostSetsFirstGroupByGroup(int sets) {
        for (int size : List.of(1, 63, 64, 65, 300)) {
            assertOrdered(sets, size);
        }
    }

    @Test
    void putsThemSoWithMoreSetsThanAnybodyAsksFor() {
        assertOrdered(40_000, 65);
    }

    private void assertOrdered(int sets, int size) {
        List<BitSet> all = Stream.generate(() -> some(size)).limit(sets).toList();
        BitSet first = some(size);
        BitSet second = some(size);
        second.andNot(first);
        int[] counts = IntStream.range(0, size).map(p -> count(all, p)).toArray();
        Comparator<Integer> mostFirst = Comparator.comparingInt(p -> -counts[p]);
        List<Integer> ofFirst = first.stream().boxed().sorted(mostFirst).toList();
        List<Integer> ofBoth = Stream.concat(
                        ofFirst.stream(), second.stream().boxed().sorted(mostFirst))
                .toList();
        Tally tally = Tally.of(all, size);
        assertEquals(ofFirst, tally.rows(first).stream().boxed().toList());
        assertEquals(ofBoth, tally.rows(first, second).stream().boxed().toList());
        assertEquals(0, tally.rows(new BitSet()).size());
    }

    private static List<Integer> those(List<BitSet> all, int met, BitSet among) {
        return among.stream().filter(p -> count(all, p) == met).boxed().toList();
    }

    private static int count(List<BitSet> sets, int provider) {
        return (int) sets.stream().filter(set -> set.get(provider)).count();
    }

    private BitSet some(int size) {
        int odds = 1 + random.nextInt(9);
        BitSet set = new BitSet();
        IntStream.range(0, size).filter(_ -> random.nextInt(10) < odds).forEach(set::set);
        return set;
    }
}
