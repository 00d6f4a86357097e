package cni.explorer.export;

import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import cni.explorer.text.Characters;
import cni.explorer.text.English;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command that asks a question anew.
public final class CommandLineText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,@%+-]+");

    private CommandLineText() {}

    /// Answers in a POSIX shell, and refuses to answer from other data.
    ///
    /// @param requirements what was asked of the dataset, in the order of its features
    /// @param preferences  what is preferred of it, likewise
    public static String show(
            Selection selection,
            List<Requirement> requirements,
            List<Requirement> preferences,
            String data,
            String sha256) {
        List<String> begun = new ArrayList<>(List.of("cni-explorer", "show"));
        begun.addAll(option("--data", data));
        begun.addAll(List.of("--sha256", sha256));
        return command(begun, selection, requirements, preferences);
    }

    /// Opens the window with the question.
    ///
    /// @param requirements what was asked of the dataset, in the order of its features
    /// @param preferences  what is preferred of it, likewise
    public static String window(
            Selection selection, List<Requirement> requirements, List<Requirement> preferences, String data) {
        List<String> begun = new ArrayList<>(List.of("cni-explorer"));
        begun.addAll(option("--data", data));
        return command(begun, selection, requirements, preferences);
    }

    private static String command(
            List<String> begun, Selection selection, List<Requirement> requirements, List<Requirement> preferences) {
        List<String> words = new ArrayList<>(begun);
        for (Requirement requirement : requirements) {
            String feature = requirement.feature().id().value();
            switch (requirement) {
                case Requirement.Tick _ -> words.addAll(List.of("--require", feature));
                // A value may have a comma in it, so each has an option of its own.
                case Requirement.AnyOf any ->
                    any.accepted().forEach(value -> words.addAll(List.of("--accept", feature + "=" + value)));
                case Requirement.AtLeast least ->
                    words.addAll(List.of("--at-least", metric(least) + "=" + least.least()));
                case Requirement.Within within ->
                    words.addAll(List.of("--within", metric(within) + "=" + within.months()));
            }
        }
        for (Requirement preference : preferences) {
            words.addAll(List.of("--prefer", preference.feature().id().value()));
        }
        Stream.of(
                        selection.reading() == Reading.STRICT ? "--strict" : "",
                        selection.disputedUnmet() ? "--undisputed" : "")
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (!selection.search().isBlank()) {
            words.addAll(option("--search", selection.search().strip()));
        }
        return String.join(" ", words.stream().map(CommandLineText::word).toList());
    }

    /// What begins with a dash would be taken for another option.
    private static List<String> option(String name, String value) {
        return value.startsWith("-") ? List.of(name + "=" + value) : List.of(name, value);
    }

    private static String metric(Requirement.Bound bound) {
        return bound.feature().id().metric().orElseThrow();
    }

    /// One word as a shell reads it. What would break the line or turn it round is written in the form of
    /// bash and zsh that names characters.
    public static String word(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return word.codePoints().anyMatch(Characters::steers)
                ? word.codePoints().mapToObj(CommandLineText::named).collect(Collectors.joining("", "$'", "'"))
                : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String named(int c) {
        if (c == '\'' || c == '\\') {
            return "\\" + Character.toString(c);
        }
        if (!Characters.steers(c)) {
            return Character.toString(c);
        }
        // By bytes, which mean the same in every locale.
        StringBuilder bytes = new StringBuilder();
        for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            bytes.append(English.format("\\x%02X", one & 0xFF));
        }
        return bytes.toString();
    }
}
