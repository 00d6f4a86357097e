package cni.explorer;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Selection;
import cni.explorer.storage.InvalidComparisonException;
import cni.explorer.storage.SavedComparison;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What is tried with inputs that are looked for by what they reach. The name of the method is Jazzer's.
public final class FuzzTargets {
    private FuzzTargets() {}

    /// Reads a dataset.
    public static final class OfDatasets {
        private OfDatasets() {}

        public static void fuzzerTestOneInput(byte[] input) throws IOException {
            DatasetReader.check(new ByteArrayInputStream(input), "fuzz.json");
        }
    }

    /// Reads a saved comparison.
    public static final class OfComparisons {
        private OfComparisons() {}

        public static void fuzzerTestOneInput(byte[] input) {
            try {
                SavedComparison.read(input, Path.of("fuzz.cnix"));
            } catch (InvalidComparisonException _) {
                // So it is told.
            }
        }
    }

    /// Searches the post of 2017.
    public static final class OfSearches {
        private static final Evaluator EVALUATOR =
                new Evaluator(ShippedDatasets.find("cni-2017").orElseThrow());

        private OfSearches() {}

        public static void fuzzerTestOneInput(byte[] input) {
            EVALUATOR
                    .outcome(Selection.NOTHING.withSearch(new String(input, StandardCharsets.UTF_8)))
                    .matching(true);
        }
    }
}
