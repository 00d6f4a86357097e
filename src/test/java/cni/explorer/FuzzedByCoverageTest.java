package cni.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Inputs that go where no earlier one went, as [Jazzer](https://github.com/CodeIntelligenceTesting/jazzer) finds
/// them by watching which branches are taken: nothing is thrown, and none hangs. Under `-Phard`, which brings it.
@Tag(Hard.TAG)
class FuzzedByCoverageTest {
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void datasetsAreReadOrRefused() throws Exception {
        fuzz(
                FuzzTargets.OfDatasets.class,
                List.of(
                        Files.readString(Path.of("src/test/resources/cni/explorer/data/databases.json")),
                        Files.readString(Path.of("src/test/resources/cni/explorer/diff/then.json"))));
    }

    @Test
    void comparisonsAreReadOrRefused() throws Exception {
        fuzz(FuzzTargets.OfComparisons.class, List.of("""
                {"savedComparison": 1, "savedOn": "2026-08-01", "look": {"view": "matrix", "sort": [{"by": "name"}],
                 "selection": {"required": ["encryption"], "accepted": {"model": ["VXLAN"]}, "search": "x"}},
                 "answer": [{"id": "a", "name": "A", "unmet": ["encryption"]}],
                 "dataset": {"shipped": "cni-2017", "asOf": "2017-11-11", "sha256": "%s"}}
                """.formatted("0".repeat(64))));
    }

    @Test
    void searchesAreAnswered() throws Exception {
        fuzz(
                FuzzTargets.OfSearches.class,
                List.of("Layer 2 vxlan [4]\nEncryption: Yes", "'=1 \u00BD \u017Fs (2014-04)"));
    }

    private void fuzz(Class<?> target, List<String> seeds) throws Exception {
        assumeTrue(isThere(), "Jazzer comes with -Phard alone");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed" + i), seeds.get(i).getBytes(StandardCharsets.UTF_8));
        }
        List<String> command = new ArrayList<>(JavaProcess.command(
                FuzzTargets.class,
                "--target_class=" + target.getName(),
                "--instrumentation_includes=cni.explorer.**",
                corpus.toString(),
                "-timeout=20",
                "-rss_limit_mb=0",
                "-max_total_time=" + Hard.seconds(2, 60).toSeconds()));
        command.set(command.indexOf(FuzzTargets.class.getName()), JAZZER);
        command.add(1, "-Xmx512m");
        Path log = folder.resolve("log");
        Process jazzer = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(jazzer.waitFor(5, TimeUnit.MINUTES));
        List<String> said = lines(log);
        assertEquals(
                0,
                jazzer.exitValue(),
                () -> String.join("\n", said.subList(Math.max(0, said.size() - 60), said.size())));
        said.stream()
                .filter(line -> line.contains("DONE"))
                .forEach(line -> Hard.tell(target.getSimpleName() + ": " + line));
    }

    private static List<String> lines(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
    }

    private static boolean isThere() {
        try {
            Class.forName(JAZZER, false, FuzzedByCoverageTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
