package cni.explorer.ui.reading;

import cni.explorer.model.FoldedText;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A long text under its name.
public record Chapter(String name, List<String> lines) {
    public Chapter {
        lines = List.copyOf(lines);
    }

    public static Chapter of(String name, String text) {
        return new Chapter(name, text.lines().toList());
    }

    /// The first line from some on in which words stand, however they are written.
    OptionalInt find(String words, int from) {
        return places(words).filter(line -> line >= from).findFirst();
    }

    /// In how many lines they stand.
    int count(String words) {
        return (int) places(words).count();
    }

    private IntStream places(String words) {
        String sought = FoldedText.of(words);
        return IntStream.range(0, lines.size())
                .filter(line -> FoldedText.of(lines.get(line)).contains(sought));
    }
}
