package cni.explorer.data;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/// The members that one kind of object has.
///
/// @param what     the kind, with its article, as the start of a sentence: "A cell"
/// @param members  all member names
/// @param required how many of them, from the first, must be there
/// @param matcher  finds the number of a name among the members without making a string of it
record ObjectSchema(String what, List<String> members, int required, PropertyNameMatcher matcher) {

    static ObjectSchema of(String what, List<String> required, List<String> optional) {
        List<String> members = new ArrayList<>(required);
        members.addAll(optional);
        List<Named> named = new ArrayList<>();
        for (String member : members) {
            named.add(Named.fromString(member));
        }
        return new ObjectSchema(
                what, List.copyOf(members), required.size(), JsonReader.FACTORY.constructNameMatcher(named, false));
    }

    /// The number of a member.
    int number(String member) {
        return members.indexOf(member);
    }
}
