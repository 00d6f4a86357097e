package cni.explorer.model;

import java.util.List;
import java.util.Optional;

/// What one provider says to one feature.
///
/// @param value      the answer as printed ("BGP", "Etcd", "Layer 2 vxlan"); only ever shown, never compared with
/// @param verdict    whether it meets the requirement of the feature; for a category or a text, which no one judges,
///                   present only as NOT_APPLICABLE or UNKNOWN
/// @param categories the values under which a category counts it; empty for other features
/// @param footnotes  the remarks that qualify it, in the order of their marks; never empty where it is CONDITIONAL
/// @param evidence   what it rests on
/// @param figure     what was counted, where a metric stands in the matrix; absent for "no data" and in all other cells
public record Cell(
        String value,
        Optional<Verdict> verdict,
        List<String> categories,
        List<Footnote> footnotes,
        Evidence evidence,
        Optional<Figure> figure) {

    private static final int PRIME = 31;

    /// A cell of which the dataset says nothing.
    public static final Cell UNKNOWN =
            new Cell("Unknown", Optional.of(Verdict.UNKNOWN), List.of(), List.of(), Evidence.OF_DATASET);

    /// One that was read and not counted.
    public Cell(
            String value,
            Optional<Verdict> verdict,
            List<String> categories,
            List<Footnote> footnotes,
            Evidence evidence) {
        this(value, verdict, categories, footnotes, evidence, Optional.empty());
    }

    public Cell {
        categories = List.copyOf(categories);
        footnotes = List.copyOf(footnotes);
    }

    // As records compare by themselves. Cells are compared while a dataset is read, and linking what a record brings
    // along takes 15 ms of a start of 1,150, for which there is no AOT cache in JDK 25.
    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell
                && value.equals(cell.value)
                && verdict.equals(cell.verdict)
                && categories.equals(cell.categories)
                && footnotes.equals(cell.footnotes)
                && evidence.equals(cell.evidence)
                && figure.equals(cell.figure);
    }

    @Override
    public int hashCode() {
        int hash = value.hashCode() * PRIME + verdict.hashCode();
        hash = (hash * PRIME + categories.hashCode()) * PRIME + footnotes.hashCode();
        return (hash * PRIME + evidence.hashCode()) * PRIME + figure.hashCode();
    }

    /// Whether it was judged, and so.
    public boolean is(Verdict judgement) {
        return verdict.filter(judgement::equals).isPresent();
    }

    /// Whether a second source contradicts it.
    public boolean disputed() {
        return evidence.dispute().isPresent();
    }

    /// Whether a value was stated: not unknown, and applicable.
    public boolean stated() {
        return verdict.map(Verdict::stated).orElse(true);
    }
}
