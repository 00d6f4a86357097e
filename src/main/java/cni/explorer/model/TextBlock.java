package cni.explorer.model;

import java.util.List;
import java.util.Optional;

/// A piece of text with a heading: a definition, a summary, advice.
///
/// @param heading    what it is about; may be empty
/// @param paragraphs the text, as the source prints it, misprints included
/// @param credit     who said it, as a sentence; empty where the dataset as a whole is credited
/// @param note       an editor's remark where a reader would stumble; never part of the quotation
public record TextBlock(String heading, List<String> paragraphs, String credit, Optional<String> note) {
    public TextBlock {
        paragraphs = List.copyOf(paragraphs);
    }
}
