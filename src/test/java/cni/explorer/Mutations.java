package cni.explorer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Files that somebody has spoilt, by chance: bytes, pieces of text, pieces of other files, and words that readers have
/// stumbled over elsewhere.
public final class Mutations {
    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "-1",
            "0",
            "1e999",
            "9223372036854775807",
            "99999999999999999999",
            "0.1",
            "5.0",
            "\\u0000",
            "\\ud800",
            "\\u202e",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "=1+1",
            "{\"a\":",
            "[[[[[[[[",
            "\"\"",
            "+10000-01-01",
            "file:///",
            "https://a@b/",
            "../..",
            "\r\n",
            "\t",
            "😀",
            "é");
    private static final int MOST_CHANGES = 4;

    private final List<byte[]> seeds;
    private final Random random;

    public Mutations(List<byte[]> seeds, long start) {
        this.seeds = List.copyOf(seeds);
        this.random = new Random(start);
    }

    /// The next one.
    public byte[] next() {
        byte[] spoilt = any();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            spoilt = changed(spoilt);
        }
        return spoilt;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(random.nextBoolean() ? 3 : 200));
        return switch (random.nextInt(6)) {
            case 0 -> put(bytes, from, to, new byte[0]);
            case 1 ->
                put(bytes, from, from, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
            case 2 ->
                put(bytes, from, to, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> put(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) random.nextInt()});
            case 4 -> put(bytes, from, from, piece(bytes, from, to));
            default -> {
                byte[] other = any();
                int start = random.nextInt(other.length + 1);
                yield put(bytes, from, to, piece(other, start, Math.min(other.length, start + random.nextInt(200))));
            }
        };
    }

    private static byte[] piece(byte[] bytes, int from, int to) {
        byte[] piece = new byte[to - from];
        System.arraycopy(bytes, from, piece, 0, piece.length);
        return piece;
    }

    private static byte[] put(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream put = new ByteArrayOutputStream(bytes.length + between.length);
        put.write(bytes, 0, from);
        put.writeBytes(between);
        put.write(bytes, to, bytes.length - to);
        return put.toByteArray();
    }
}
