package cni.explorer.bench;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Warmup;

/// Reading a dataset file, beside Jackson making plain records of the same file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LoadBenchmark {
    @Param({"7", "1000", "100000"})
    public int providers;

    private Path file;

    @Setup
    public void write() throws IOException {
        file = DatasetFile.write(SyntheticData.of(providers));
    }

    @Benchmark
    public Dataset load() throws DatasetException, IOException {
        return DatasetReader.load(file).orThrow().dataset();
    }

    @Benchmark
    public Object loadBare() {
        return DatasetFile.parse(file);
    }
}
