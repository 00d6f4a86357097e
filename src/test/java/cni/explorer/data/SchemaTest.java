package cni.explorer.data;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The schema, which people read and editors check by, says the same as the reader.
class SchemaTest {
    private final Map<String, Object> schema = schema();

    @Test
    void everyObjectHasTheMembersThatTheReaderKnows() {
        Map<String, Set<String>> known = new TreeMap<>();
        Map<String, Set<String>> described = new TreeMap<>();
        shapes().forEach((definition, shape) -> {
            known.put(definition, new TreeSet<>(shape.members()));
            described.put(
                    definition,
                    new TreeSet<>(object(at(definition), "properties").keySet()));
        });
        assertEquals(known, described);
    }

    @Test
    void everyObjectNeedsTheMembersThatTheReaderNeeds() {
        Map<String, Set<Object>> needed = new TreeMap<>();
        Map<String, Set<Object>> described = new TreeMap<>();
        shapes().forEach((definition, shape) -> {
            needed.put(definition, Set.copyOf(shape.members().subList(0, shape.required())));
            described.put(definition, Set.copyOf((List<?>) at(definition).getOrDefault("required", List.of())));
        });
        assertEquals(needed, described);
    }

    @Test
    void noObjectMayHaveOtherMembers() {
        shapes().keySet()
                .forEach(definition -> assertEquals("false", at(definition).get("additionalProperties"), definition));
    }

    @Test
    void aSourceIsOneOfTheTwoThatTheReaderKnows() {
        Set<String> described = new TreeSet<>();
        for (Object one : (List<?>) at("$defs/source").getOrDefault("oneOf", List.of())) {
            described.addAll(object((Map<?, ?>) one, "properties").keySet());
        }
        assertEquals(new TreeSet<>(SourcesReader.SOURCE.members()), described);
    }

    @Test
    void summariesNeedACreditAndDefinitionsOfMetricsAHeading() {
        assertEquals(List.of("credit"), at("$defs/provider/properties/summary").get("required"));
        assertEquals(Set.of("paragraphs", "credit"), required(TextsReader.SUMMARY));
        assertEquals(
                List.of("heading"), at("$defs/metric/properties/definition").get("required"));
        assertEquals(Set.of("paragraphs", "heading"), required(TextsReader.DEFINITION));
    }

    @Test
    void everyMemberIsDescribed() {
        for (String definition : shapes().keySet()) {
            object(at(definition), "properties").forEach((member, described) -> {
                Map<?, ?> description = (Map<?, ?>) described;
                assertTrue(
                        description.containsKey("description") || description.containsKey("$ref"),
                        definition + " " + member);
            });
        }
    }

    @Test
    void theFormatIsTheOneThatIsRead() {
        assertEquals(
                Integer.toString(DatasetParser.FORMAT), at("properties/format").get("const"));
    }

    private static Map<String, ObjectSchema> shapes() {
        return Map.ofEntries(
                entry("", DatasetParser.DATASET),
                entry("$defs/passage", TextsReader.PASSAGE),
                entry("$defs/feature", FeatureBuilder.FEATURE),
                entry("$defs/footnote", FootnotesReader.FOOTNOTE),
                entry("$defs/provider", ProvidersReader.PROVIDER),
                entry("$defs/provider/properties/mark", ProvidersReader.MARK),
                entry("$defs/provider/properties/links/items", TextsReader.LINK),
                entry("$defs/cell", CellReader.CELL),
                entry("$defs/cell/properties/dispute", DisputesReader.DISPUTE),
                entry("$defs/metric", MetricsReader.METRIC),
                entry("$defs/figure", FigureBuilder.FIGURE),
                entry("$defs/question", QuestionsReader.QUESTION),
                entry("$defs/question/properties/accept/items", QuestionsReader.ACCEPTED));
    }

    private static Set<String> required(ObjectSchema shape) {
        return Set.copyOf(shape.members().subList(0, shape.required()));
    }

    private Map<String, Object> at(String path) {
        Map<String, Object> found = schema;
        for (String step : path.split("/", -1)) {
            found = step.isEmpty() ? found : object(found, step);
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the names of members are always texts
    private static Map<String, Object> object(Map<?, ?> in, String member) {
        assertTrue(in.get(member) instanceof Map, member);
        return (Map<String, Object>) in.get(member);
    }

    private static Map<String, Object> schema() {
        return object(Map.of("schema", JsonTree.read(Path.of("data", "dataset.schema.json"))), "schema");
    }
}
