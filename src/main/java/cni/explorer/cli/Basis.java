package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.Report;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.query.Selection;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.DatasetChoice;
import cni.explorer.settings.InvalidComparison;
import cni.explorer.text.English;
import java.nio.file.Path;
import java.util.Optional;

/// What a question begins with: a dataset, or a saved comparison with its own.
///
/// @param choice   which dataset
/// @param report   the dataset and what its keeper is warned of
/// @param reopened the saved comparison, if there is one
record Basis(DatasetChoice choice, Report report, Optional<Reopened> reopened) {

    static Basis of(DatasetName name) throws DatasetException, FileTrouble {
        return new Basis(name.choice(), name.load(), Optional.empty());
    }

    /// @throws ToldTrouble if the file is no saved comparison
    static Basis ofSaved(Path file) throws DatasetException, FileTrouble, ToldTrouble {
        try {
            Reopened reopened = Reopened.read(file);
            return new Basis(reopened.saved().dataset(), reopened.report(), Optional.of(reopened));
        } catch (InvalidComparison invalid) {
            throw ToldTrouble.ofData(String.valueOf(invalid.getMessage()));
        }
    }

    Dataset dataset() {
        return report.dataset().orElseThrow();
    }

    /// What is asked already.
    Selection selection() {
        return reopened.map(saved -> saved.look().selection()).orElse(Selection.NOTHING);
    }

    /// Makes sure that the data is the very one that somebody means.
    ///
    /// @throws ToldTrouble if it is not
    void mustBe(String sha256) throws FileTrouble, ToldTrouble {
        String found = Reopened.fingerprint(choice);
        if (!found.equalsIgnoreCase(sha256.strip())) {
            throw ToldTrouble.ofData(English.format(
                    "%s is not the data that is meant: its SHA-256 is %s, not %s.", name(), found, sha256));
        }
    }

    Asked asked(Selection selection) {
        Optional<Path> file = choice instanceof DatasetChoice.InFile own ? Optional.of(own.file()) : Optional.empty();
        return new Asked(dataset(), file, report.problems(), selection, false, reopened);
    }

    private String name() {
        return switch (choice) {
            case DatasetChoice.Shipped shipped -> shipped.id();
            case DatasetChoice.InFile own -> own.file().toString();
        };
    }
}
