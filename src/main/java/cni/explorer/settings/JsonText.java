package cni.explorer.settings;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON values as UTF-8 text, and back.
final class JsonText {
    private final JsonFactory factory = new JsonFactory();

    /// The value that a text stands for; empty if it is not JSON.
    Optional<Json> parse(byte[] text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Json value = value(parser);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Amount(parser.getDoubleValue());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, END_OBJECT, END_ARRAY ->
                new Json.Nothing();
        };
    }

    private static Json members(JsonParser parser) {
        Json.Members members = Json.Members.none();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.byName().put(name, value(parser));
        }
        return members;
    }

    private static Json items(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Items(items);
    }

    /// A value as text, indented for people.
    byte[] print(Json value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(new Indented(), out)) {
            print(value, generator);
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void print(Json value, JsonGenerator generator) {
        switch (value) {
            case Json.Members members -> {
                generator.writeStartObject();
                members.byName().forEach((name, member) -> {
                    generator.writeName(name);
                    print(member, generator);
                });
                generator.writeEndObject();
            }
            case Json.Items items -> {
                generator.writeStartArray();
                items.list().forEach(item -> print(item, generator));
                generator.writeEndArray();
            }
            case Json.Text text -> generator.writeString(text.text());
            case Json.Amount amount -> printNumber(amount.value(), generator);
            case Json.Truth truth -> generator.writeBoolean(truth.value());
            case Json.Nothing _ -> generator.writeNull();
        }
    }

    private static void printNumber(double number, JsonGenerator generator) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            generator.writeNumber((long) number);
        } else {
            generator.writeNumber(number);
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
