package cni.explorer.bench;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.TextBlock;
import cni.explorer.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// A made-up dataset in the format of the shipped ones, and the records that Jackson alone makes of it.
record DatasetFile(
        int format,
        String id,
        String name,
        String title,
        String author,
        String asOf,
        Page source,
        String about,
        List<Column> features,
        List<Note> footnotes,
        List<Row> providers) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    record Page(String title, String page) {}

    record Column(String id, String name, String kind, String requirement) {}

    record Note(String id, String text) {}

    record Row(
            String id,
            String name,
            List<String> aliases,
            String role,
            Word mark,
            Words summary,
            Map<String, Answer> cells) {}

    record Word(String word) {}

    record Words(List<String> paragraphs, String credit) {}

    record Answer(String value, String verdict, List<String> categories, List<String> footnotes, String note) {}

    /// What the program's own reader is measured against.
    static DatasetFile parse(Path file) {
        return MAPPER.readValue(file, DatasetFile.class);
    }

    /// Writes a new file, which goes when the JVM ends.
    static Path write(Dataset dataset) throws IOException {
        Path file = Files.createTempFile("dataset", ".json");
        file.toFile().deleteOnExit();
        write(dataset, file);
        return file;
    }

    static void write(Dataset dataset, Path file) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(ObjectWriteContext.empty(), Files.newOutputStream(file), JsonEncoding.UTF8)) {
            write(dataset, json);
        }
    }

    private static void write(Dataset dataset, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("id", dataset.about().id());
        json.writeStringProperty("name", dataset.about().name());
        json.writeStringProperty("title", dataset.about().title());
        json.writeStringProperty("author", dataset.about().author());
        json.writeStringProperty("asOf", dataset.about().asOf().toString());
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("title", dataset.about().source().orElseThrow().label());
        json.writeStringProperty(
                "page", dataset.about().source().orElseThrow().address().toString());
        json.writeEndObject();
        json.writeStringProperty("about", dataset.about().description());
        json.writeArrayPropertyStart("features");
        dataset.features().forEach(feature -> write(feature, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("footnotes");
        dataset.footnotes().forEach(footnote -> write(footnote, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("providers");
        for (int provider = 0; provider < dataset.providers().size(); provider++) {
            write(dataset, provider, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Feature feature, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", feature.id().value());
        json.writeStringProperty("name", feature.name());
        switch (feature.kind()) {
            case Feature.Judged judged -> {
                json.writeStringProperty("kind", "requirement");
                json.writeStringProperty("requirement", judged.sentence());
            }
            case Feature.Category _ -> json.writeStringProperty("kind", "category");
            case Feature.Text _, Feature.Measured _ -> json.writeStringProperty("kind", "text");
        }
        json.writeEndObject();
    }

    private static void write(Footnote footnote, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", footnote.id());
        json.writeStringProperty("text", footnote.text());
        json.writeEndObject();
    }

    private static void write(Dataset dataset, int number, JsonGenerator json) {
        Provider provider = dataset.providers().get(number);
        json.writeStartObject();
        json.writeStringProperty("id", provider.id().value());
        json.writeStringProperty("name", provider.name());
        texts("aliases", provider.aliases(), json);
        if (!provider.counted()) {
            json.writeStringProperty("role", provider.role().name().toLowerCase(Locale.ROOT));
        }
        provider.status().ifPresent(mark -> {
            json.writeObjectPropertyStart("mark");
            json.writeStringProperty("word", mark.word());
            json.writeEndObject();
        });
        provider.summary().ifPresent(summary -> write(summary, json));
        json.writeObjectPropertyStart("cells");
        for (int feature = 0; feature < dataset.features().size(); feature++) {
            json.writeObjectPropertyStart(dataset.features().get(feature).id().value());
            write(dataset.cell(number, feature), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(TextBlock summary, JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        texts("paragraphs", summary.paragraphs(), json);
        json.writeStringProperty("credit", summary.credit());
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) {
        json.writeStringProperty("value", cell.value());
        cell.verdict().ifPresent(verdict -> json.writeStringProperty("verdict", word(verdict)));
        texts("categories", cell.categories(), json);
        texts("footnotes", cell.footnotes().stream().map(Footnote::id).toList(), json);
        cell.evidence().note().ifPresent(note -> json.writeStringProperty("note", note));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
