package cni.explorer.export.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes a JSON document with Jackson, indented for people: the same bytes on every system.
///
/// Its members are put by functions, so that what belongs to an object stands inside of it in the code too.
final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new JsonEscapes())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            // The writer belongs to whoever opened it.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the document, with the members that are put into its root; leaves the writer open.
    static void write(Writer out, Consumer<JsonWriter> members) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new TwoSpaces(), out)) {
            json.writeStartObject();
            members.accept(new JsonWriter(json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /// A member that is a text.
    void put(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /// A member that is there only with a value.
    void put(String name, Optional<String> value) {
        value.ifPresent(present -> put(name, present));
    }

    void put(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /// A member that is an object.
    void putObject(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    /// A member that is a list of texts.
    void putTexts(String name, List<String> items) {
        putItems(name, items, json::writeString);
    }

    /// A member that is a list of numbers.
    void putNumbers(String name, List<Integer> items) {
        putItems(name, items, json::writeNumber);
    }

    /// A member that is a list of objects.
    <T> void putObjects(String name, List<T> items, Consumer<T> members) {
        putItems(name, items, item -> object(() -> members.accept(item)));
    }

    private void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private <T> void putItems(String name, List<T> items, Consumer<T> item) {
        json.writeArrayPropertyStart(name);
        items.forEach(item);
        json.writeEndArray();
    }

    private static final class TwoSpaces extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
