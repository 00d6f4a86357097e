package cni.explorer.bench;

import cni.explorer.export.csv.CsvContent;
import cni.explorer.export.csv.CsvExport;
import cni.explorer.export.csv.CsvForm;
import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Writing all rows as CSV to a file, beside writing lines that are there already through the same kind of writer, and
/// beside writing the finished bytes in one piece.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CsvBenchmark {
    @Param({"7", "1000", "100000"})
    public int providers;

    private final CsvExport export = new CsvExport(CsvForm.PLAIN, CsvContent.VALUES);
    private Matrix matrix;
    private List<String> lines;
    private byte[] bytes;
    private Path file;

    @Setup
    public void prepare() throws IOException {
        Dataset dataset = SyntheticData.of(providers);
        matrix = Matrix.of(
                new Evaluator(dataset).outcome(Selection.NOTHING), Arrangement.of(dataset), new Ordering(dataset));
        StringWriter text = new StringWriter();
        export.write(matrix, text);
        lines = text.toString().lines().map(line -> line + "\r\n").toList();
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        file = Files.createTempFile("export", ".csv");
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void csv() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            export.write(matrix, out);
        }
    }

    @Benchmark
    public void csvBare() throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (String line : lines) {
                out.write(line);
            }
        }
    }

    @Benchmark
    public void csvBytes() throws IOException {
        Files.write(file, bytes);
    }
}
