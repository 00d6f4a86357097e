package cni.explorer.data;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Turns the members of all objects of a text round, so that what refers stands before what it refers to.
final class MemberOrder {
    private static final JsonFactory JSON = new JsonFactory();

    private MemberOrder() {}

    static String reversed(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static String value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<String> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.addFirst("\"" + name + "\": " + value(parser));
                }
                yield "{" + String.join(",\n", members) + "}";
            }
            case START_ARRAY -> {
                List<String> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield "[" + String.join(",\n", items) + "]";
            }
            case VALUE_STRING -> quoted(parser.getString());
            default -> parser.getString();
        };
    }

    private static String quoted(String text) {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            generator.writeString(text);
        }
        return written.toString();
    }
}
