package cni.explorer.storage;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/// How members are written: what is empty is left out, numbers are whole where they can be, and what has no order of
/// its own is sorted, so that the same settings give the same bytes.
final class JsonMembers {
    /// Above, not every whole number is a `double`.
    private static final double LARGEST_WHOLE = 1e15;

    private JsonMembers() {}

    static void number(JsonGenerator json, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    static void constant(JsonGenerator json, String name, Enum<?> value) {
        json.writeStringProperty(name, word(value));
    }

    /// The name of a constant in the file.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// A list of texts or ids in their order.
    static void texts(JsonGenerator json, String name, Collection<?> items) {
        list(json, name, items, (generator, item) -> generator.writeString(item.toString()));
    }

    /// A set of texts or ids.
    static void sortedTexts(JsonGenerator json, String name, Collection<?> items) {
        texts(json, name, items.stream().map(Object::toString).sorted().toList());
    }

    static <T> void objects(
            JsonGenerator json, String name, Collection<T> items, BiConsumer<JsonGenerator, T> members) {
        list(json, name, items, (generator, item) -> {
            generator.writeStartObject();
            members.accept(generator, item);
            generator.writeEndObject();
        });
    }

    static void object(JsonGenerator json, String name, Runnable members) {
        json.writeObjectPropertyStart(name);
        members.run();
        json.writeEndObject();
    }

    /// An object with a member for each entry.
    static <V> void byId(JsonGenerator json, String name, Map<?, V> values, BiConsumer<String, V> member) {
        if (!values.isEmpty()) {
            SortedMap<String, V> sorted = new TreeMap<>();
            values.forEach((id, value) -> sorted.put(id.toString(), value));
            object(json, name, () -> sorted.forEach(member));
        }
    }

    private static <T> void list(
            JsonGenerator json, String name, Collection<T> items, BiConsumer<JsonGenerator, T> item) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart(name);
            items.forEach(one -> item.accept(json, one));
            json.writeEndArray();
        }
    }
}
