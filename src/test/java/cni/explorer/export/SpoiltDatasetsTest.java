package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.Hard;
import cni.explorer.Mutations;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.LoadResult;
import cni.explorer.model.Dataset;
import cni.explorer.query.Matrix;
import cni.explorer.query.Selection;
import cni.explorer.text.English;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever a file holds, reading it ends soon with a dataset or with problems, and every dataset can be written.
@Tag(Hard.TAG)
class SpoiltDatasetsTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int EVERY = 20;
    private static final int LEAST = Hard.times(100, 1_000_000);

    private long inputs;
    private long accepted;
    private long written;
    private long slowest;

    @Test
    void noFileIsTooMuchForTheReaderOrTheWriters() throws IOException {
        Mutations small = new Mutations(
                List.of(
                        Files.readAllBytes(Path.of("src/test/resources/cni/explorer/data/databases.json")),
                        Files.readAllBytes(Path.of("src/test/resources/cni/explorer/diff/then.json"))),
                1);
        Mutations real = new Mutations(List.of(Files.readAllBytes(Path.of("data/cni-2017.json"))), 7);
        long end = System.nanoTime() + Hard.seconds(2, 240).toNanos();
        while (System.nanoTime() < end || inputs < LEAST) {
            read(inputs % EVERY == 0 ? real.next() : small.next());
        }
        Hard.tell(English.format(
                "datasets: %,d inputs, %,d accepted, %,d written; the slowest took %,d ms, with %,d MB at most",
                inputs,
                accepted,
                written,
                slowest / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20));
        assertTrue(inputs >= LEAST && accepted > 0, () -> inputs + " inputs, accepted " + accepted);
        assertTrue(Hard.isWithin(512));
        assertTrue(slowest < LONGEST.toNanos(), () -> slowest + " ns");
    }

    /// The machine may do other things meanwhile; what was slow is asked again.
    private void read(byte[] file) throws IOException {
        inputs++;
        long took = took(file);
        slowest = Math.max(slowest, took < LONGEST.toNanos() ? took : Math.min(took, took(file)));
    }

    private long took(byte[] file) throws IOException {
        long start = System.nanoTime();
        LoadResult result = DatasetReader.check(new ByteArrayInputStream(file), "spoilt.json");
        if (result instanceof LoadResult.Loaded loaded) {
            accepted++;
            if (accepted % EVERY == 1) {
                write(loaded.dataset());
            }
        }
        return System.nanoTime() - start;
    }

    private void write(Dataset dataset) throws IOException {
        Matrix matrix = Matrices.of(dataset, Selection.NOTHING);
        for (ExportFormat format : ExportFormat.values()) {
            Written.as(format, matrix);
        }
        written++;
    }
}
