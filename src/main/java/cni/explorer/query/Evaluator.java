package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Narrows the providers of one dataset by what a reader asks for, on sets of rows.
///
/// Made once for a dataset; immutable and safe for several threads.
public final class Evaluator {
    private final Dataset dataset;
    private final BitSet counted;
    private final List<Support> ticks;
    private final List<Support> undisputedTicks;
    private final List<BitSet> disputed;
    private final List<CategorySets> categories;
    private final Map<Integer, Measures> measures = new ConcurrentHashMap<>();
    private final Search search;

    public Evaluator(Dataset dataset) {
        this.dataset = dataset;
        this.search = new Search(dataset);
        this.counted = new BitSet();
        this.ticks = new ArrayList<>();
        this.undisputedTicks = new ArrayList<>();
        this.disputed = new ArrayList<>();
        this.categories = new ArrayList<>();
        for (int p = 0; p < dataset.providers().size(); p++) {
            counted.set(p, dataset.providers().get(p).counted());
        }
        for (int f = 0; f < dataset.features().size(); f++) {
            Support met = support(f, new Requirement.Tick(dataset.features().get(f)));
            BitSet doubtful = dataset.column(f).where(Cell::disputed);
            ticks.add(met);
            disputed.add(doubtful);
            undisputedTicks.add(doubtful.isEmpty() ? met : met.without(doubtful));
            categories.add(CategorySets.of(dataset.column(f)));
        }
    }

    private Evaluator(Evaluator other, Dataset dataset) {
        this.dataset = dataset;
        this.counted = other.counted;
        this.ticks = other.ticks;
        this.undisputedTicks = other.undisputedTicks;
        this.disputed = other.disputed;
        this.categories = other.categories;
        this.search = new Search(dataset);
    }

    /// The same for a dataset that differs in nothing but its figures and the marks of providers: all that was worked
    /// out of cells is shared.
    public Evaluator with(Dataset changed) {
        return new Evaluator(this, changed);
    }

    /// Whether both share all that was worked out of cells.
    @SuppressWarnings("ReferenceEquality") // identity is what is asked for
    public boolean sharesWith(Evaluator other) {
        return ticks == other.ticks;
    }

    /// Who meets what is asked for, and who does not.
    public Outcome outcome(Selection selection) {
        return outcome(selection, List.of());
    }

    /// The same where figures are seen, so that words are looked for in them too.
    ///
    /// @param columns of the table; those of features are looked through whether they are among them or not
    public Outcome outcome(Selection selection, List<FeatureId> columns) {
        List<Requirement> requirements = selection.requirements(dataset);
        return new Outcome(
                dataset,
                selection,
                requirements,
                requirements.stream().map(asked -> support(asked, selection)).toList(),
                preferences(selection),
                counted,
                search.find(selection.search(), figures(columns)));
    }

    private List<Column> figures(List<FeatureId> columns) {
        return Search.figures(dataset, columns).mapToObj(dataset::column).toList();
    }

    private Preferences preferences(Selection selection) {
        List<Requirement> preferred = selection.preferences(dataset);
        return new Preferences(
                preferred,
                preferred.stream()
                        .map(preference -> support(preference, selection).under(selection.reading()))
                        .toList(),
                dataset.providers().size());
    }

    /// What a tick would do: set if it is not, taken away if it is.
    ///
    /// @param feature the index of a judged feature
    public Preview preview(Selection selection, int feature) {
        Requirement asked = new Requirement.Tick(dataset.features().get(feature));
        FeatureId id = asked.feature().id();
        boolean ticked = selection.required().contains(id);
        return preview(selection.withRequired(id, true), selection.withRequired(id, false), asked, ticked);
    }

    /// What a bound for a metric would do: set if it is not the one in force, taken away if it is.
    public Preview preview(Selection selection, Requirement.Bound asked) {
        Selection with = selection.with(asked);
        return preview(with, selection.without(asked), asked, with.equals(selection));
    }

    private Preview preview(Selection asking, Selection otherwise, Requirement asked, boolean ticked) {
        Outcome with = outcome(asking);
        BitSet moving = outcome(otherwise).countedMatching();
        moving.andNot(with.countedMatching());
        return new Preview(with, asked, ticked, Rows.of(moving));
    }

    /// What would remain if a feature were ticked too, for each feature in their order.
    public List<Remaining> remaining(Selection selection) {
        Support now = all(selection);
        List<Remaining> counts = new ArrayList<>();
        for (int f = 0; f < ticks.size(); f++) {
            counts.add(count(now.and(tick(f, selection)), selection.reading()));
        }
        return counts;
    }

    /// What would remain if this value of a category were the only one accepted.
    public Remaining remaining(Selection selection, int category, String value) {
        Requirement.AnyOf only = new Requirement.AnyOf(dataset.features().get(category), List.of(value));
        Support others = all(selection.without(only));
        return count(others.and(support(only, selection)), selection.reading());
    }

    /// What would remain with this bound for a metric, in place of the one that may be there.
    public Remaining remaining(Selection selection, Requirement.Bound bound) {
        Support others = all(selection.without(bound));
        return count(others.and(support(bound, selection)), selection.reading());
    }

    private Support all(Selection selection) {
        Support all = new Support((BitSet) counted.clone(), (BitSet) counted.clone());
        for (Requirement requirement : selection.requirements(dataset)) {
            all = all.and(support(requirement, selection));
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

    private Support support(Requirement requirement, Selection selection) {
        int feature = dataset.indexOf(requirement.feature().id()).orElseThrow();
        return switch (requirement) {
            case Requirement.Tick _ -> tick(feature, selection);
            case Requirement.AnyOf any -> {
                // No one judges the cells of a category, so nothing hangs on a condition.
                BitSet met = categories.get(feature).naming(any.accepted());
                if (selection.disputedUnmet()) {
                    met.andNot(disputed.get(feature));
                }
                yield new Support(met, met);
            }
            case Requirement.Bound bound -> {
                // A number is met or not, and nobody disputes it.
                BitSet met = measures(feature).atLeast(bound.least());
                yield new Support(met, met);
            }
        };
    }

    private Measures measures(int feature) {
        int metric = feature - dataset.features().size();
        return measures.computeIfAbsent(
                metric,
                _ -> Measures.of(
                        dataset.allMetrics().get(metric), dataset.providers().size()));
    }

    /// Who meets a tick; those whose cell is disputed do not, if the selection wants it so.
    private Support tick(int feature, Selection selection) {
        return (selection.disputedUnmet() ? undisputedTicks : ticks).get(feature);
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

        /// Who is not among those, as new sets.
        Support without(BitSet some) {
            BitSet otherwiseSurely = (BitSet) surely.clone();
            otherwiseSurely.andNot(some);
            BitSet otherwisePerhaps = (BitSet) perhaps.clone();
            otherwisePerhaps.andNot(some);
            return new Support(otherwiseSurely, otherwisePerhaps);
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
