package cni.explorer.storage;

import static cni.explorer.storage.JsonMembers.object;
import static cni.explorer.storage.JsonMembers.objects;
import static cni.explorer.storage.JsonMembers.texts;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.SavedAnswer;
import cni.explorer.query.SavedAnswer.SavedOutcome;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// A saved comparison as the members of a JSON object, and back.
final class SavedComparisonJson {
    private static final int VERSION = 1;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NETWORK = Pattern.compile("\\s*([/\\\\]{2}|[A-Za-z][A-Za-z0-9+.-]+:/)");

    /// An address of a file on this machine.
    private static final Pattern LOCAL = Pattern.compile("(?i)\\s*file:/(?!/)|\\s*file://(?:localhost)?/");

    private SavedComparisonJson() {}

    static void write(JsonGenerator json, SavedComparison saved, Path folder) {
        json.writeNumberProperty("savedComparison", VERSION);
        json.writeStringProperty("savedOn", saved.savedOn().toString());
        object(json, "dataset", () -> {
            DatasetSourceJson.write(json, saved.dataset(), file -> relative(file, folder));
            json.writeStringProperty("asOf", saved.asOf().toString());
            json.writeStringProperty("sha256", saved.sha256());
        });
        object(json, "look", () -> DatasetViewSettingsJson.write(json, saved.look()));
        objects(json, "answer", saved.answer().providers(), SavedComparisonJson::write);
    }

    private static void write(JsonGenerator json, SavedOutcome kept) {
        json.writeStringProperty("id", kept.id().value());
        json.writeStringProperty("name", kept.name());
        texts(json, "unmet", kept.unmet());
    }

    /// A folder that is moved or sent with its dataset in it stays whole.
    private static String relative(Path file, Path folder) {
        return file.startsWith(folder)
                ? folder.relativize(file).toString().replace(File.separatorChar, '/')
                : file.toString();
    }

    /// Whether the dataset's file is named by an address or a path of a network, in the way of any system.
    static boolean isOnAnotherMachine(JsonNode json) {
        return NETWORK.matcher(named(json)).lookingAt() && !isAddress(json);
    }

    /// Whether it is named by the address of a file on this machine.
    static boolean isAddress(JsonNode json) {
        return LOCAL.matcher(named(json)).lookingAt();
    }

    private static String named(JsonNode json) {
        return json.path("dataset").path("file").asString("");
    }

    /// Empty if it is of another version, or if what it needs is missing.
    ///
    /// @param unread receives the places of what could not be read
    static Optional<SavedComparison> read(JsonNode json, Path folder, List<String> unread) {
        LenientJsonObject fields = LenientJsonObject.of(json, unread);
        Optional<Double> version = fields.number("savedComparison").filter(number -> number == VERSION);
        if (version.isEmpty()) {
            unread.clear();
            return Optional.empty();
        }
        Optional<LocalDate> savedOn = day(fields, "savedOn", "", unread);
        Optional<DatasetSource> choice = fields.object("dataset", data -> choice(data, folder));
        Data data = fields.object("dataset", one -> data(one, unread));
        DatasetViewSettings look = fields.object("look", DatasetViewSettingsJson::look);
        List<SavedOutcome> answer = fields.objects("answer", SavedComparisonJson::kept);
        fields.noteUnknown();
        if (choice.isEmpty()) {
            unread.add("dataset");
        }
        return savedOn.isPresent() && choice.isPresent() && data.asOf.isPresent() && data.sha256.isPresent()
                ? Optional.of(new SavedComparison(
                        choice.get(), data.asOf.get(), data.sha256.get(), savedOn.get(), look, new SavedAnswer(answer)))
                : Optional.empty();
    }

    private record Data(Optional<LocalDate> asOf, Optional<String> sha256) {}

    private static Data data(LenientJsonObject fields, List<String> unread) {
        fields.text("shipped");
        fields.text("file");
        Optional<String> sha256 =
                fields.text("sha256").filter(text -> SHA_256.matcher(text).matches());
        if (sha256.isEmpty()) {
            unread.add("dataset.sha256");
        }
        return new Data(day(fields, "asOf", "dataset.", unread), sha256);
    }

    private static Optional<DatasetSource> choice(LenientJsonObject fields, Path folder) {
        fields.text("asOf");
        fields.text("sha256");
        return DatasetSourceJson.read(fields, folder::resolve);
    }

    private static SavedOutcome kept(LenientJsonObject fields) {
        String id = fields.text("id").orElse("");
        return new SavedOutcome(
                new ProviderId(id),
                fields.text("name").orElse(id),
                fields.texts("unmet").stream().map(FeatureId::new).toList());
    }

    private static Optional<LocalDate> day(LenientJsonObject fields, String name, String parent, List<String> unread) {
        Optional<LocalDate> day = fields.text(name).flatMap(SavedComparisonJson::day);
        if (day.isEmpty()) {
            unread.add(parent + name);
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
