package cni.explorer.data;

import cni.explorer.text.Characters;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads typed values, and notes where one is not what it should be.
///
/// Every method finds the parser at the first token of a value and leaves it at the last. After a mistake it gives a
/// stand-in, which no one will see, since a file with a mistake is not a dataset.
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_SKIPPED = 1_000_000;
    private static final int LONGEST_NUMBER = 40;
    static final long BIGGEST = 4L << 30;

    /// Makes the parsers, which give up where no dataset could go on.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(BIGGEST)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private final boolean arePlacesKnown;
    private final StringInterner interned = new StringInterner();

    /// @param arePlacesKnown whether the parser sees the file as it is; if not, no place is worked out
    JsonReader(JsonParser parser, Problems problems, boolean arePlacesKnown) {
        this.parser = parser;
        this.problems = problems;
        this.arePlacesKnown = arePlacesKnown;
    }

    JsonParser parser() {
        return parser;
    }

    /// The place of the current token.
    SourceLocation here() {
        return new SourceLocation(position(), pointer());
    }

    /// Line and column of the current token; never 0.
    long position() {
        if (!arePlacesKnown) {
            return 1;
        }
        TokenStreamLocation location = parser.currentTokenLocation();
        return SourceLocation.position(location.getLineNr(), location.getColumnNr());
    }

    String pointer() {
        return arePlacesKnown ? parser.streamReadContext().pathAsPointer().toString() : "";
    }

    void error(String sentence) {
        problems.error(here(), sentence);
    }

    void warn(String sentence) {
        problems.warn(here(), sentence);
    }

    /// The members of the object that starts here.
    ObjectReader object(ObjectSchema shape) {
        return new ObjectReader(this, problems, shape).open();
    }

    /// The items of the list that starts here.
    <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        listInto(items, item);
        return items;
    }

    /// The same, if there must be an item.
    <T> List<T> some(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        someInto(items, item);
        return items;
    }

    /// The same, into a list that the caller has already.
    <T> void someInto(List<T> items, Supplier<T> item) {
        long position = position();
        items.clear();
        if (listInto(items, item) && items.isEmpty()) {
            problems.error(new SourceLocation(position, pointer()), subject() + " must have at least one entry.");
        }
    }

    private <T> boolean listInto(List<T> items, Supplier<T> item) {
        if (!is(JsonToken.START_ARRAY, "a list")) {
            return false;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.get());
        }
        return true;
    }

    /// A text with something in it.
    String text() {
        if (!is(JsonToken.VALUE_STRING, "a text")) {
            return "";
        }
        String text = parser.getString();
        if (text.isBlank()) {
            error(subject() + " is empty; a text is expected.");
        }
        refuseControls(text);
        return text;
    }

    /// A short text that probably stands in many places of the file; equal ones are the same object.
    String word() {
        if (!is(JsonToken.VALUE_STRING, "a text")) {
            return "";
        }
        String word = interned.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (word.isBlank()) {
            error(subject() + " is empty; a text is expected.");
        }
        refuseControls(word);
        return word;
    }

    /// What is never to be seen is there by mistake or to deceive; what is refused is not hidden by what is warned of.
    private void refuseControls(String text) {
        if (Characters.isPlain(text)) {
            return;
        }
        int turning = -1;
        int unseen = -1;
        int unknown = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Characters.isForbidden(c)) {
                error(English.format(
                        "%s holds the character %s, which nobody can see and no text needs; take it out.",
                        subject(), Characters.codePoint(c)));
                return;
            }
            turning = turning < 0 && Characters.turns(c) ? c : turning;
            unseen = unseen < 0 && Characters.isUnseen(c) ? c : unseen;
            unknown = unknown < 0 && Characters.isUnknown(c) ? c : unknown;
        }
        if (turning >= 0) {
            problems.warn(
                    here(),
                    English.format(
                            "%s holds the character %s, which nobody can see and which turns the order of what "
                                    + "stands behind it.",
                            subject(), Characters.codePoint(turning)));
        } else if (unseen >= 0) {
            problems.warn(
                    here(),
                    English.format(
                            "%s holds the character %s, which nobody can see; words that look the same are then not.",
                            subject(), Characters.codePoint(unseen)));
        } else if (unknown >= 0) {
            problems.warn(
                    here(),
                    English.format(
                            "%s holds the character %s, which stands for nothing that all machines know.",
                            subject(), Characters.codePoint(unknown)));
        }
    }

    Optional<String> optionalText() {
        return Optional.of(text());
    }

    /// One of a few words.
    <T> Optional<T> oneOf(Map<String, T> meanings) {
        String word = word();
        Optional<T> meaning = Optional.ofNullable(meanings.get(word));
        if (meaning.isEmpty() && !word.isBlank()) {
            error(unknownWord(word, meanings.keySet()));
        }
        return meaning;
    }

    /// What to say of a word that is none of a few.
    static String unknownWord(String word, Set<String> words) {
        List<String> sorted = words.stream().sorted().toList();
        return English.format(
                "\"%s\" is not known here; expected is one of %s.%s",
                word, String.join(", ", sorted), Suggestion.among(word, sorted));
    }

    /// A whole number that is not negative, in whatever way it is written: 5, 5.0 or 5e0.
    OptionalLong count() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return whole();
        }
        if (!is(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return OptionalLong.empty();
        }
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            error(subject() + " is too big a number.");
            return OptionalLong.empty();
        }
        return notNegative(parser.getLongValue());
    }

    private OptionalLong whole() {
        // More digits than any such number has would only be worked out for nothing.
        if (parser.getStringLength() <= LONGEST_NUMBER) {
            WrittenNumber number = WrittenNumber.of(parser.getString());
            if (number.isWhole()) {
                OptionalLong value = number.value();
                if (value.isEmpty()) {
                    error(subject() + " is too big a number.");
                    return value;
                }
                return notNegative(value.getAsLong());
            }
        }
        is(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return OptionalLong.empty();
    }

    private OptionalLong notNegative(long count) {
        if (count < 0) {
            error(English.format("%s is %d; it cannot be negative.", subject(), count));
            return OptionalLong.empty();
        }
        return OptionalLong.of(count);
    }

    /// Whether the current token is of this kind; notes the mistake and steps over the value if not.
    boolean is(JsonToken kind, String expected) {
        if (parser.currentToken() == kind) {
            return true;
        }
        error(English.format("%s must be %s, not %s.", subject(), expected, found()));
        skip();
        return false;
    }

    /// Steps over the current value, which nobody understands.
    ///
    /// @throws Problems.Stop if it does not end, for then the file is something else
    void skip() {
        int open = 0;
        for (int tokens = 0; tokens < MOST_SKIPPED; tokens++) {
            JsonToken token = parser.currentToken();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
            parser.nextToken();
        }
        throw problems.stop(
                here(),
                English.format(
                        "What cannot be understood goes on for more than %,d values; the rest of the file was not read.",
                        MOST_SKIPPED));
    }

    /// What the current value is called in a sentence.
    private String subject() {
        String pointer = pointer();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean named = !name.isEmpty() && !Character.isDigit(name.charAt(0));
        return named ? "\"" + name + "\"" : pointer.isEmpty() ? "The whole file" : "This entry";
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null (leave out what is not known)";
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> "something else";
        };
    }
}
