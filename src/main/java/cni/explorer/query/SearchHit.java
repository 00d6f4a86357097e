package cni.explorer.query;

import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;

/// Where a word that was searched for stands in what is known of a provider.
public sealed interface SearchHit {
    /// In its name, another name that it has, or its mark.
    record InName() implements SearchHit {}

    /// In the value of a cell.
    record InValue(Feature feature) implements SearchHit {}

    /// In a footnote of a cell.
    record InNote(Feature feature, Footnote note) implements SearchHit {}

    record InSummary() implements SearchHit {}
}
