package cni.explorer.export;

import cni.explorer.data.JsonTree;
import cni.explorer.query.Matrix;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a JSON export back, as maps, lists and texts; numbers and constants as they are written.
final class WrittenJson {
    private final Object root;

    private WrittenJson(Object root) {
        this.root = root;
    }

    static WrittenJson of(Matrix matrix) throws IOException {
        return new WrittenJson(JsonTree.of(Written.as(ExportFormat.JSON, matrix)));
    }

    /// The texts at the end of a path of members; lists on the way are gone through.
    List<String> texts(String... path) {
        return at(path).map(String::valueOf).toList();
    }

    /// The one text at the end of a path.
    String text(String... path) {
        List<String> texts = texts(path);
        if (texts.size() != 1) {
            throw new AssertionError(texts.size() + " texts at " + List.of(path));
        }
        return texts.getFirst();
    }

    /// The names of the members of each object at the end of a path.
    List<List<String>> members(String... path) {
        return at(path).map(found -> ((Map<?, ?>) found)
                        .keySet().stream().map(String::valueOf).toList())
                .toList();
    }

    private Stream<Object> at(String... path) {
        Stream<Object> found = items(root);
        for (String name : path) {
            found = found.map(Map.class::cast)
                    .filter(members -> members.containsKey(name))
                    .flatMap(members -> items(members.get(name)));
        }
        return found;
    }

    private static Stream<Object> items(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object.class::cast) : Stream.of(value);
    }
}
