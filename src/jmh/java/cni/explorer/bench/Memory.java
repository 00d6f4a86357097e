package cni.explorer.bench;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.model.Dataset;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Ordering;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;

/// What a loaded dataset keeps on the heap.
///
/// @param providers how many rows it has
/// @param dataset   its bytes
/// @param prepared  the bytes that narrowing and sorting add
record Memory(int providers, long dataset, long prepared) {
    static Memory of(int providers) throws IOException, DatasetException {
        Path file = DatasetFile.write(SyntheticData.of(providers));
        DatasetReader.load(DatasetFile.write(SyntheticData.of(7))).orThrow();
        long before = used();
        Dataset dataset = DatasetReader.load(file).orThrow().dataset();
        long loaded = used();
        Evaluator narrowing = new Evaluator(dataset);
        Ordering ordering = new Ordering(dataset);
        ordering.prepare();
        long prepared = used();
        Reference.reachabilityFence(dataset);
        Reference.reachabilityFence(narrowing);
        Reference.reachabilityFence(ordering);
        return new Memory(providers, loaded - before, prepared - loaded);
    }

    String sentence() {
        return "%,d providers: %,d bytes a row loaded (%,d MB), and %,d bytes a row for narrowing and sorting."
                .formatted(providers, dataset / providers, dataset >> 20, prepared / providers);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
