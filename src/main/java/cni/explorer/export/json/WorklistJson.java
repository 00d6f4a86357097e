package cni.explorer.export.json;

import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.model.Dataset;
import cni.explorer.model.SourceMove;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// What a keeper of a dataset has to read again, oldest change first, for programs. Members stay as they are while
/// `format` is 1.
public record WorklistJson(Dataset dataset, SourceReport report) {
    public void write(Writer out) throws IOException {
        JsonWriter.write(out, json -> {
            json.put("format", 1);
            json.put("dataset", dataset.about().id());
            json.put("asked", report.asked());
            json.putObjects("changed", report.moved().sources(), one -> {
                SourceMove move = one.move();
                json.put("on", move.on().toString());
                json.put("kind", move.kind().name().toLowerCase(Locale.ROOT));
                json.put("repository", move.repository());
                if (!move.path().isEmpty()) {
                    json.put("path", move.path());
                }
                json.put("before", move.before());
                json.put("now", move.now());
                json.put("difference", move.difference().toString());
                json.putObjects("cells", one.cells(), cell -> {
                    json.put(
                            "provider",
                            dataset.providers().get(cell.provider()).id().value());
                    json.put(
                            "feature",
                            dataset.features().get(cell.feature()).id().value());
                });
            });
            json.putObjects("failed", report.failed(), failed -> {
                json.put("source", failed.place());
                json.put("why", failed.why().sentence());
            });
        });
    }
}
