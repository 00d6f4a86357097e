package cni.explorer.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The members of one JSON object, read without ever failing: what is missing is empty, and what is there but is not
/// what it should be is empty too and noted.
final class Fields {
    private final String place;
    private final Map<String, Json> members;
    private final List<String> unread;
    private final Set<String> asked = new HashSet<>();

    private Fields(String place, Json value, List<String> unread) {
        this.place = place;
        this.unread = unread;
        if (value instanceof Json.Members object) {
            this.members = object.byName();
        } else {
            this.members = Map.of();
            unread.add(place);
        }
    }

    /// Those of the outermost object.
    ///
    /// @param unread receives the places of what could not be read
    static Fields of(Json value, List<String> unread) {
        return new Fields("", value, unread);
    }

    Optional<String> text(String name) {
        return take(name, value -> value instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty());
    }

    Optional<Double> number(String name) {
        return take(name, Fields::finite);
    }

    /// A number of pixels.
    Optional<Double> size(String name) {
        return take(name, value -> finite(value).filter(size -> size > 0));
    }

    private static Optional<Double> finite(Json value) {
        return value instanceof Json.Amount amount && Double.isFinite(amount.value())
                ? Optional.of(amount.value())
                : Optional.empty();
    }

    boolean truth(String name) {
        return take(name, value -> value instanceof Json.Truth truth ? Optional.of(truth.value()) : Optional.empty())
                .orElse(false);
    }

    /// One of some constants, by its name in lower case.
    <E extends Enum<E>> E oneOf(String name, E otherwise) {
        return take(name, value -> constant(otherwise, value)).orElse(otherwise);
    }

    private static <E extends Enum<E>> Optional<E> constant(E any, Json value) {
        for (E constant : any.getDeclaringClass().getEnumConstants()) {
            if (value instanceof Json.Text text && text.text().equals(LookJson.word(constant))) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Text text) {
                texts.add(text.text());
            } else {
                unread.add(path(name));
            }
        }
        return texts;
    }

    <T> List<T> objects(String name, Function<Fields, Optional<T>> read) {
        List<T> objects = new ArrayList<>();
        for (Json item : items(name)) {
            Fields fields = new Fields(path(name), item, unread);
            read.apply(fields).ifPresent(objects::add);
            fields.noteUnknown();
        }
        return objects;
    }

    /// The object under a name; it has no members if there is none.
    <T> T object(String name, Function<Fields, T> read) {
        Fields fields = new Fields(path(name), take(name, Optional::of).orElseGet(Json.Members::none), unread);
        T value = read.apply(fields);
        fields.noteUnknown();
        return value;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /// All members by their names.
    <T> Map<String, T> each(BiFunction<Fields, String, Optional<T>> read) {
        Map<String, T> values = new LinkedHashMap<>();
        for (String name : members.keySet()) {
            read.apply(this, name).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    /// Notes what nobody asked for.
    void noteUnknown() {
        members.keySet().stream()
                .filter(name -> !asked.contains(name))
                .map(this::path)
                .forEach(unread::add);
    }

    private List<Json> items(String name) {
        return take(name, value -> value instanceof Json.Items items ? Optional.of(items.list()) : Optional.empty())
                .orElse(List.of());
    }

    private <T> Optional<T> take(String name, Function<Json, Optional<T>> read) {
        asked.add(name);
        Optional<Json> value = Optional.ofNullable(members.get(name));
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
