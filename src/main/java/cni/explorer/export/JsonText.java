package cni.explorer.export;

import cni.explorer.text.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a JSON document together, indented for people, and gives it to a writer in large pieces.
final class JsonText {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int PIECE = 1 << 15;

    private final Writer out;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean isFirst = true;

    private JsonText(Writer out) {
        this.out = out;
    }

    /// Writes the document, with the members that are put into its root.
    static void write(Writer out, Consumer<JsonText> members) throws IOException {
        JsonText json = new JsonText(out);
        try {
            json.group('{', () -> members.accept(json), '}');
            json.text.append('\n');
            json.drain();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /// A member that is a text.
    void put(String name, String value) {
        name(name);
        string(value);
    }

    /// A member that is there only with a value.
    void put(String name, Optional<String> value) {
        value.ifPresent(present -> put(name, present));
    }

    void put(String name, long value) {
        name(name);
        text.append(value);
    }

    void put(String name, boolean value) {
        name(name);
        text.append(value);
    }

    /// A member that is an object.
    void putObject(String name, Runnable members) {
        name(name);
        group('{', members, '}');
    }

    /// A member that is a list of texts.
    void putTexts(String name, List<String> items) {
        name(name);
        group(
                '[',
                () -> items.forEach(item -> {
                    next();
                    string(item);
                }),
                ']');
    }

    /// A member that is a list of numbers.
    void putNumbers(String name, List<Integer> items) {
        name(name);
        group(
                '[',
                () -> items.forEach(item -> {
                    next();
                    text.append(item);
                }),
                ']');
    }

    /// A member that is a list of objects.
    <T> void putObjects(String name, List<T> items, Consumer<T> members) {
        name(name);
        group(
                '[',
                () -> items.forEach(item -> {
                    next();
                    group('{', () -> members.accept(item), '}');
                }),
                ']');
    }

    private void name(String name) {
        next();
        string(name);
        text.append(": ");
    }

    private void next() {
        if (text.length() > PIECE) {
            drain();
        }
        text.append(isFirst ? "\n" : ",\n").repeat("  ", depth);
        isFirst = false;
    }

    private void group(char open, Runnable content, char close) {
        text.append(open);
        depth++;
        isFirst = true;
        content.run();
        depth--;
        if (!isFirst) {
            text.append('\n').repeat("  ", depth);
        }
        text.append(close);
        isFirst = false;
    }

    /// The members are put by functions that cannot throw what a writer throws.
    private void drain() {
        try {
            out.append(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        text.setLength(0);
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                    text.append(English.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
