package cni.explorer.cli;

import cni.explorer.data.Suggestion;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says that there is no such thing, what there is instead, and which of that was probably meant.
final class NameLookup {
    private static final int NAMED_AT_MOST = 40;

    private NameLookup() {}

    /// The constant of that name, in lower case.
    static <E extends Enum<E>> E constant(String what, String given, List<E> constants) throws UsageException {
        return constants.stream()
                .filter(constant -> name(constant).equals(given))
                .findFirst()
                .orElseThrow(() -> missing(
                        English.format("There is no %s “%s”; there is ", what, given), given, names(constants)));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> names(List<E> constants) {
        return constants.stream().map(NameLookup::name).toList();
    }

    /// What to say of a word that is no command.
    static UsageException command(String given, Collection<String> known) {
        return missing(English.format("There is no command “%s”; there is ", given), given, known);
    }

    /// What to say of something that does not exist.
    ///
    /// @param sentence its beginning, up to the list of what exists
    static UsageException missing(String sentence, String given, Collection<String> known) {
        return new UsageException(sentence + list(known) + "."
                + Suggestion.among(given, known).replace('"', '”').replaceFirst("”", "“"));
    }

    private static String list(Collection<String> known) {
        if (known.size() <= NAMED_AT_MOST) {
            return English.and(new ArrayList<>(known));
        }
        Stream<String> first = known.stream().limit(NAMED_AT_MOST);
        return English.and(Stream.concat(first, Stream.of(English.format("%,d more", known.size() - NAMED_AT_MOST)))
                .toList());
    }
}
