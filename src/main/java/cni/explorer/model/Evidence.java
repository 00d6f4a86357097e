package cni.explorer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a cell rests on. Where it names nothing, source and day of the dataset stand for it.
///
/// @param sources   where the answer was read, the most telling first
/// @param quotation the words that prove it
/// @param readOn    the day on which it was read
/// @param note      an editor's remark, never part of the quotation
/// @param dispute   a source that says otherwise
public record Evidence(
        List<Source> sources,
        Optional<String> quotation,
        Optional<LocalDate> readOn,
        Optional<String> note,
        Optional<Dispute> dispute) {

    private static final int PRIME = 31;

    /// Nothing beyond what the dataset as a whole says of its source and day.
    public static final Evidence OF_DATASET =
            new Evidence(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Evidence {
        sources = List.copyOf(sources);
    }

    // As records compare by themselves, see Cell.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Evidence evidence
                        && sources.equals(evidence.sources)
                        && quotation.equals(evidence.quotation)
                        && readOn.equals(evidence.readOn)
                        && note.equals(evidence.note)
                        && dispute.equals(evidence.dispute));
    }

    @Override
    public int hashCode() {
        int hash = sources.hashCode() * PRIME + quotation.hashCode();
        hash = (hash * PRIME + readOn.hashCode()) * PRIME + note.hashCode();
        return hash * PRIME + dispute.hashCode();
    }
}
