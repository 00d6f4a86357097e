package cni.explorer.settings;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.KeptAnswer;
import cni.explorer.query.KeptAnswer.Kept;
import cni.explorer.workspace.DatasetSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A saved comparison as a JSON value, and back.
final class SavedComparisonJson {
    private static final int VERSION = 1;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private SavedComparisonJson() {}

    static Json write(SavedComparison saved, Path folder) {
        Json.Members dataset = Json.Members.none();
        switch (saved.dataset()) {
            case DatasetSource.Shipped shipped -> dataset.with("shipped", new Json.Text(shipped.id()));
            case DatasetSource.InFile own -> dataset.with("file", new Json.Text(relative(own.file(), folder)));
        }
        dataset.with("asOf", new Json.Text(saved.asOf().toString())).with("sha256", new Json.Text(saved.sha256()));
        return Json.Members.none()
                .with("savedComparison", new Json.Amount(VERSION))
                .with("savedOn", new Json.Text(saved.savedOn().toString()))
                .with("dataset", dataset)
                .with("look", LookJson.write(saved.look()))
                .with(
                        "answer",
                        new Json.Items(saved.answer().providers().stream()
                                .map(SavedComparisonJson::write)
                                .toList()));
    }

    private static Json write(Kept kept) {
        return Json.Members.none()
                .with("id", new Json.Text(kept.id().value()))
                .with("name", new Json.Text(kept.name()))
                .with(
                        "unmet",
                        Json.Items.ofTexts(
                                kept.unmet().stream().map(FeatureId::value).toList()));
    }

    /// A folder that is moved or sent with its dataset in it stays whole.
    private static String relative(Path file, Path folder) {
        return file.startsWith(folder) ? folder.relativize(file).toString().replace('\\', '/') : file.toString();
    }

    /// Empty if it is of another version, or if what it needs is missing.
    ///
    /// @param unread receives the places of what could not be read
    static Optional<SavedComparison> read(Json json, Path folder, List<String> unread) {
        Fields fields = Fields.of(json, unread);
        Optional<Double> version = fields.number("savedComparison").filter(number -> number == VERSION);
        if (version.isEmpty()) {
            unread.clear();
            return Optional.empty();
        }
        Optional<LocalDate> savedOn = day(fields, "savedOn", "", unread);
        Optional<DatasetSource> choice = fields.object("dataset", data -> choice(data, folder));
        Data data = fields.object("dataset", one -> data(one, unread));
        Look look = fields.object("look", LookJson::look);
        List<Kept> answer = fields.objects("answer", kept -> Optional.of(kept(kept)));
        fields.noteUnknown();
        if (choice.isEmpty()) {
            unread.add("dataset");
        }
        return savedOn.isPresent() && choice.isPresent() && data.asOf.isPresent() && data.sha256.isPresent()
                ? Optional.of(new SavedComparison(
                        choice.get(), data.asOf.get(), data.sha256.get(), savedOn.get(), look, new KeptAnswer(answer)))
                : Optional.empty();
    }

    private record Data(Optional<LocalDate> asOf, Optional<String> sha256) {}

    private static Data data(Fields fields, List<String> unread) {
        fields.text("shipped");
        fields.text("file");
        Optional<String> sha256 =
                fields.text("sha256").filter(text -> SHA_256.matcher(text).matches());
        if (sha256.isEmpty()) {
            unread.add("dataset.sha256");
        }
        return new Data(day(fields, "asOf", "dataset.", unread), sha256);
    }

    private static Optional<DatasetSource> choice(Fields fields, Path folder) {
        fields.text("asOf");
        fields.text("sha256");
        Optional<DatasetSource> own =
                fields.text("file").flatMap(text -> path(text, folder)).map(DatasetSource.InFile::new);
        return own.or(() -> fields.text("shipped").map(DatasetSource.Shipped::new));
    }

    private static Kept kept(Fields fields) {
        String id = fields.text("id").orElse("");
        return new Kept(
                new ProviderId(id),
                fields.text("name").orElse(id),
                fields.texts("unmet").stream().map(FeatureId::new).toList());
    }

    private static Optional<LocalDate> day(Fields fields, String name, String parent, List<String> unread) {
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

    private static Optional<Path> path(String text, Path folder) {
        try {
            return Optional.of(folder.resolve(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
