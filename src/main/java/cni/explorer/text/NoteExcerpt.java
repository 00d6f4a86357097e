package cni.explorer.text;

import cni.explorer.model.Footnote;
import cni.explorer.query.SearchRanges;
import java.util.List;
import java.util.Optional;

/// Words of a footnote that were searched for, with what stands around them.
///
/// @param before what leads to them, "…" for the beginning where that is far away
/// @param found  the words themselves
/// @param after  all that follows
public record NoteExcerpt(String before, String found, String after) {
    private static final int BEFORE_AT_MOST = 48;
    private static final String CUT = "… ";

    /// Where a note, or what its editor reads in it, first holds one of the words; empty if neither does.
    ///
    /// @param words as they were typed
    public static Optional<NoteExcerpt> of(Footnote note, String words) {
        return in(note.text(), words).or(() -> note.note().flatMap(reading -> in(reading, words)));
    }

    private static Optional<NoteExcerpt> in(String text, String words) {
        List<SearchRanges.TextRange> ranges = SearchRanges.of(words).in(text);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        SearchRanges.TextRange first = ranges.getFirst();
        return Optional.of(new NoteExcerpt(
                end(text.substring(0, first.from())),
                text.substring(first.from(), first.to()),
                text.substring(first.to())));
    }

    /// The last whole words of a text.
    private static String end(String text) {
        if (text.length() <= BEFORE_AT_MOST) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - BEFORE_AT_MOST);
        return CUT + text.substring(space < 0 ? text.length() : space + 1);
    }

    /// All of it: "… agent is started without WireGuard or IPsec."
    public String text() {
        return before + found + after;
    }
}
