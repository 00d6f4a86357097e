package cni.explorer.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the largest size may cost.
sealed interface Budget {
    /// The budgets of the project, by the name of the benchmark.
    Map<String, Budget> ALL = Map.ofEntries(
            Map.entry("load", new Ratio("loadBare", 1)),
            Map.entry("csv", new Ratio("csvBare", 2)),
            Map.entry("tick", new Time(2)),
            Map.entry("tickWithCategory", new Time(2)),
            Map.entry("tickSortedByName", new Time(2)),
            Map.entry("tickSortedWithPreferences", new Time(2)),
            Map.entry("tickSortedByJudgedWithPreferences", new Time(2)),
            Map.entry("tickOfAll", new Time(2)),
            Map.entry("relaxations", new Time(15)),
            Map.entry("sortByName", new Time(30)),
            Map.entry("sortByJudged", new Time(30)),
            Map.entry("sortByText", new Time(30)),
            Map.entry("sortByTwo", new Time(30)));

    /// What was measured beside what is allowed; empty if that was not measured.
    Optional<String> judge(Figures own, List<Figures> all);

    /// At most so many milliseconds.
    record Time(double most) implements Budget {
        @Override
        public Optional<String> judge(Figures own, List<Figures> all) {
            return Optional.of("< %.0f ms: %s".formatted(most, word(own.median() < most)));
        }
    }

    /// At most so many times what another benchmark of the same run takes.
    record Ratio(String peer, double most) implements Budget {
        @Override
        public Optional<String> judge(Figures own, List<Figures> all) {
            return all.stream()
                    .filter(other -> other.name().equals(peer) && other.providers() == own.providers())
                    .findFirst()
                    .map(other -> own.median() / other.median())
                    .map(ratio -> String.format(
                            Locale.ROOT, "≤ %.1f × %s: %s at %.2f", most, peer, word(ratio <= most), ratio));
        }
    }

    private static String word(boolean holds) {
        return holds ? "holds" : "**missed**";
    }

    /// The times of one benchmark at one size, in milliseconds.
    record Figures(String name, int providers, double least, double median) {}
}
