package cni.explorer.data;

import cni.explorer.text.Characters;
import cni.explorer.text.English;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the JSON parser complains of, in words for those who wrote the file by hand, and what to do about it.
final class JsonSlip {
    private static final Pattern CHARACTER =
            Pattern.compile("unexpected character \\((?:'.*?'|.*?) ?\\(?code ([0-9]{1,7})[^)]*\\)\\)?: (.*)");
    private static final Pattern CONTROL = Pattern.compile("illegal unquoted character \\(.*code ([0-9]{1,3})\\).*");
    private static final Pattern TOKEN = Pattern.compile("unrecognized token '(.*?)':? ?.*");
    private static final Pattern ESCAPE = Pattern.compile("unrecognized character escape .*\\(code ([0-9]{1,7}).*");
    private static final Pattern CLOSED = Pattern.compile("unexpected close marker '(.)': .*");
    private static final String CURLY = "“”„«»″";

    private JsonSlip() {}

    /// The parser's own words where there are no better ones.
    static String of(String reason) {
        Matcher character = CHARACTER.matcher(reason);
        if (character.matches()) {
            return unexpected(Integer.parseInt(character.group(1)), character.group(2));
        }
        Matcher control = CONTROL.matcher(reason);
        if (control.matches()) {
            return control(Integer.parseInt(control.group(1)));
        }
        if (reason.startsWith("invalid UTF-8")) {
            return "this is not text in UTF-8; save the file as UTF-8";
        }
        return token(reason).orElse(reason);
    }

    private static Optional<String> token(String reason) {
        Matcher token = TOKEN.matcher(reason);
        Matcher escape = ESCAPE.matcher(reason);
        Matcher closed = CLOSED.matcher(reason);
        if (token.matches()) {
            return Optional.of(English.format(
                    "“%s” is no value; a text stands between quotation marks, other values are numbers, true and false",
                    token.group(1)));
        }
        if (escape.matches()) {
            return Optional.of(English.format(
                    "“\\%s” means nothing in a text; a backslash is written \\\\", letter(escape.group(1))));
        }
        return closed.matches()
                ? Optional.of(English.format("“%s” closes nothing that is open", closed.group(1)))
                : Optional.empty();
    }

    private static String unexpected(int c, String expected) {
        String found = named(c);
        if (CURLY.indexOf(c) >= 0 || c == '\'' || c == '‘' || c == '’') {
            return English.format("%s is no quotation mark of JSON; write \"", found);
        }
        if (c == '/' || c == '#') {
            return English.format("%s begins no comment; JSON has none", found);
        }
        if (c > ' ' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)) {
            return English.format("%s is no blank of JSON; write a plain one", found);
        }
        if (c == '}' || c == ']' || c == ',') {
            return English.format("a comma too many, or nothing between it and %s", found);
        }
        if (expected.startsWith("was expecting comma")) {
            return English.format("a comma is missing before %s", found);
        }
        if (expected.startsWith("was expecting a colon")) {
            return English.format("a colon is missing before %s", found);
        }
        return expected.startsWith("was expecting double-quote")
                ? English.format("%s cannot stand where a name in quotation marks belongs", found)
                : English.format("%s cannot stand where a value belongs", found);
    }

    private static String control(int c) {
        return switch (c) {
            case '\n', '\r' ->
                "a text goes on in the next line; end it with a quotation mark, or write \\n for the line break";
            case '\t' -> "a tab stands in a text; write \\t";
            default -> English.format("%s stands in a text, which needs none; take it out", Characters.codePoint(c));
        };
    }

    private static String named(int c) {
        boolean isSeen = Character.isValidCodePoint(c)
                && !Character.isISOControl(c)
                && !Character.isSpaceChar(c)
                && !Characters.isUnseen(c)
                && !Characters.turns(c);
        return isSeen ? "“" + Character.toString(c) + "”" : Characters.codePoint(c);
    }

    private static String letter(String code) {
        int c = Integer.parseInt(code);
        return Character.isISOControl(c) ? Characters.codePoint(c) : Character.toString(c);
    }
}
