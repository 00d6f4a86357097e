package cni.explorer.export.json;

import cni.explorer.export.ReadingReport;
import cni.explorer.metrics.ReadingField;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What repositories said of themselves, for programs. Members that are not known are left out; they stay as they are
/// while `format` is 1.
public record ReadingsJson(ReadingReport report) {
    public void write(Writer out) throws IOException {
        JsonWriter.write(out, json -> {
            json.put("format", 1);
            json.put("dataset", report.dataset());
            json.putObjects(
                    "readings",
                    report.rows(),
                    row -> members(json, row.provider().id().value(), row.reading()));
            json.putObjects("failed", report.failed(), failed -> {
                json.put("provider", failed.provider().id().value());
                json.put("repository", failed.repository().title());
                json.put("why", failed.why().sentence());
            });
        });
    }

    /// All readings of a history.
    public static void write(List<StoredReading> all, Writer out) throws IOException {
        JsonWriter.write(out, json -> {
            json.put("format", 1);
            json.putObjects("readings", all, one -> members(json, one.provider().value(), one.reading()));
        });
    }

    private static void members(JsonWriter json, String provider, RepositoryReading reading) {
        json.put("provider", provider);
        json.put("repository", reading.repository().title());
        if (reading.hasMoved()) {
            json.put("asked", reading.asked().title());
        }
        json.put("at", reading.at().toString());
        for (ReadingField field : ReadingField.values()) {
            switch (field) {
                case STARS, FORKS, OPEN_ISSUES, CONTRIBUTORS, COMMITS_12_MONTHS ->
                    field.count().map(reading.counts()::get).ifPresent(value -> json.put(field.id(), value));
                case RELEASE, RELEASED, LICENSE -> json.put(field.id(), field.of(reading));
                case PUSHED -> reading.pushed().ifPresent(at -> json.put(field.id(), at.toString()));
                case ARCHIVED -> json.put(field.id(), reading.archived());
                case REPOSITORY, READ -> {}
            }
        }
        if (!reading.missing().isEmpty()) {
            json.putObjects("missing", reading.missing(), one -> {
                json.put("figure", one.field().id());
                json.put("why", one.why().sentence());
            });
        }
    }
}
