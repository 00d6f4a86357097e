package cni.explorer.query;

import cni.explorer.model.Dataset;
import cni.explorer.model.Verdict;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The providers that meet what a reader asked for, and every other one with its reasons.
///
/// A provider matches exactly if it has no [Reason]. Words searched for hide rows and change no count of what is met.
public final class Outcome {
    private final Dataset dataset;
    private final Selection selection;
    private final List<Requirement> requirements;
    private final List<Evaluator.Support> support;
    private final Preferences preferences;
    private final BitSet counted;
    private final BitSet met;
    private final BitSet shown;

    Outcome(
            Dataset dataset,
            Selection selection,
            List<Requirement> requirements,
            List<Evaluator.Support> support,
            Preferences preferences,
            BitSet counted,
            BitSet shown) {
        this.dataset = dataset;
        this.selection = selection;
        this.requirements = requirements;
        this.support = support;
        this.preferences = preferences;
        this.counted = counted;
        this.shown = shown;
        this.met = new BitSet();
        met.set(0, dataset.providers().size());
        support.forEach(one -> met.and(one.under(selection.reading())));
    }

    public Dataset dataset() {
        return dataset;
    }

    public Selection selection() {
        return selection;
    }

    /// What was asked for, in the order of the features.
    public List<Requirement> requirements() {
        return requirements;
    }

    /// What would be good to have beyond it.
    public Preferences preferences() {
        return preferences;
    }

    /// How many counted providers meet it all, shown or hidden by a search.
    public int matchingCount() {
        return counted(met).cardinality();
    }

    /// How many counted providers meet it all and are shown.
    public int shownCount() {
        BitSet both = counted(met);
        both.and(shown);
        return both.cardinality();
    }

    /// How many counted providers are said to be left: those who meet what is required, or, where nothing is, those a
    /// search finds.
    public int leftCount() {
        return requirements.isEmpty() ? shownCount() : matchingCount();
    }

    /// How many counted providers do not meet it all, shown or hidden by a search.
    public int excludedCount() {
        return dataset.counted() - matchingCount();
    }

    /// The providers that a reader chooses among, as a set of indices; the caller may change it.
    BitSet countedProviders() {
        return (BitSet) counted.clone();
    }

    /// The counted providers that meet it all, as a set of indices; the caller may change it.
    BitSet countedMatching() {
        return counted(met);
    }

    /// The counted providers that fail this requirement and no other.
    BitSet failingOnly(int requirement) {
        BitSet failing = countedProviders();
        for (int r = 0; r < requirements.size(); r++) {
            if (r == requirement) {
                failing.andNot(meeting(r));
            } else {
                failing.and(meeting(r));
            }
        }
        return failing;
    }

    /// How many counted providers would be left too, were it not for this requirement.
    public int keptOutBy(Requirement requirement) {
        int index = requirements.indexOf(requirement);
        return index < 0 ? 0 : failingOnly(index).cardinality();
    }

    /// Who meets one requirement, as a set of indices that must not be changed.
    BitSet meeting(int requirement) {
        return support.get(requirement).under(selection.reading());
    }

    /// Whether a provider meets it all, counted or not.
    public boolean matches(int provider) {
        return met.get(provider);
    }

    /// Whether a provider meets it all only because a condition counts.
    public boolean onCondition(int provider) {
        return met.get(provider)
                && support.stream().anyMatch(one -> !one.surely().get(provider));
    }

    /// The counted visible providers that meet it all only because a condition counts, in the order of the dataset.
    public Rows hanging() {
        BitSet hanging = shown(met, true);
        BitSet sure = (BitSet) hanging.clone();
        support.forEach(one -> sure.and(one.surely()));
        hanging.andNot(sure);
        return Rows.of(hanging);
    }

    /// The counted providers that meet it all once conditions count, shown or hidden by a search, in the order of the
    /// dataset: those who meet it in the lenient reading, and all who meet it in the strict one.
    public Rows meetingLeniently() {
        BitSet meeting = countedProviders();
        support.forEach(one -> meeting.and(one.under(Reading.LENIENT)));
        return Rows.of(meeting);
    }

    /// The requirements that a provider meets only on a condition; empty if it does not match.
    public List<Requirement> conditions(int provider) {
        if (!met.get(provider)) {
            return List.of();
        }
        return IntStream.range(0, requirements.size())
                .filter(r -> !support.get(r).surely().get(provider))
                .mapToObj(requirements::get)
                .toList();
    }

    /// Why a provider does not match, in the order of the features; empty if it does.
    public List<Reason> reasons(int provider) {
        return IntStream.range(0, requirements.size())
                .filter(r -> fails(r, provider))
                .mapToObj(requirements::get)
                .map(requirement -> reason(requirement, provider))
                .toList();
    }

    /// What alone keeps a counted provider out, where leaving it out is something else than asking for nothing. Where
    /// nobody is left it is empty too: then the ways out are told for all at once.
    public Optional<Requirement> onlyReason(int provider) {
        if (requirements.size() < 2 || !counted.get(provider) || matchingCount() == 0) {
            return Optional.empty();
        }
        List<Requirement> failed = IntStream.range(0, requirements.size())
                .filter(r -> fails(r, provider))
                .limit(2)
                .mapToObj(requirements::get)
                .toList();
        return failed.size() == 1 ? Optional.of(failed.getFirst()) : Optional.empty();
    }

    /// The shown providers that match, in the order of the dataset.
    public Rows matching(boolean areCounted) {
        return Rows.of(matchingSet(areCounted));
    }

    /// The same as a set of indices; the caller may change it.
    BitSet matchingSet(boolean areCounted) {
        return shown(met, areCounted);
    }

    /// The shown providers that do not match: those with the fewest reasons first, else in the order of the dataset.
    public Rows excluded(boolean areCounted) {
        return met().rows(failing(areCounted));
    }

    /// All shown providers that do not match: the counted ones, then the others, each in that order.
    public Rows excluded() {
        return met().rows(failing(true), failing(false));
    }

    /// How many counted visible providers do not match.
    public int excludedInSight() {
        return failing(true).cardinality();
    }

    /// How many of those fail one requirement only.
    public int nearMissesInSight() {
        return requirements.isEmpty()
                ? 0
                : met().exactly(requirements.size() - 1, failing(true)).cardinality();
    }

    private BitSet failing(boolean areCounted) {
        BitSet failing = shown(shown, areCounted);
        failing.andNot(met);
        return failing;
    }

    /// In how many requirements each provider is met.
    private Tally met() {
        return Tally.of(
                support.stream().map(one -> one.under(selection.reading())).toList(),
                dataset.providers().size());
    }

    private Reason reason(Requirement requirement, int provider) {
        int feature = dataset.indexOf(requirement.feature().id()).orElseThrow();
        var cell = dataset.cell(provider, feature);
        Verdict verdict = requirement.verdict(cell);
        return new Reason(requirement, cell, verdict, selection.reading().accepts(verdict));
    }

    private boolean fails(int requirement, int provider) {
        return !support.get(requirement).under(selection.reading()).get(provider);
    }

    private BitSet counted(BitSet some) {
        BitSet both = (BitSet) some.clone();
        both.and(counted);
        return both;
    }

    private BitSet shown(BitSet some, boolean areCounted) {
        BitSet rows = (BitSet) some.clone();
        rows.and(shown);
        if (areCounted) {
            rows.and(counted);
        } else {
            rows.andNot(counted);
        }
        return rows;
    }
}
