package cni.explorer.cli;

import cni.explorer.data.Fingerprint;
import cni.explorer.data.Problem;
import cni.explorer.export.Origin;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Matrix;
import cni.explorer.query.Narrowing;
import cni.explorer.query.Ordering;
import cni.explorer.query.Selection;
import cni.explorer.saved.Reopened;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the command line asks, and of which data. Every id in it is one of the dataset.
///
/// @param dataset   the data
/// @param file      where it was read from; empty if it travels with the program
/// @param warnings  what is wrong with that file, which can be used all the same
/// @param selection what is asked for
/// @param transposed whether a window or picture is to show features as rows; texts and exports never do
/// @param reopened  the saved comparison that it began with
record Asked(
        Dataset dataset,
        Optional<Path> file,
        List<Problem> warnings,
        Selection selection,
        boolean transposed,
        Optional<Reopened> reopened) {

    /// The same, to be shown the usual way round (false) or with features as rows (true).
    Asked withTransposed(boolean changed) {
        return new Asked(dataset, file, warnings, selection, changed, reopened);
    }

    /// The answer: all columns, in the order of the dataset, or as they were saved.
    Matrix matrix() {
        Arrangement arrangement =
                reopened.map(saved -> saved.look().arrangement(dataset)).orElseGet(() -> Arrangement.of(dataset));
        return Matrix.of(new Narrowing(dataset).outcome(selection), arrangement, new Ordering(dataset));
    }

    /// What has moved since a comparison was saved, in sentences; empty if nothing has, or there is none.
    List<String> news() {
        return reopened.filter(saved -> !saved.same() || !saved.moved().isEmpty())
                .map(saved -> Stream.concat(Stream.of(saved.news()), saved.moved().stream())
                        .toList())
                .orElse(List.of());
    }

    /// Where the data lies, for a record that others can check.
    Origin origin(Supplier<LocalDate> today) {
        return new Origin() {
            @Override
            public String data() {
                return file.map(Path::toString).orElse(dataset.about().id());
            }

            @Override
            public String sha256() throws FileTrouble {
                return file.isPresent()
                        ? Fingerprint.of(file.get())
                        : Fingerprint.ofShipped(dataset.about().id());
            }

            @Override
            public LocalDate today() {
                return today.get();
            }
        };
    }
}
