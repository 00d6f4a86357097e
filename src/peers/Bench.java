import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Where things are, how often each is measured, and how to run a command.
///
/// @param root the folder of the project
/// @param runs how often each is measured; the first time before them does not count
record Bench(Path root, int runs) {

    Path work() {
        return root.resolve("target/peers");
    }

    Path image() {
        return root.resolve("target/dist/cni-explorer");
    }

    String launcher() {
        return image().resolve("bin/cni-explorer").toString();
    }

    /// The program of that name; empty if it is not installed.
    static Optional<String> installed(String... names) {
        return Stream.of(names)
                .filter(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }

    /// The median of some figures, in the order of a list of measurements that are taken in turns, each so often.
    List<Double> medians(List<Callable<Double>> measurements) throws Exception {
        List<List<Double>> all = measurements.stream()
                .map(_ -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int run = 0; run <= runs; run++) {
            for (int i = 0; i < measurements.size(); i++) {
                double figure = measurements.get(i).call();
                if (run > 0) {
                    all.get(i).add(figure);
                }
            }
        }
        return all.stream().map(Bench::median).toList();
    }

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /// Milliseconds that a command takes from its start to its end.
    double time(Path out, String... command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status =
                process(Map.of(), command).redirectOutput(out.toFile()).start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /// A command in the work folder, with settings of its own and its complaints in a log.
    ProcessBuilder process(Map<String, String> environment, String... command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.directory(work().toFile());
        String home = work().resolve("home").toString();
        process.environment().put("XDG_CONFIG_HOME", home);
        process.environment().put("XDG_DATA_HOME", home);
        process.environment().put("XDG_STATE_HOME", home);
        process.environment().putAll(environment);
        return process.redirectError(
                ProcessBuilder.Redirect.appendTo(work().resolve("stderr.log").toFile()));
    }

    /// What a command prints, line by line.
    List<String> lines(Map<String, String> environment, String... command) throws IOException {
        try (var reader = process(environment, command).start().inputReader()) {
            return reader.lines().toList();
        }
    }
}
