package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        BitSet[] parts = tally.parts(among);
        assertEquals(sets + 1, parts.length);
        for (int missed = 0; missed <= sets; missed++) {
            int met = sets - missed;
            List<Integer> expected =
                    among.stream().filter(p -> count(all, p) == met).boxed().toList();
            assertEquals(expected, parts[missed].stream().boxed().toList());
        }
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
