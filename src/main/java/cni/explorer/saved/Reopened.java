package cni.explorer.saved;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.Fingerprint;
import cni.explorer.data.Report;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.query.Narrowing;
import cni.explorer.settings.DatasetChoice;
import cni.explorer.settings.InvalidComparison;
import cni.explorer.settings.Look;
import cni.explorer.settings.SavedComparison;
import cni.explorer.text.AnswerChangeText;
import cni.explorer.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A saved comparison with its dataset as that is now.
///
/// @param file   where the comparison lies
/// @param saved  the comparison
/// @param report the dataset, present, and what its keeper is warned of
/// @param same   whether the dataset is the very one of then
/// @param moved  what of the answer is otherwise now, in sentences
public record Reopened(Path file, SavedComparison saved, Report report, boolean same, List<String> moved) {
    public Reopened {
        moved = List.copyOf(moved);
    }

    /// Reads a saved comparison and the dataset that it names. May be done on any thread.
    ///
    /// @throws InvalidComparison if the file is no saved comparison, or the program has no such dataset
    /// @throws DatasetException  if the dataset's file is no dataset now
    /// @throws FileTrouble       if one of the two cannot be read
    public static Reopened read(Path file) throws InvalidComparison, DatasetException, FileTrouble {
        SavedComparison saved = SavedComparison.read(content(file), file);
        Report report = report(file, saved.dataset());
        Dataset dataset = report.dataset().orElseThrow();
        return new Reopened(
                file,
                saved,
                report,
                fingerprint(saved.dataset()).equals(saved.sha256()),
                AnswerChangeText.sentences(
                        saved.answer(),
                        new Narrowing(dataset).outcome(saved.look().selection())));
    }

    /// The fingerprint of a dataset as it is now.
    public static String fingerprint(DatasetChoice choice) throws FileTrouble {
        return switch (choice) {
            case DatasetChoice.Shipped shipped -> Fingerprint.ofShipped(shipped.id());
            case DatasetChoice.InFile own -> Fingerprint.of(own.file());
        };
    }

    public Dataset dataset() {
        return report.dataset().orElseThrow();
    }

    public Look look() {
        return saved.look();
    }

    /// In one sentence, whether data and answer are those of then.
    public String news() {
        String then = "since it was saved on " + saved.savedOn();
        if (same) {
            return moved.isEmpty()
                    ? English.format("Neither the dataset nor the answer has changed %s.", then)
                    : English.format("The dataset has not changed %s, but this program answers otherwise.", then);
        }
        LocalDate now = dataset().about().asOf();
        String days =
                now.equals(saved.asOf()) ? "" : English.format(" (data of %s then, of %s now)", saved.asOf(), now);
        return English.format(
                "The dataset has changed %s%s%s",
                then, days, moved.isEmpty() ? "; the answer has not." : ", and so has the answer.");
    }

    private static byte[] content(Path file) throws FileTrouble {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw FileTrouble.reading(file, failure);
        }
    }

    private static Report report(Path file, DatasetChoice choice)
            throws InvalidComparison, DatasetException, FileTrouble {
        switch (choice) {
            case DatasetChoice.Shipped shipped -> {
                Optional<Dataset> found = ShippedDatasets.find(shipped.id());
                if (found.isEmpty()) {
                    throw InvalidComparison.ofUnknownDataset(file, shipped.id());
                }
                return new Report(found, List.of());
            }
            case DatasetChoice.InFile own -> {
                try {
                    return DatasetReader.checkUsable(own.file());
                } catch (IOException failure) {
                    throw FileTrouble.reading(own.file(), failure);
                }
            }
        }
    }
}
