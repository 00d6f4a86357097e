package cni.explorer.data;

import cni.explorer.text.English;
import java.util.Arrays;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/// Goes through the members of one object; notes unknown, repeated and missing ones.
///
/// Not for two objects at the same time, but for one after the other.
final class Members {
    private final Json json;
    private final Problems problems;
    private final Shape shape;
    private final long[] spots;
    private long start;
    private boolean isObject;
    private boolean open;

    Members(Json json, Problems problems, Shape shape) {
        this.json = json;
        this.problems = problems;
        this.shape = shape;
        this.spots = new long[shape.members().size()];
    }

    /// Starts with the object at the current token; if there is none, notes that and has no members.
    Members open() {
        Arrays.fill(spots, 0);
        start = json.spot();
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
            } else if (number >= 0 && spots[number] == 0) {
                json.parser().nextToken();
                spots[number] = json.spot();
                return shape.members().get(number);
            } else {
                skip(json.parser().currentName(), number);
            }
        }
        return "";
    }

    /// Where the object and its members stand; to be asked for at the end of the object.
    Where where() {
        return new Where(json.pointer(), shape, start, spots.clone());
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
            if (spots[number] == 0) {
                problems.error(
                        new Place(start, json.pointer()),
                        English.format(
                                "%s needs the member \"%s\".",
                                shape.what(), shape.members().get(number)));
            }
        }
    }

    /// The places of an object and its members.
    static final class Where {
        private final String pointer;
        private final Shape shape;
        private final long start;
        private final long[] spots;

        /// @param spots one for each member of the shape, 0 for those that were not there
        private Where(String pointer, Shape shape, long start, long[] spots) {
            this.pointer = pointer;
            this.shape = shape;
            this.start = start;
            this.spots = spots;
        }

        boolean has(String member) {
            return spots[shape.number(member)] != 0;
        }

        /// The place of the object.
        Place object() {
            return new Place(start, pointer);
        }

        /// The place of the value of a member; that of the object if it was not there.
        Place member(String name) {
            long spot = spots[shape.number(name)];
            return spot == 0 ? object() : new Place(spot, pointer + "/" + name);
        }

        /// The place of an item of a member that is a list.
        Place item(String list, int index, long spot) {
            return new Place(spot, pointer + "/" + list + "/" + index);
        }
    }
}
