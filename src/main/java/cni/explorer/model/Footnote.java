package cni.explorer.model;

import java.util.List;
import java.util.Optional;

/// A remark that qualifies one or more cells.
///
/// @param id      its name in the dataset file
/// @param mark    the number that is printed in the cells, from 1, in the order of the dataset
/// @param text    the remark, as the source prints it
/// @param note    an editor's reading of it, never part of the quotation
/// @param sources where it was read; empty where that is the source of the dataset
public record Footnote(String id, int mark, String text, Optional<String> note, List<Source> sources) {
    public Footnote {
        sources = List.copyOf(sources);
    }
}
