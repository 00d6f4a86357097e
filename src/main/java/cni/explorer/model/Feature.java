package cni.explorer.model;

import java.util.List;
import java.util.Optional;

/// One column of the matrix.
///
/// @param id         its name in files and on the command line
/// @param name       its name as a reader sees it
/// @param header     the same name in the lines of a column header
/// @param shortName  the name beside a tick, in the sense of the requirement ("No external datastore")
/// @param kind       what can be asked of it
/// @param definition what it means, from the source; absent where the source does not say
/// @param group      the group of columns it belongs to; empty where the dataset has no groups
public record Feature(
        FeatureId id,
        String name,
        List<String> header,
        String shortName,
        Kind kind,
        Optional<TextBlock> definition,
        String group) {

    public Feature {
        header = List.copyOf(header);
    }

    /// What a reader can ask of a feature.
    public sealed interface Kind {}

    /// Its cells are judged against one sentence.
    ///
    /// @param sentence what a tick asks for, such as "No external datastore to run"
    public record Judged(String sentence) implements Kind {}

    /// Its cells name one or more of a few values, of which a reader accepts some.
    public record Category() implements Kind {}

    /// Its cells can only be read.
    public record Text() implements Kind {}
}
