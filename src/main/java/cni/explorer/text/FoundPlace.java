package cni.explorer.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind of place where words were found that were searched for, and who has them there.
///
/// @param where "in a footnote on Encryption"
public record FoundPlace(String where, List<Holder> holders) {
    public FoundPlace {
        holders = List.copyOf(holders);
    }

    /// A provider.
    ///
    /// @param note where that is a footnote
    public record Holder(String name, Optional<NoteCell> note) {}

    /// The footnote of a cell.
    ///
    /// @param provider its index in the dataset
    /// @param feature  likewise
    /// @param words    those that were found in it
    public record NoteCell(int provider, int feature, int mark, Optional<NoteExcerpt> words) {}

    /// "in a footnote on Encryption: Terway (178)".
    public String text() {
        return where + ": "
                + holders.stream()
                        .map(holder -> holder.name()
                                + holder.note()
                                        .map(note -> " (" + note.mark() + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(", "));
    }
}
