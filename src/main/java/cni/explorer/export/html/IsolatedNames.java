package cni.explorer.export.html;

import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The names and values of a dataset in which words are read from the right. Where one stands in a sentence, all of it
/// belongs together, with the digits and brackets at its ends, which by themselves would go to the other side.
final class IsolatedNames {
    static final IsolatedNames NONE = new IsolatedNames(Set.of());

    /// No letter before it is read from the right.
    private static final char HEBREW = '\u0590';

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private IsolatedNames(Set<String> names) {
        names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> byFirst.computeIfAbsent(name.charAt(0), _ -> new ArrayList<>())
                        .add(name));
    }

    static IsolatedNames of(Dataset dataset) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        dataset.providers().stream().map(Provider::name),
                        dataset.features().stream()
                                .flatMap(feature -> Stream.of(feature.name(), feature.shortName(), feature.group())),
                        dataset.allMetrics().stream().map(Metric::name),
                        dataset.footnotes().stream().map(Footnote::text))
                .flatMap(some -> some)
                .forEach(name -> add(name, names));
        for (int provider = 0; provider < dataset.providers().size(); provider++) {
            for (int feature = 0; feature < dataset.features().size(); feature++) {
                add(dataset.cell(provider, feature).value(), names);
            }
        }
        return names.isEmpty() ? NONE : new IsolatedNames(names);
    }

    private static void add(String name, Set<String> names) {
        if (isTurned(name)) {
            names.add(name);
        }
    }

    /// Whether words in it are read from the right.
    static boolean isTurned(String text) {
        return text.chars().anyMatch(c -> c >= HEBREW) && text.codePoints().anyMatch(Characters::isRightToLeft);
    }

    /// How long the longest name is that stands there; 0 if none does. Beside further words that are read from the
    /// right it is no name but a word in their sentence.
    int lengthAt(String text, int start) {
        if (isWord(text, start - 1, -1)) {
            return 0;
        }
        for (String name : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(name, start) && !isWord(text, start + name.length(), 1)) {
                return name.length();
            }
        }
        return 0;
    }

    /// Whether a letter stands there, or behind a space one that is read from the right.
    private static boolean isWord(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int next = at + step;
        return Character.isLetter(text.charAt(at))
                || (text.charAt(at) == ' '
                        && next >= 0
                        && next < text.length()
                        && Characters.isRightToLeft(text.charAt(next)));
    }
}
