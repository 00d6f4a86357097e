import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Whole commands: read a file with all rows, narrow them by one feature, write those that are left as CSV.
final class Commands {
    private final Bench bench;
    private final List<String> missing;

    Commands(Bench bench, List<String> missing) {
        this.bench = bench;
        this.missing = missing;
    }

    void report(String size) throws Exception {
        Path table = bench.work().resolve(size + ".tsv");
        Path out = bench.work().resolve("left.csv");
        Map<String, Callable<Double>> measurements = new LinkedHashMap<>();
        measurements.put(
                "CNI Explorer, from its JSON, with reasons and footnotes",
                () -> bench.time(
                        out,
                        bench.launcher(),
                        "export",
                        "--data",
                        bench.work().resolve(size + ".json").toString(),
                        "--require",
                        "judged-0",
                        "--format",
                        "csv"));
        String feature = feature(table);
        installed("sqlite3")
                .ifPresent(program -> measurements.put(
                        "sqlite3, from a plain table",
                        () -> bench.time(
                                out,
                                program,
                                "-cmd",
                                ".mode tabs",
                                "-cmd",
                                ".import '%s' t".formatted(table),
                                "-cmd",
                                ".headers on",
                                "-cmd",
                                ".mode csv",
                                ":memory:",
                                "SELECT * FROM t WHERE \"%s\" = 'yes'".formatted(feature))));
        installed("duckdb")
                .ifPresent(program -> measurements.put(
                        "DuckDB, from a plain table",
                        () -> bench.time(
                                out,
                                program,
                                "-csv",
                                "-c",
                                "SELECT * FROM read_csv('%s', delim='\t') WHERE \"%s\" = 'yes'"
                                        .formatted(table, feature))));
        installed("soffice", "libreoffice")
                .ifPresent(program -> measurements.put(
                        "LibreOffice Calc, from a plain table, all rows (it has no filter on the command line)",
                        () -> bench.time(
                                bench.work().resolve("soffice.log"),
                                program,
                                "--headless",
                                "-env:UserInstallation=file://" + bench.work().resolve("office"),
                                "--convert-to",
                                "csv",
                                "--infilter=Text - txt - csv (StarCalc):9,34,76",
                                "--outdir",
                                bench.work().resolve("office").toString(),
                                table.toString())));
        List<Double> medians = bench.medians(List.copyOf(measurements.values()));
        Table.head(
                "A whole command: read %,d rows, narrow, write CSV".formatted(Integer.parseInt(size)),
                "",
                "ms",
                "CNI Explorer takes");
        int index = 0;
        for (String name : measurements.keySet()) {
            double median = medians.get(index++);
            Table.row(name, List.of(Table.milliseconds(median), Table.ratio(medians.getFirst(), median)));
        }
    }

    private Optional<String> installed(String... names) {
        Optional<String> program = Bench.installed(names);
        if (program.isEmpty()) {
            missing.add(names[0]);
        }
        return program;
    }

    /// The first feature with verdicts.
    private static String feature(Path table) throws Exception {
        try (var lines = Files.lines(table)) {
            List<String> two = lines.limit(2).toList();
            List<String> names = List.of(two.getFirst().split("\t"));
            List<String> cells = List.of(two.getLast().split("\t"));
            for (int i = 0; i < names.size(); i++) {
                if (List.of("yes", "no", "conditional").contains(cells.get(i))) {
                    return names.get(i);
                }
            }
        }
        throw new IllegalStateException(table + " has no feature with verdicts.");
    }
}
