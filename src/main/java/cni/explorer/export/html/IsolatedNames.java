package cni.explorer.export.html;

import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.text.Characters;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names and values of a dataset in which words are read from the right. Where one stands in a sentence, all of it
/// belongs together, with the digits and brackets at its ends, which by themselves would go to the other side.
final class IsolatedNames {
    static final IsolatedNames NONE = new IsolatedNames(Set.of());

    /// No letter before it is read from the right.
    private static final char HEBREW = '\u0590';

    private final Set<String> names;
    /// How long those are that begin with a letter, the longest first: there are fewer lengths than names.
    private final Map<Character, NavigableSet<Integer>> lengths = new HashMap<>();

    private IsolatedNames(Set<String> names) {
        this.names = names;
        names.forEach(name -> lengths.computeIfAbsent(name.charAt(0), _ -> new TreeSet<>(Comparator.reverseOrder()))
                .add(name.length()));
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
        dataset.columns().stream()
                .flatMap(column -> column.distinct().stream())
                .forEach(cell -> add(cell.value(), names));
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
        for (int length : lengths.getOrDefault(text.charAt(start), Collections.emptyNavigableSet())) {
            int end = start + length;
            if (end <= text.length() && names.contains(text.substring(start, end)) && !isWord(text, end, 1)) {
                return length;
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
