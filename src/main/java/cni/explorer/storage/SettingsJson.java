package cni.explorer.storage;

import static cni.explorer.storage.JsonMembers.byId;
import static cni.explorer.storage.JsonMembers.constant;
import static cni.explorer.storage.JsonMembers.number;
import static cni.explorer.storage.JsonMembers.object;
import static cni.explorer.storage.JsonMembers.texts;

import cni.explorer.workspace.RowHeight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Settings as the members of a JSON object, and back.
final class SettingsJson {
    /// Raised when an older program would misread what a newer one writes.
    static final int VERSION = 1;

    private SettingsJson() {}

    static void write(JsonGenerator json, Settings settings) {
        json.writeNumberProperty("version", VERSION);
        settings.window().ifPresent(window -> object(json, "window", () -> write(json, window)));
        write(json, settings.preferences());
        settings.dataset()
                .ifPresent(
                        choice -> object(json, "dataset", () -> DatasetSourceJson.write(json, choice, Path::toString)));
        settings.awaited().ifPresent(file -> json.writeStringProperty("awaited", file.toString()));
        texts(json, "recent", settings.recent());
        byId(
                json,
                "datasets",
                settings.datasets(),
                (id, look) -> object(json, id, () -> DatasetViewSettingsJson.write(json, look)));
    }

    private static void write(JsonGenerator json, UserPreferences preferences) {
        constant(json, "theme", preferences.theme());
        // What is as shipped is left out, so that older programs find nothing that they do not know.
        if (!preferences.size().equals(TextSize.USUAL)) {
            number(json, "textSize", preferences.size().percent());
        }
        if (preferences.rows() != RowHeight.BY_NUMBER) {
            constant(json, "rows", preferences.rows());
        }
        if (preferences.csv() != CsvPreference.VALUES) {
            constant(json, "csv", preferences.csv());
        }
    }

    private static void write(JsonGenerator json, WindowBounds window) {
        number(json, "x", window.x());
        number(json, "y", window.y());
        number(json, "width", window.width());
        number(json, "height", window.height());
        json.writeBooleanProperty("maximized", window.maximized());
    }

    /// The settings in a JSON value, with defaults for what cannot be read.
    ///
    /// @param unread receives the places of what could not be read
    static Settings read(JsonNode json, List<String> unread) {
        LenientJsonObject fields = LenientJsonObject.of(json, unread);
        fields.number("version");
        Settings settings = new Settings(
                fields.has("window") ? fields.object("window", SettingsJson::window) : Optional.empty(),
                preferences(fields),
                fields.has("dataset")
                        ? fields.object("dataset", source -> DatasetSourceJson.read(source, Path::of))
                        : Optional.empty(),
                fields.has("awaited")
                        ? fields.text("awaited").flatMap(file -> DatasetSourceJson.path(file, Path::of))
                        : Optional.empty(),
                fields.texts("recent").stream()
                        .flatMap(file -> DatasetSourceJson.path(file, Path::of).stream())
                        .toList(),
                fields.object(
                        "datasets",
                        looks -> looks.each((all, id) -> Optional.of(all.object(id, DatasetViewSettingsJson::look)))));
        fields.noteUnknown();
        return settings;
    }

    private static UserPreferences preferences(LenientJsonObject fields) {
        return new UserPreferences(
                fields.oneOf("theme", ThemePreference.SYSTEM),
                fields.size("textSize")
                        .map(percent -> new TextSize((int) Math.round(Math.min(percent, TextSize.MOST))))
                        .orElse(TextSize.USUAL),
                fields.oneOf("rows", RowHeight.BY_NUMBER),
                fields.oneOf("csv", CsvPreference.VALUES));
    }

    private static Optional<WindowBounds> window(LenientJsonObject fields) {
        Optional<Double> x = fields.number("x");
        Optional<Double> y = fields.number("y");
        Optional<Double> width = fields.size("width");
        Optional<Double> height = fields.size("height");
        boolean maximized = fields.truth("maximized");
        return width.isPresent() && height.isPresent()
                ? Optional.of(new WindowBounds(x.orElse(0.0), y.orElse(0.0), width.get(), height.get(), maximized))
                : Optional.empty();
    }
}
