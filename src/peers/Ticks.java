import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// From the call that narrows a table to the change on the screen, for as many ticks as there are runs, each with its
/// untick.
final class Ticks {
    private final Bench bench;
    private final Browser browser;
    private final List<Grid> grids;

    Ticks(Bench bench, Browser browser, List<Grid> grids) {
        this.bench = bench;
        this.browser = browser;
        this.grids = grids;
    }

    /// @param call    milliseconds until the call came back
    /// @param painted milliseconds until the rows on the screen changed
    record Times(double call, double painted) {}

    void report(String size) throws Exception {
        Table.head(
                "A tick, %,d rows".formatted(Integer.parseInt(size)),
                "",
                "call ms",
                "on the screen after ms",
                "CNI Explorer takes");
        Times own = own(size);
        row("CNI Explorer", own, own);
        for (Grid grid : grids) {
            row("Chromium, " + grid.title(), own, other(grid, size));
        }
    }

    private static void row(String name, Times own, Times other) {
        Table.row(
                name,
                List.of(
                        Table.milliseconds(other.call()),
                        Table.milliseconds(other.painted()),
                        Table.ratio(own.painted(), other.painted())));
    }

    private Times own(String size) throws Exception {
        try (Watcher watcher = new Watcher()) {
            List<String> told = bench.lines(
                    Map.of("CNI_EXPLORER_JAVA_OPTIONS", "-Dcni.explorer.ticks=" + (2 * bench.runs() + 2)),
                    bench.launcher(),
                    "--data",
                    bench.work().resolve(size + ".json").toString());
            return times(told, watcher);
        }
    }

    private Times other(Grid grid, String size) throws Exception {
        Process process = browser.open("%s?rows=%s.tsv&ticks=%d".formatted(grid.page(), size, 2 * bench.runs() + 2));
        try (Watcher watcher = new Watcher()) {
            browser.heard();
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 2 * bench.runs() + 2; i++) {
                told.add(browser.heard());
            }
            Thread.sleep(500);
            return times(told, watcher);
        } finally {
            Browser.end(process);
        }
    }

    /// Of the ticks only, without the first: an untick comes after each.
    private static Times times(List<String> told, Watcher watcher) {
        List<Double> calls = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        for (int i = 2; i < told.size(); i += 2) {
            String[] figures = told.get(i).split(" ");
            long begun = Long.parseLong(figures[0]);
            calls.add(Long.parseLong(figures[1]) / 1e3);
            painted.add((watcher.changeAfter(begun) - begun) / 1e3);
        }
        return new Times(Bench.median(calls), Bench.median(painted));
    }
}
