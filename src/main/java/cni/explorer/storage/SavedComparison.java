package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.query.SavedAnswer;
import cni.explorer.text.English;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.ViewState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A comparison as a person left it, to be opened again: which data, what was asked, how it was looked at, and what the
/// answer was.
///
/// Its file is JSON in UTF-8 with the members `savedComparison` (1, the version), `savedOn` (a day), `dataset`
/// (`shipped`, an id, or `file`, a path, relative to the folder of the saved comparison where it lies there or below;
/// `asOf`, a day; `sha256`, of the dataset's file), `look` (as in the settings: `view`, `selection`, `sort`, `columns`,
/// `charts`) and `answer` (for each counted provider `id`, `name` and, if it was excluded, `unmet`, the features).
///
/// @param dataset which data
/// @param asOf    the day that the data described
/// @param sha256  the fingerprint of its file, 64 hexadecimal digits
/// @param savedOn the day on which it was saved
/// @param look    what was asked and how it was looked at
/// @param answer  what the answer was
public record SavedComparison(
        DatasetSource dataset,
        LocalDate asOf,
        String sha256,
        LocalDate savedOn,
        DatasetViewSettings look,
        SavedAnswer answer) {
    /// How the names of such files end.
    public static final String ENDING = ".cnix";

    /// What is looked at now.
    ///
    /// @param sha256 the fingerprint of the dataset's file
    public static SavedComparison of(ViewState state, String sha256, LocalDate today) {
        return new SavedComparison(
                state.workspace().source(),
                state.dataset().about().asOf(),
                sha256,
                today,
                DatasetViewSettings.of(state.workspace(), state.dataset()),
                SavedAnswer.of(state.outcome()));
    }

    /// The content of its file.
    ///
    /// @param file where it will lie
    public byte[] content(Path file) {
        return new JsonCodec()
                .write(json -> SavedComparisonJson.write(
                        json,
                        this,
                        FileAccessException.folder(file.toAbsolutePath().normalize())));
    }

    /// What a file holds.
    ///
    /// @param file where it lies
    /// @throws InvalidComparisonException if that is no saved comparison
    public static SavedComparison read(byte[] content, Path file) throws InvalidComparisonException {
        JsonNode json =
                new JsonCodec().read(content).orElseThrow(() -> new InvalidComparisonException(file, "it is not JSON"));
        if (SavedComparisonJson.isOnAnotherMachine(json)) {
            throw InvalidComparisonException.ofNetwork(file);
        }
        if (SavedComparisonJson.isAddress(json)) {
            throw InvalidComparisonException.ofAddress(file);
        }
        List<String> unread = new ArrayList<>();
        Optional<SavedComparison> read = SavedComparisonJson.read(
                json, FileAccessException.folder(file.toAbsolutePath().normalize()), unread);
        if (!unread.isEmpty() || read.isEmpty()) {
            String place = unread.isEmpty() ? "savedComparison" : unread.getFirst();
            throw new InvalidComparisonException(
                    file,
                    place.equals("savedComparison")
                            ? "this program reads version 1 of such files"
                            : English.format("“%s” is missing, unknown or not what it should be", place));
        }
        return read.get();
    }
}
