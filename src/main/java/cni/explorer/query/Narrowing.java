package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Narrows the providers of one dataset by what a reader asks for, on sets of rows.
///
/// Made once for a dataset; immutable and safe for several threads.
public final class Narrowing {
    private final Dataset dataset;
    private final BitSet counted;
    private final List<Support> ticks = new ArrayList<>();
    private final Search search;

    public Narrowing(Dataset dataset) {
        this.dataset = dataset;
        this.search = new Search(dataset);
        this.counted = new BitSet();
        for (int p = 0; p < dataset.providers().size(); p++) {
            counted.set(p, dataset.providers().get(p).counted());
        }
        for (int f = 0; f < dataset.features().size(); f++) {
            ticks.add(support(f, new Requirement.Tick(dataset.features().get(f))));
        }
    }

    /// Who meets what is asked for, and who does not.
    public Outcome outcome(Selection selection) {
        List<Requirement> requirements = selection.requirements(dataset);
        return new Outcome(
                dataset,
                selection,
                requirements,
                requirements.stream().map(this::support).toList(),
                counted,
                search.find(selection.search()));
    }

    /// What would remain if a feature were ticked too, for each feature in their order.
    public List<Remaining> remaining(Selection selection) {
        Support now = all(selection.requirements(dataset));
        List<Remaining> counts = new ArrayList<>();
        for (Support tick : ticks) {
            counts.add(count(now.and(tick), selection.reading()));
        }
        return counts;
    }

    /// What would remain if this value of a category were the only one accepted.
    public Remaining remaining(Selection selection, int category, String value) {
        Requirement.AnyOf only = new Requirement.AnyOf(dataset.features().get(category), List.of(value));
        Support others = all(selection.without(only).requirements(dataset));
        return count(others.and(support(only)), selection.reading());
    }

    private Support all(List<Requirement> requirements) {
        Support all = new Support((BitSet) counted.clone(), (BitSet) counted.clone());
        for (Requirement requirement : requirements) {
            all = all.and(support(requirement));
        }
        return all;
    }

    private static Remaining count(Support support, Reading reading) {
        int surely = support.surely().cardinality();
        return switch (reading) {
            case STRICT -> new Remaining(surely, 0);
            case LENIENT -> new Remaining(surely, support.perhaps().cardinality() - surely);
        };
    }

    private Support support(Requirement requirement) {
        int feature = dataset.indexOf(requirement.feature().id()).orElseThrow();
        return switch (requirement) {
            case Requirement.Tick _ -> ticks.get(feature);
            case Requirement.AnyOf any -> support(feature, any);
        };
    }

    /// No one judges the cells of a category, so nothing hangs on a condition.
    private Support support(int feature, Requirement.AnyOf any) {
        BitSet met = dataset.column(feature).where(cell -> any.verdict(cell) == Verdict.YES);
        return new Support(met, met);
    }

    private Support support(int feature, Requirement.Tick requirement) {
        return new Support(
                dataset.column(feature).where(cell -> requirement.verdict(cell) == Verdict.YES),
                dataset.column(feature).where(cell -> meetsLeniently(requirement, cell)));
    }

    private static boolean meetsLeniently(Requirement requirement, Cell cell) {
        return Reading.LENIENT.accepts(requirement.verdict(cell));
    }

    /// Who meets something.
    ///
    /// @param surely  without a condition
    /// @param perhaps at least on a condition; holds all of the former
    record Support(BitSet surely, BitSet perhaps) {
        BitSet under(Reading reading) {
            return switch (reading) {
                case LENIENT -> perhaps;
                case STRICT -> surely;
            };
        }

        /// Who meets both, as new sets.
        Support and(Support other) {
            BitSet bothSurely = (BitSet) surely.clone();
            bothSurely.and(other.surely);
            BitSet bothPerhaps = (BitSet) perhaps.clone();
            bothPerhaps.and(other.perhaps);
            return new Support(bothSurely, bothPerhaps);
        }
    }
}
