package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.text.English;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read without its repetitions is what is read in full, or it is not read so at all.
class FoldedCellsTest {
    private static final List<String> CELLS = List.of(
            "{\"value\": \"Yes\", \"verdict\": \"yes\"}",
            "{\"value\": \"No \\\"never\\\" }\", \"verdict\": \"no\"}",
            "{\"verdict\":\"conditional\",\"value\":\"If\",\"footnotes\":[\"only-in\"]}",
            "{\"value\": \"Zürich 😀 \\\\\", \"verdict\": \"yes\", \"note\": \"{\"}",
            "{\"value\": \"N/A\", \"verdict\": \"not-applicable\"}");

    private final Random random = new Random(12);

    @Test
    void aFileOfManyRepetitionsIsTheSame() throws IOException {
        for (String gap : List.of("", " ", "\n  ")) {
            byte[] file = file(500, gap);
            LoadResult whole = whole(file);
            assertEquals(List.of(), whole.problems());
            assertTrue(folded(file).isPresent());
            assertSame(whole, folded(file).orElseThrow());
        }
    }

    @Test
    void readByteByByteItIsTheSame() throws IOException {
        byte[] file = file(60, "\n");
        try (InputStream whole = new FoldedCells(new ByteArrayInputStream(file));
                InputStream single = new FoldedCells(new ByteArrayInputStream(file))) {
            for (byte expected : whole.readAllBytes()) {
                assertEquals(expected & 0xff, single.read());
            }
            assertEquals(-1, single.read());
        }
    }

    @Test
    void aTextThatIsLongerThanAnyBufferIsTheSame() throws IOException {
        for (int length : List.of(60_000, 70_000, 140_000, 400_000)) {
            String json = SmallDataset.with("\"Checked.\"", "\"" + "a".repeat(length) + "\"")
                    .replace("\"It works.\"", "\"" + "b".repeat(length) + "\"");
            assertTrue(folded(json.getBytes(StandardCharsets.UTF_8)).isPresent());
            assertEquals(List.of(), SmallDataset.check(json).problems());
        }
    }

    @Test
    void whatIsLeftToReadIsSmall() throws IOException {
        byte[] file = file(500, " ");
        try (InputStream in = new FoldedCells(new ByteArrayInputStream(file))) {
            assertTrue(in.readAllBytes().length < file.length / 2);
        }
    }

    @Test
    void aFileThatComesInSmallPiecesIsTheSame() throws IOException {
        byte[] file = file(60, "\n");
        InputStream slow = new ByteArrayInputStream(file) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 7));
            }
        };
        LoadResult folded = DatasetReader.checkFolded(slow, SmallDataset.NAME).orElseThrow();
        assertSame(whole(file), folded);
    }

    /// Bytes change, go, come twice or trade places: whenever the shorter way gives a dataset, the longer one gives it
    /// too.
    @Test
    void aDamagedFileIsNeverTakenForAGoodOne() throws IOException {
        byte[] good = file(6, " ");
        int read = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] damaged = damaged(good);
            Optional<LoadResult.Loaded> folded = folded(damaged);
            if (folded.isPresent()) {
                read++;
                assertSame(whole(damaged), folded.get());
            }
        }
        assertTrue(read > 100, "too few of the damaged files could be read: " + read);
    }

    @Test
    void oneCellTwiceIsNoticed() throws IOException {
        String file = new String(file(3, ""), StandardCharsets.UTF_8);
        String cell = "\"f0\":" + CELLS.getFirst() + ",";
        String twice = file.replace("\"cells\":{", "\"cells\":{" + cell + cell);
        assertTrue(folded(twice.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void aBigFileWithAMistakeIsToldWhereItIs(@TempDir Path folder) throws IOException {
        byte[] good = file(8_000, "\n");
        Path file = Files.write(folder.resolve("big.json"), good);
        assertTrue(good.length > 1 << 20);
        assertEquals(
                8_000, SmallDataset.usable(DatasetReader.load(file)).providers().size());
        String spoilt = new String(good, StandardCharsets.UTF_8).replace("\"v7999\"", "7999");
        Files.writeString(file, spoilt);
        List<Problem> problems = DatasetReader.load(file).problems();
        assertEquals(1, problems.size());
        assertEquals(
                spoilt.substring(0, spoilt.indexOf(" 7999")).lines().count(),
                problems.getFirst().line());
    }

    private static LoadResult whole(byte[] file) throws IOException {
        return DatasetReader.check(new ByteArrayInputStream(file), SmallDataset.NAME);
    }

    private static Optional<LoadResult.Loaded> folded(byte[] file) throws IOException {
        return DatasetReader.checkFolded(new ByteArrayInputStream(file), SmallDataset.NAME);
    }

    private static void assertSame(LoadResult whole, LoadResult folded) {
        assertEquals(whole.problems(), folded.problems());
        assertEquals(SmallDataset.parts(SmallDataset.usable(whole)), SmallDataset.parts(SmallDataset.usable(folded)));
    }

    private byte[] damaged(byte[] good) {
        int at = random.nextInt(good.length);
        int end = Math.min(good.length, at + 1 + random.nextInt(random.nextBoolean() ? 2 : 60));
        byte[] piece = Arrays.copyOfRange(good, at, end);
        byte[] before = Arrays.copyOf(good, at);
        byte[] behind = Arrays.copyOfRange(good, end, good.length);
        return switch (random.nextInt(4)) {
            case 0 -> joined(before, behind);
            case 1 -> joined(before, piece, piece, behind);
            case 2 -> joined(before, new byte[] {(byte) "{}[]\",: \\axé".charAt(random.nextInt(12))}, behind);
            default -> joined(before, Arrays.copyOfRange(good, end / 2, end / 2 + 20), behind);
        };
    }

    private static byte[] joined(byte[]... pieces) {
        int length = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    private byte[] file(int providers, String gap) {
        String features = IntStream.range(0, 4)
                .mapToObj(f -> "{\"id\":\"f%d\",\"name\":\"F%d\",\"kind\":\"requirement\",\"requirement\":\"Has\"}"
                        .replace("%d", Integer.toString(f)))
                .collect(Collectors.joining(","));
        String rows =
                IntStream.range(0, providers).mapToObj(p -> provider(p, gap)).collect(Collectors.joining(","));
        return """
                {"format":1,"id":"small","name":"S","title":"T","author":"A","asOf":"2020-02-29","about":"Made up.",
                "source":{"page":"https://example.org/a","title":"A"},"features":[%s],
                "footnotes":[{"id":"only-in","text":"Only {in} \\"pods\\"."}],"providers":[%s]}
                """.formatted(features, rows).getBytes(StandardCharsets.UTF_8);
    }

    private String provider(int number, String gap) {
        String cells = IntStream.range(0, 4)
                .mapToObj(f -> English.format("%s\"f%d\"%s:%s%s%s", gap, f, gap, gap, cell(number, f), gap))
                .collect(Collectors.joining(","));
        return English.format("{\"id\":\"p%d\",\"name\":\"cells {%d}\",\"cells\":%s{%s}}", number, number, gap, cells);
    }

    /// The first two have them all, so that each footnote is used; the last column repeats nothing.
    private String cell(int provider, int feature) {
        if (feature == 3) {
            return English.format("{\"value\": \"v%d\", \"verdict\": \"yes\"}", provider);
        }
        return CELLS.get(provider < 2 ? 2 : random.nextInt(CELLS.size()));
    }
}
