package cni.explorer.ui.reading;

import cni.explorer.model.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A part of what changed: its heading, and a line for each change, which is made when it is first shown.
final class ChangeSection<T> {
    private final String heading;
    private final List<T> things;
    private final Function<T, String> text;
    private final Function<T, Node> line;
    private final Map<Integer, Node> lines = new HashMap<>();
    private @Nullable List<String> searched;

    /// @param text what is said of a thing, in which words are looked for
    /// @param line shows it
    ChangeSection(String heading, List<T> things, Function<T, String> text, Function<T, Node> line) {
        this.heading = heading;
        this.things = List.copyOf(things);
        this.text = text;
        this.line = line;
    }

    String heading() {
        return heading;
    }

    /// The places of the lines in which some words stand; of all for no words.
    List<Integer> find(String words) {
        String sought = FoldedText.of(words);
        return IntStream.range(0, things.size())
                .filter(i -> sought.isEmpty() || searched().get(i).contains(sought))
                .boxed()
                .toList();
    }

    private List<String> searched() {
        List<String> known = searched;
        if (known == null) {
            known = things.stream().map(text).map(FoldedText::of).toList();
            searched = known;
        }
        return known;
    }

    Node line(int place) {
        return lines.computeIfAbsent(place, one -> line.apply(things.get(one)));
    }
}
