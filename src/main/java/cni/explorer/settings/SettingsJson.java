package cni.explorer.settings;

import cni.explorer.workspace.DatasetSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Settings as a JSON value, and back.
final class SettingsJson {
    /// Raised when an older program would misread what a newer one writes.
    static final int VERSION = 1;

    private SettingsJson() {}

    static Json write(Settings settings) {
        Json.Members json = Json.Members.none().with("version", new Json.Amount(VERSION));
        settings.window().ifPresent(window -> json.with("window", write(window)));
        json.with("theme", LookJson.text(settings.theme()));
        settings.dataset().ifPresent(choice -> json.with("dataset", write(choice)));
        json.with(
                "recent",
                Json.Items.ofTexts(
                        settings.recent().stream().map(Path::toString).toList()));
        Json.Members datasets = Json.Members.none();
        LookJson.byId(settings.datasets()).forEach((id, look) -> datasets.with(id, LookJson.write(look)));
        return json.with("datasets", datasets);
    }

    private static Json write(WindowPlace window) {
        return Json.Members.none()
                .with("x", new Json.Amount(window.x()))
                .with("y", new Json.Amount(window.y()))
                .with("width", new Json.Amount(window.width()))
                .with("height", new Json.Amount(window.height()))
                .with("maximized", new Json.Truth(window.maximized()));
    }

    private static Json write(DatasetSource choice) {
        return switch (choice) {
            case DatasetSource.Shipped shipped -> Json.Members.none().with("shipped", new Json.Text(shipped.id()));
            case DatasetSource.InFile own ->
                Json.Members.none().with("file", new Json.Text(own.file().toString()));
        };
    }

    /// The settings in a JSON value, with defaults for what cannot be read.
    ///
    /// @param unread receives the places of what could not be read
    static Settings read(Json json, List<String> unread) {
        Fields fields = Fields.of(json, unread);
        fields.number("version");
        Settings settings = new Settings(
                fields.has("window") ? fields.object("window", SettingsJson::window) : Optional.empty(),
                fields.oneOf("theme", Theme.SYSTEM),
                fields.has("dataset") ? fields.object("dataset", SettingsJson::choice) : Optional.empty(),
                fields.texts("recent").stream()
                        .flatMap(file -> path(file).stream())
                        .toList(),
                fields.object(
                        "datasets", looks -> looks.each((all, id) -> Optional.of(all.object(id, LookJson::look)))));
        fields.noteUnknown();
        return settings;
    }

    private static Optional<WindowPlace> window(Fields fields) {
        Optional<Double> x = fields.number("x");
        Optional<Double> y = fields.number("y");
        Optional<Double> width = fields.size("width");
        Optional<Double> height = fields.size("height");
        boolean maximized = fields.truth("maximized");
        return width.isPresent() && height.isPresent()
                ? Optional.of(new WindowPlace(x.orElse(0.0), y.orElse(0.0), width.get(), height.get(), maximized))
                : Optional.empty();
    }

    private static Optional<DatasetSource> choice(Fields fields) {
        Optional<DatasetSource> own =
                fields.text("file").flatMap(SettingsJson::path).map(DatasetSource.InFile::new);
        return own.or(() -> fields.text("shipped").map(DatasetSource.Shipped::new));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
