import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// From the start of the process to the second painted frame, and what is taken of memory and disk then.
final class Starts {
    private static final String TELL = """
            <script>requestAnimationFrame(() => requestAnimationFrame(() =>
            fetch("told", { method: "POST", body: String(Date.now()) })));</script></body>""";
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final int SETTLED = 7000;

    private final Bench bench;

    Starts(Bench bench) {
        this.bench = bench;
    }

    void report(Optional<Browser> browser, List<Grid> grids) throws Exception {
        makeStage();
        Map<String, Callable<Double>> measurements = new LinkedHashMap<>();
        measurements.put(
                "CNI Explorer, the shipped data",
                () -> told(Map.of("CNI_EXPLORER_JAVA_OPTIONS", "-Dcni.explorer.frames=2"), bench.launcher()));
        measurements.put(
                "an empty JavaFX stage with the same JVM options and a cache of its own",
                () -> told(surroundings(), stage("-XX:AOTCache=empty.aot").toArray(String[]::new)));
        if (browser.isPresent()) {
            makePage();
            measurements.put("Chromium, a static page with the same table", () -> shown(browser.get(), "page.html"));
            for (Grid grid : grids) {
                measurements.put(
                        "Chromium, %s, 19 rows".formatted(grid.title()),
                        () -> shown(browser.get(), grid.page() + "?rows=19.tsv"));
            }
        }
        List<Double> medians = bench.medians(List.copyOf(measurements.values()));
        Table.head("Start: from the process to the second painted frame", "", "ms", "CNI Explorer takes");
        int index = 0;
        for (String name : measurements.keySet()) {
            double median = medians.get(index++);
            Table.row(name, List.of(Table.milliseconds(median), Table.ratio(medians.getFirst(), median)));
        }
    }

    /// Disk, and resident memory once everything is at rest.
    void reportSize() throws Exception {
        Process program = bench.process(Map.of(), bench.launcher()).start();
        Thread.sleep(SETTLED);
        String status = Files.readString(Path.of("/proc/%d/status".formatted(program.pid())));
        program.destroy();
        program.waitFor();
        long kilobytes = Long.parseLong(Pattern.compile("VmRSS:\\s+(\\d+)")
                .matcher(status)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        long bytes;
        try (var files = Files.walk(bench.image())) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        Table.head("What it takes", "", "MB");
        Table.row("the image on the disk", List.of("%.1f".formatted(bytes / 1e6)));
        Table.row("resident memory, the shipped data", List.of("%.0f".formatted(kilobytes * 1024 / 1e6)));
    }

    private double told(Map<String, String> environment, String... command) throws IOException {
        long begun = System.currentTimeMillis();
        return Long.parseLong(bench.lines(environment, command).getLast()) - begun;
    }

    private double shown(Browser browser, String page) throws Exception {
        long begun = System.currentTimeMillis();
        Process process = browser.open(page);
        double time = Long.parseLong(browser.heard()) - begun;
        Browser.end(process);
        return time;
    }

    /// The exported page, without its ban on scripts, and with one that tells when it has been painted.
    private void makePage() throws Exception {
        Path page = bench.work().resolve("page.html");
        bench.time(page, bench.launcher(), "export", "--format", "html");
        String text = POLICY.matcher(Files.readString(page)).replaceFirst("");
        Files.writeString(page, text.replace("</body>", TELL));
    }

    private void makeStage() throws Exception {
        String jdk = Files.readString(bench.root().resolve("target/distribution/texts/java.home"))
                .strip();
        bench.time(
                bench.work().resolve("javac.log"),
                jdk + "/bin/javac",
                "-d",
                "empty",
                "--module-path",
                bench.root().resolve("target/distribution/modules").toString(),
                "--add-modules",
                "javafx.controls",
                bench.root().resolve("src/peers/EmptyStage.java").toString());
        bench.time(
                bench.work().resolve("jar.log"),
                jdk + "/bin/jar",
                "--create",
                "--file",
                "empty.jar",
                "-C",
                "empty",
                ".");
        bench.time(
                bench.work().resolve("training.log"),
                stage("-XX:AOTCacheOutput=empty.aot").toArray(String[]::new));
    }

    /// What the program's launcher tells GTK where no device draws.
    private static Map<String, String> surroundings() {
        return hasGraphicsDevice() ? Map.of() : Map.of("GDK_GL", "disable");
    }

    private static boolean hasGraphicsDevice() {
        return Stream.of("/dev/dri", "/dev/nvidiactl", "/dev/dxg").anyMatch(device -> Files.exists(Path.of(device)));
    }

    private List<String> stage(String cache) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(bench.image().resolve("runtime/bin/java").toString(), cache, "-Xlog:disable"));
        for (String file : List.of("jvm.options", "linux/jvm.options", "window.options")) {
            Files.readAllLines(bench.root().resolve("packaging").resolve(file)).stream()
                    .map(option -> option.replace(",cni.explorer", ""))
                    .forEach(command::add);
        }
        if (!hasGraphicsDevice()) {
            command.add("-Dprism.order=sw");
        }
        command.addAll(List.of("--add-modules", "javafx.controls", "-cp", "empty.jar", "EmptyStage"));
        return command;
    }
}
