package cni.explorer.data;

import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the names of the groups, and checks that features name no others.
final class GroupsReader {
    private final JsonReader json;
    private final Problems problems;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<GroupUse> uses = new ArrayList<>();

    GroupsReader(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /// Reads all names.
    void read() {
        json.list(this::name);
    }

    /// Reads the group of a feature.
    String use() {
        String group = json.text();
        if (!group.isBlank()) {
            uses.add(new GroupUse(group, json.here()));
        }
        return group;
    }

    /// Once everything is read: whether there is such a group.
    void finish() {
        for (GroupUse use : uses) {
            if (!names.contains(use.group())) {
                problems.error(
                        use.place(),
                        English.format(
                                "There is no group \"%s\" in \"groups\".%s",
                                use.group(), Suggestion.among(use.group(), names)));
            }
        }
    }

    private String name() {
        String name = json.text();
        if (!name.isBlank() && !names.add(name)) {
            json.error(English.format("The group \"%s\" stands twice.", name));
        }
        return name;
    }

    private record GroupUse(String group, SourceLocation place) {}
}
