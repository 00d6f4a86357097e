package cni.explorer.storage;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Files with every member there is, whose members can be spoiled one by one.
final class WholeFile {
    static final JsonMapper MAPPER = new JsonMapper();

    /// How the look of a dataset has always been written.
    private static final String LOOK = """
            {
              "view": "compare",
              "selection": {
                "required": ["encryption", "mesh"],
                "preferred": ["windows"],
                "accepted": {"network-model": ["Layer 3", "vxlan"]},
                "reading": "strict",
                "disputedUnmet": true,
                "search": "Łódź",
                "compared": ["weave-net", "calico"]
              },
              "sort": [{"feature": "mesh", "descending": true}, {"descending": false}],
              "columns": {
                "order": ["network-model", "mesh"],
                "hidden": ["network-model"],
                "widths": {"mesh": 81.5},
                "folds": {"Policy": true},
                "transposed": true,
                "providerWidth": 200
              },
              "charts": {"set": "attention", "sortedBy": "stars", "scale": "log", "scope": "all"}
            }
            """;

    static final String SETTINGS = """
            {
              "version": 1,
              "window": {"x": -1200, "y": 40.5, "width": 1280, "height": 800, "maximized": true},
              "theme": "dark",
              "dataset": {"file": "/data/own.json"},
              "recent": ["/data/own.json", "/data/other.json"],
              "datasets": {"one": %s}
            }
            """.formatted(LOOK);

    static final String COMPARISON = """
            {
              "savedComparison": 1,
              "savedOn": "2025-11-24",
              "dataset": {"file": "sub/own.json", "asOf": "2025-11-01", "sha256": "%s"},
              "look": %s,
              "answer": [{"id": "calico", "name": "Calico"}, {"id": "flannel", "name": "Flannel", "unmet": ["mesh"]}]
            }
            """.formatted("0123456789abcdef".repeat(4), LOOK);

    private WholeFile() {}

    /// The places of all members of a file, of objects in lists too, as `parent.child`; those in lists only of the last
    /// item.
    static List<String> places(String file) {
        List<String> places = new ArrayList<>();
        collect(MAPPER.readTree(file), "", places);
        return places;
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node.isArray() && !node.isEmpty()) {
            collect(node.get(node.size() - 1), place, places);
        }
        node.forEachEntry((name, member) -> {
            String child = place.isEmpty() ? name : place + "." + name;
            places.add(child);
            collect(member, child, places);
        });
    }

    /// The file with another value at a place.
    static String with(String file, String place, String value) {
        JsonNode root = MAPPER.readTree(file);
        parent(root, place).set(name(place), MAPPER.readTree(value));
        return root.toString();
    }

    /// The file with nothing at a place.
    static String without(String file, String place) {
        JsonNode root = MAPPER.readTree(file);
        parent(root, place).remove(name(place));
        return root.toString();
    }

    private static ObjectNode parent(JsonNode root, String place) {
        JsonNode at = root;
        String[] names = place.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            at = at.get(names[i]);
            if (at.isArray()) {
                at = at.get(at.size() - 1);
            }
        }
        return (ObjectNode) at;
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }
}
