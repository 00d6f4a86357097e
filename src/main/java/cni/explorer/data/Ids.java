package cni.explorer.data;

import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The ids of one kind of thing, in their order, with their places.
final class Ids {
    private static final int LONGEST = 64;

    private final String what;
    private final JsonReader json;
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Long> positions = new ArrayList<>();

    /// @param what what has these ids: "provider"
    Ids(String what, JsonReader json) {
        this.what = what;
        this.json = json;
    }

    /// Reads the id of the thing that comes next.
    String read() {
        String id = json.text();
        if (id.isBlank()) {
            return id;
        }
        if (id.length() > LONGEST || !isId(id)) {
            json.error(English.format(
                    "\"%s\" is no id; an id has lower-case letters, digits and single hyphens between them, %d at most.",
                    id, LONGEST));
        }
        Integer first = indices.putIfAbsent(id, positions.size());
        if (first != null) {
            json.error(English.format(
                    "The %s id \"%s\" stands on line %d already.",
                    what, id, SourceLocation.line(positions.get(first))));
        }
        return id;
    }

    /// Ends a thing, whether it had an id or not.
    void next(long position) {
        positions.add(position);
    }

    int size() {
        return positions.size();
    }

    /// Where the thing at an index starts.
    long position(int index) {
        return positions.get(index);
    }

    OptionalInt indexOf(String id) {
        Integer index = indices.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// What to say of an id that does not occur.
    String unknown(String id) {
        return English.format("There is no %s \"%s\".%s", what, id, Suggestion.among(id, indices.keySet()));
    }

    private static boolean isId(String id) {
        boolean hyphenMayCome = false;
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            boolean isHyphen = letter == '-';
            if (isHyphen ? !hyphenMayCome : (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
            hyphenMayCome = !isHyphen;
        }
        return hyphenMayCome;
    }
}
