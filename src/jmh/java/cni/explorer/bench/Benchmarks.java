package cni.explorer.bench;

import cni.explorer.bench.Budget.Figures;
import cni.explorer.data.DatasetException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/// Runs the benchmarks with the options of JMH, then prints one Markdown table beside the budgets. With "dataset", a
/// number of providers and the name of a file it only writes the dataset that they run on.
public final class Benchmarks {
    private static final int LARGEST = 100_000;

    private Benchmarks() {}

    public static void main(String[] args)
            throws RunnerException, CommandLineOptionException, DatasetException, IOException {
        if (args.length == 3 && args[0].equals("dataset")) {
            DatasetFile.write(SyntheticData.of(Integer.parseInt(args[1])), Path.of(args[2]));
            return;
        }
        Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        print(results.stream().map(Benchmarks::figures).toList(), out);
        out.println();
        out.println(Memory.of(LARGEST).sentence());
    }

    private static Figures figures(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        return new Figures(
                result.getPrimaryResult().getLabel(),
                Integer.parseInt(result.getParams().getParam("providers")),
                times.getMin(),
                times.getPercentile(50));
    }

    private static void print(List<Figures> all, PrintStream out) {
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        Map<String, Map<Integer, Figures>> rows = new LinkedHashMap<>();
        for (Figures one : all) {
            sizes.put(one.providers(), one.providers());
            rows.computeIfAbsent(one.name(), _ -> new TreeMap<>()).put(one.providers(), one);
        }
        StringBuilder head = new StringBuilder("| least / median ms |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (int size : sizes.keySet()) {
            head.append(" %,d providers |".formatted(size));
            rule.append(" --- |");
        }
        out.println(head + " budget |");
        out.println(rule + " --- |");
        rows.forEach((name, bySize) -> {
            StringBuilder line = new StringBuilder("| " + name + " |");
            for (int size : sizes.keySet()) {
                line.append(" ")
                        .append(times(Optional.ofNullable(bySize.get(size))))
                        .append(" |");
            }
            out.println(line + " " + budget(Optional.ofNullable(bySize.get(LARGEST)), all) + " |");
        });
    }

    private static String times(Optional<Figures> figures) {
        return figures.map(one -> number(one.least()) + " / " + number(one.median()))
                .orElse("–");
    }

    private static String number(double time) {
        return time < 0.1 ? "%.4f".formatted(time) : time < 10 ? "%.2f".formatted(time) : "%,.0f".formatted(time);
    }

    private static String budget(Optional<Figures> largest, List<Figures> all) {
        return largest.flatMap(own ->
                        Optional.ofNullable(Budget.ALL.get(own.name())).flatMap(budget -> budget.judge(own, all)))
                .orElse("");
    }
}
