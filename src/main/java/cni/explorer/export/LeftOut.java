package cni.explorer.export;

import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/// How many providers are left out, in one line.
final class LeftOut {
    private LeftOut() {}

    /// "4 excluded, 2 of them by one requirement only".
    static String headline(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        List<Provider> providers = matrix.dataset().providers();
        int[] counted = matrix.excluded().stream()
                .filter(row -> providers.get(row).counted())
                .toArray();
        int near = (int) IntStream.of(counted)
                .filter(provider -> outcome.reasons(provider).size() == 1)
                .count();
        int hidden = outcome.excludedCount() - counted.length;
        return "%,d excluded%s%s"
                .formatted(
                        counted.length,
                        nearMisses(near, counted.length),
                        hidden == 0 ? "" : ", %,d more not found by the search".formatted(hidden));
    }

    private static String nearMisses(int near, int all) {
        if (near == 0) {
            return "";
        }
        String who = near < all ? "%,d of them ".formatted(near) : all > 1 ? "all of them " : "";
        return ", " + who + "by one requirement only";
    }
}
