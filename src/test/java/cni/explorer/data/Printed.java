package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The post as it was printed, transcribed without regard to the dataset.
final class Printed {
    private Printed() {}

    /// The plain text of the post.
    static String post() {
        return resource("post.txt");
    }

    /// The table: the printed cells of each provider, marks in brackets, by the names of the features.
    static Map<String, Map<String, String>> table() {
        List<List<String>> rows = lines().filter(line -> line.contains("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 1; column < row.size(); column++) {
                cells.put(rows.getFirst().get(column), row.get(column));
            }
            table.put(row.getFirst(), cells);
        }
        return table;
    }

    /// How the answers are read: a letter for each provider id and feature id.
    static Map<String, Map<String, String>> letters() {
        List<List<String>> rows = lines().filter(line -> !line.contains("|"))
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
        List<String> features = rows.getFirst();
        Map<String, Map<String, String>> letters = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> ofProvider = new LinkedHashMap<>();
            features.forEach(feature -> ofProvider.put(feature, row.get(ofProvider.size())));
            letters.put(row.getLast(), ofProvider);
        }
        return letters;
    }

    private static Stream<String> lines() {
        return resource("support-matrix.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    static String resource(String name) {
        try (InputStream in = Printed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
