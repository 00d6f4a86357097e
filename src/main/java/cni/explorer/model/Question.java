package cni.explorer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A way to begin: what somebody may come with, and the ticks that follow from it. The ticks are seen and can be
/// changed; nothing else hangs on the question.
///
/// @param id        its name in files and on the command line
/// @param text      the question, in a few words: "Windows nodes"
/// @param required  the judged features that it requires
/// @param accepted  the values of categories that it accepts; it has this or some required feature
/// @param quotation the sentence of the source that leads to it
/// @param sources   where that sentence stands; where none is named, in the source of the dataset
/// @param note      an editor's remark on the step from the sentence to the ticks
public record Question(
        String id,
        String text,
        Set<FeatureId> required,
        Map<FeatureId, Set<String>> accepted,
        String quotation,
        List<Source> sources,
        Optional<String> note) {
    public Question {
        required = Set.copyOf(required);
        accepted = Map.copyOf(accepted);
        sources = List.copyOf(sources);
    }
}
