package cni.explorer.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The members of one JSON object, read without ever failing: what is missing is empty, and what is there but is not
/// what it should be is empty too and noted.
final class LenientJsonObject {
    private final String place;
    private final JsonNode members;
    private final List<String> unread;
    private final Set<String> asked = new HashSet<>();

    private LenientJsonObject(String place, JsonNode value, List<String> unread) {
        this.place = place;
        this.unread = unread;
        this.members = value;
        if (!value.isObject()) {
            unread.add(place);
        }
    }

    /// Those of the outermost object.
    ///
    /// @param unread receives the places of what could not be read
    static LenientJsonObject of(JsonNode value, List<String> unread) {
        return new LenientJsonObject("", value, unread);
    }

    Optional<String> text(String name) {
        return take(name, JsonNode::stringValueOpt);
    }

    Optional<Double> number(String name) {
        return take(name, LenientJsonObject::finite);
    }

    /// A whole number, 0 or more.
    Optional<Long> count(String name) {
        return take(
                name,
                value -> value.longValueOpt().stream()
                        .filter(count -> count >= 0)
                        .boxed()
                        .findFirst());
    }

    /// A number of pixels.
    Optional<Double> size(String name) {
        return take(name, value -> finite(value).filter(size -> size > 0));
    }

    private static Optional<Double> finite(JsonNode value) {
        return value.doubleValueOpt().stream().filter(Double::isFinite).boxed().findFirst();
    }

    boolean truth(String name) {
        return take(name, JsonNode::booleanValueOpt).orElse(false);
    }

    /// One of some constants, by its name in lower case.
    <E extends Enum<E>> E oneOf(String name, E otherwise) {
        return take(name, value -> constant(otherwise, value)).orElse(otherwise);
    }

    private static <E extends Enum<E>> Optional<E> constant(E any, JsonNode value) {
        for (E constant : any.getDeclaringClass().getEnumConstants()) {
            if (value.stringValueOpt().equals(Optional.of(JsonMembers.word(constant)))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(name)) {
            item.stringValueOpt().ifPresentOrElse(texts::add, () -> unread.add(path(name)));
        }
        return texts;
    }

    <T> List<T> objects(String name, Function<LenientJsonObject, T> read) {
        List<T> objects = new ArrayList<>();
        for (JsonNode item : items(name)) {
            LenientJsonObject fields = new LenientJsonObject(path(name), item, unread);
            if (item.isObject()) {
                objects.add(read.apply(fields));
                fields.noteUnknown();
            }
        }
        return objects;
    }

    /// The object under a name; it has no members if there is none.
    <T> T object(String name, Function<LenientJsonObject, T> read) {
        LenientJsonObject fields = new LenientJsonObject(
                path(name), take(name, Optional::of).orElseGet(JsonNodeFactory.instance::objectNode), unread);
        T value = read.apply(fields);
        fields.noteUnknown();
        return value;
    }

    boolean has(String name) {
        return members.has(name);
    }

    /// All members by their names.
    <T> Map<String, T> each(BiFunction<LenientJsonObject, String, Optional<T>> read) {
        Map<String, T> values = new LinkedHashMap<>();
        for (String name : members.propertyNames()) {
            read.apply(this, name).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    /// Notes what nobody asked for.
    void noteUnknown() {
        members.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .map(this::path)
                .forEach(unread::add);
    }

    private Collection<JsonNode> items(String name) {
        return take(name, JsonNode::asArrayOpt).map(ArrayNode::values).orElse(List.of());
    }

    private <T> Optional<T> take(String name, Function<JsonNode, Optional<T>> read) {
        asked.add(name);
        Optional<JsonNode> value = members.optional(name);
        Optional<T> result = value.flatMap(read);
        if (value.isPresent() && result.isEmpty()) {
            unread.add(path(name));
        }
        return result;
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
