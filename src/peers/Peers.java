import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures CNI Explorer beside its peers and prints a report in Markdown. Run by peers.sh, which makes what it needs.
public class Peers {
    private static final String SMALL = "19";
    private static final String LARGE = "100000";

    private final Bench bench;
    private final List<String> missing = new ArrayList<>();

    Peers(Bench bench) {
        this.bench = bench;
    }

    /// Measures everything.
    ///
    /// @param args how often each is measured
    public static void main(String[] args) throws Exception {
        new Peers(new Bench(Path.of("").toAbsolutePath(), Integer.parseInt(args[0]))).report();
    }

    private void report() throws Exception {
        Optional<String> chromium = Bench.installed("chromium", "chromium-browser", "google-chrome");
        List<Grid> grids = chromium.isPresent() ? grids() : List.of();
        if (chromium.isEmpty()) {
            missing.add("Chromium, and with it AG Grid and Tabulator");
        }
        tables();
        Table.line("# CNI Explorer beside its peers");
        Table.line("");
        Table.line("%s, %d processors, Java %s, virtual display, medians of %d runs in turns."
                .formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        bench.runs()));
        core();
        Starts starts = new Starts(bench);
        starts.reportSize();
        if (chromium.isPresent()) {
            try (Browser browser = new Browser(bench, chromium.get())) {
                starts.report(Optional.of(browser), grids);
                Ticks ticks = new Ticks(bench, browser, grids);
                ticks.report(SMALL);
                ticks.report(LARGE);
            }
        } else {
            starts.report(Optional.empty(), grids);
        }
        new Commands(bench, missing).report(LARGE);
        Table.line("");
        Table.line(missing.isEmpty() ? "Nothing was left out." : "Left out: " + String.join("; ", missing) + ".");
    }

    private List<Grid> grids() throws IOException {
        List<Grid> grids = new ArrayList<>();
        for (Grid grid : Grid.values()) {
            if (Files.isDirectory(bench.work().resolve("node_modules").resolve(grid.packageName()))) {
                grids.add(grid);
                Files.writeString(bench.work().resolve(grid.page()), grid.html());
            } else {
                missing.add(grid.name());
            }
        }
        return grids;
    }

    /// The rows of both sizes as plain tables, for peers that know nothing of datasets.
    private void tables() throws IOException {
        for (String size : List.of(SMALL, LARGE)) {
            List<String> lines = bench.lines(
                    java.util.Map.of(),
                    bench.launcher(),
                    "export",
                    "--data",
                    bench.work().resolve(size + ".json").toString(),
                    "--format",
                    "tsv");
            Files.write(bench.work().resolve(size + ".tsv"), FlatTable.of(lines));
        }
    }

    /// What JMH found, as it printed it.
    private void core() throws IOException {
        Table.line("");
        Table.line("## The core alone (JMH)");
        Table.line("");
        Files.readAllLines(bench.work().resolve("core.log")).stream()
                .filter(line -> line.startsWith("|") || line.matches("[\\d,]+ providers: .*"))
                .forEach(line -> Table.line(line.startsWith("|") ? line : "\n" + line));
    }
}
