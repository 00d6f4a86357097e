package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;

/// Finds the places of values in a file that was read already, in one more pass, so that the reading itself need not
/// remember millions of places that nobody will ask for.
final class Locator {
    private Locator() {}

    /// The places of the values with these JSON Pointers, as far as the file has them.
    ///
    /// @throws IOException if the file cannot be read
    static Map<String, SourceLocation> find(InputStream in, Set<String> pointers) throws IOException {
        Set<Integer> depths = pointers.stream().map(Locator::depth).collect(Collectors.toSet());
        Map<String, SourceLocation> found = new HashMap<>();
        try (JsonParser parser = JsonReader.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            JsonReader json = new JsonReader(parser, new Problems(""), true);
            for (JsonToken token = parser.nextToken();
                    token != null && found.size() < pointers.size();
                    token = parser.nextToken()) {
                if (isValue(token) && depths.contains(depth(parser, token))) {
                    String pointer = json.pointer();
                    if (pointers.contains(pointer)) {
                        found.putIfAbsent(pointer, json.here());
                    }
                }
            }
        } catch (JacksonException _) {
            // The file has changed since it was read; what was found by then is all there is.
        }
        return found;
    }

    private static boolean isValue(JsonToken token) {
        return token.isStructStart() || token.isScalarValue();
    }

    private static int depth(String pointer) {
        return (int) pointer.chars().filter(letter -> letter == '/').count();
    }

    /// How many names and numbers the pointer of the current value has.
    private static int depth(JsonParser parser, JsonToken token) {
        TokenStreamContext context = parser.streamReadContext();
        return context.getNestingDepth() - (token.isStructStart() ? 1 : 0);
    }
}
