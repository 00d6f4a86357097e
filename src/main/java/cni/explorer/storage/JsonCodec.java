package cni.explorer.storage;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON in UTF-8: a tree of what was read, and what is to be written.
///
/// There is no `JsonMapper` in here, and there should be none: settings are read before the first frame, their
/// last writing is waited for when the window closes, and making a mapper takes longer than all the rest of reading
/// them by far. The tree is Jackson's all the same.
final class JsonCodec {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonFactory factory = new JsonFactory();

    /// The value that a text stands for; empty if it is not JSON.
    Optional<JsonNode> read(byte[] text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            JsonNode value = value(parser);
            return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static JsonNode value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, END_OBJECT, END_ARRAY ->
                NODES.nullNode();
        };
    }

    /// A number of pixels may be bigger than any that is counted.
    private static JsonNode whole(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? NODES.numberNode(parser.getDoubleValue())
                : NODES.numberNode(parser.getLongValue());
    }

    private static ObjectNode members(JsonParser parser) {
        ObjectNode members = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.set(name, value(parser));
        }
        return members;
    }

    private static ArrayNode items(JsonParser parser) {
        ArrayNode items = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    /// The text of an object, indented for people, with a line break at its end.
    byte[] write(Consumer<JsonGenerator> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
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
