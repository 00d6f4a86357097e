package cni.explorer.data;

import cni.explorer.text.English;
import java.util.Arrays;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/// Goes through the members of one object; notes unknown, repeated and missing ones.
///
/// Not for two objects at the same time, but for one after the other.
final class ObjectReader {
    private final JsonReader json;
    private final Problems problems;
    private final ObjectSchema shape;
    private final long[] positions;
    private long start;
    private boolean isObject;
    private boolean open;

    ObjectReader(JsonReader json, Problems problems, ObjectSchema shape) {
        this.json = json;
        this.problems = problems;
        this.shape = shape;
        this.positions = new long[shape.members().size()];
    }

    /// Starts with the object at the current token; if there is none, notes that and has no members.
    ObjectReader open() {
        Arrays.fill(positions, 0);
        start = json.position();
        isObject = json.is(JsonToken.START_OBJECT, "an object");
        open = isObject;
        return this;
    }

    /// Whether there is an object at all.
    boolean isObject() {
        return isObject;
    }

    /// Goes on to the value of the next member and gives its name; empty at the end of the object.
    String next() {
        while (open) {
            int number = json.parser().nextNameMatch(shape.matcher());
            if (number == PropertyNameMatcher.MATCH_END_OBJECT) {
                open = false;
                reportMissing();
            } else if (number >= 0 && positions[number] == 0) {
                json.parser().nextToken();
                positions[number] = json.position();
                return shape.members().get(number);
            } else {
                skip(json.parser().currentName(), number);
            }
        }
        return "";
    }

    /// Whether it has a member; to be asked at the end of the object.
    boolean has(String member) {
        return positions[shape.number(member)] != 0;
    }

    /// Where the object and its members stand; to be asked for at the end of the object. Costs more than the object
    /// itself, since it says the whole way to it.
    Where where() {
        return new Where(json.pointer(), shape, start, positions.clone());
    }

    private void skip(String name, int number) {
        if (number >= 0) {
            json.error(English.format("\"%s\" stands twice in this object.", name));
        } else {
            String suggestion = Suggestion.among(name, shape.members());
            String known =
                    suggestion.isEmpty() ? " It may have: " + String.join(", ", shape.members()) + "." : suggestion;
            json.error(English.format("%s has no member \"%s\".%s", shape.what(), name, known));
        }
        json.parser().nextToken();
        json.skip();
    }

    private void reportMissing() {
        for (int number = 0; number < shape.required(); number++) {
            if (positions[number] == 0) {
                problems.error(
                        new SourceLocation(start, json.pointer()),
                        English.format(
                                "%s needs the member \"%s\".",
                                shape.what(), shape.members().get(number)));
            }
        }
    }

    /// The places of an object and its members.
    static final class Where {
        private final String pointer;
        private final ObjectSchema shape;
        private final long start;
        private final long[] positions;

        /// @param positions one for each member of the shape, 0 for those that were not there
        private Where(String pointer, ObjectSchema shape, long start, long[] positions) {
            this.pointer = pointer;
            this.shape = shape;
            this.start = start;
            this.positions = positions;
        }

        boolean has(String member) {
            return positions[shape.number(member)] != 0;
        }

        /// The place of the object.
        SourceLocation object() {
            return new SourceLocation(start, pointer);
        }

        /// The place of the value of a member; that of the object if it was not there.
        SourceLocation member(String name) {
            long position = positions[shape.number(name)];
            return position == 0 ? object() : new SourceLocation(position, pointer + "/" + name);
        }

        /// The place of an item of a member that is a list.
        SourceLocation item(String list, int index, long position) {
            return new SourceLocation(position, pointer + "/" + list + "/" + index);
        }
    }
}
