package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparseIntsTest {
    private final SparseInts ints = new SparseInts();

    @Test
    void whereNothingWasPutIsZero() {
        ints.put(1_000_000, 7);
        assertEquals(0, ints.get(0));
        assertEquals(0, ints.get(999_999));
        assertEquals(7, ints.get(1_000_000));
        assertEquals(0, ints.get(1_000_001));
        assertEquals(0, ints.get(Integer.MAX_VALUE));
    }

    @Test
    void theLastNumberPutStands() {
        ints.put(3, 1);
        ints.put(3, -2);
        assertEquals(-2, ints.get(3));
    }

    @Test
    void anArrayHasAsManyAsAreAskedFor() {
        ints.put(255, 1);
        ints.put(256, 2);
        ints.put(257, 3);
        assertArrayEquals(new int[0], ints.toArray(0));
        assertEquals(1, ints.toArray(256)[255]);
        int[] cut = ints.toArray(257);
        assertEquals(257, cut.length);
        assertEquals(2, cut[256]);
        int[] beyond = ints.toArray(100_000);
        assertEquals(6, IntStream.of(beyond).sum());
        assertEquals(100_000, beyond.length);
    }

    @Test
    void theyAreWhatAMapWouldHold() {
        Random random = new Random(1);
        Map<Integer, Integer> plain = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int index = random.nextInt(1 << random.nextInt(20));
            plain.put(index, i);
            ints.put(index, i);
        }
        int[] all = ints.toArray(1 << 20);
        for (int index = 0; index < all.length; index++) {
            int expected = plain.getOrDefault(index, 0);
            assertEquals(expected, ints.get(index));
            assertEquals(expected, all[index]);
        }
    }
}
