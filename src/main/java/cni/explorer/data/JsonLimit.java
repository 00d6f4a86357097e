package cni.explorer.data;

import cni.explorer.text.English;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A limit of the JSON parser in words for people: "number value length (5001) exceeds the maximum allowed (1000)" is
/// told as "a number of more than 1,000 digits".
final class JsonLimit {
    private static final Pattern WORDS =
            Pattern.compile("(?<what>[a-z ]+) \\([0-9,]+\\) exceeds the maximum allowed \\((?<most>[0-9]{1,18})\\b.*");
    private static final Map<String, String> SENTENCES = Map.of(
            "document nesting depth", "more than %,d lists and objects within each other",
            "number value length", "a number of more than %,d digits",
            "string value length", "a text of more than %,d characters",
            "name length", "a name of more than %,d characters",
            "document length", "more than %,d bytes");

    private JsonLimit() {}

    /// The parser's own words if they are others.
    static String of(String reason) {
        Matcher words = WORDS.matcher(reason);
        return words.matches() && SENTENCES.containsKey(words.group("what"))
                ? English.format(SENTENCES.get(words.group("what")), Long.parseLong(words.group("most")))
                : reason;
    }
}
