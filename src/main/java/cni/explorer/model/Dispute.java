package cni.explorer.model;

import java.util.List;
import java.util.Optional;

/// A second source that contradicts a cell. The cell itself follows the source that proves more.
///
/// @param value     what the other source says, as printed
/// @param verdict   how that would answer the requirement; absent for categories and texts
/// @param sources   where it was read; never empty
/// @param quotation the words that say so
/// @param note      who says so, and why it was not followed
public record Dispute(
        String value,
        Optional<Verdict> verdict,
        List<Source> sources,
        Optional<String> quotation,
        Optional<String> note) {
    public Dispute {
        sources = List.copyOf(sources);
    }
}
