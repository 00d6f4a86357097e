package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/// How much a dataset knows: of each provider, and as a whole.
///
/// @param providers    one for each provider, in the order of the dataset
/// @param whole        all cells of all providers
/// @param requirements the cells by which counted providers are narrowed
public record Coverage(List<ProviderCoverage> providers, Count whole, Share requirements) {
    public Coverage {
        providers = List.copyOf(providers);
    }

    /// How many cells are of which kind. Every cell is either known or unknown; the other kinds are parts of these.
    ///
    /// @param known         cells that say something, also that the question does not arise
    /// @param conditional   known ones that hold only as their footnote says
    /// @param notApplicable known ones to which the question does not arise
    /// @param disputed      cells for which a credible source says otherwise
    /// @param sourced       cells that name a source of their own
    public record Count(
            int cells, int known, int conditional, int notApplicable, int unknown, int disputed, int sourced) {
        private static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0);

        private Count plus(Count other) {
            return new Count(
                    cells + other.cells,
                    known + other.known,
                    conditional + other.conditional,
                    notApplicable + other.notApplicable,
                    unknown + other.unknown,
                    disputed + other.disputed,
                    sourced + other.sourced);
        }
    }

    /// How many of some cells are unknown.
    public record Share(int unknown, int cells) {
        private static final Share NONE = new Share(0, 0);

        /// From 0 to 100; 0 where there are no cells.
        public double percent() {
            return cells == 0 ? 0 : 100.0 * unknown / cells;
        }

        private Share plus(Share other) {
            return new Share(unknown + other.unknown, cells + other.cells);
        }
    }

    /// How much is known of one provider.
    ///
    /// @param requirements its cells of judged features
    public record ProviderCoverage(Provider provider, Count count, Share requirements) {}

    public static Coverage of(Dataset dataset) {
        List<ProviderCoverage> providers = new ArrayList<>();
        Count whole = Count.NONE;
        Share requirements = Share.NONE;
        for (int p = 0; p < dataset.providers().size(); p++) {
            ProviderCoverage one = ofProvider(dataset, p);
            providers.add(one);
            whole = whole.plus(one.count);
            requirements = one.provider.counted() ? requirements.plus(one.requirements) : requirements;
        }
        return new Coverage(providers, whole, requirements);
    }

    private static ProviderCoverage ofProvider(Dataset dataset, int provider) {
        Count count = Count.NONE;
        Share requirements = Share.NONE;
        for (int f = 0; f < dataset.features().size(); f++) {
            Count cell = count(dataset.cell(provider, f));
            count = count.plus(cell);
            if (dataset.features().get(f).kind().isJudged()) {
                requirements = requirements.plus(new Share(cell.unknown, 1));
            }
        }
        return new ProviderCoverage(dataset.providers().get(provider), count, requirements);
    }

    private static Count count(Cell cell) {
        boolean isUnknown = cell.is(Verdict.UNKNOWN);
        return new Count(
                1,
                isUnknown ? 0 : 1,
                cell.is(Verdict.CONDITIONAL) ? 1 : 0,
                cell.is(Verdict.NOT_APPLICABLE) ? 1 : 0,
                isUnknown ? 1 : 0,
                cell.disputed() ? 1 : 0,
                cell.evidence().sources().isEmpty() ? 0 : 1);
    }
}
