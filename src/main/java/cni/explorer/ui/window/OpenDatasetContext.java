package cni.explorer.ui.window;

import cni.explorer.export.ExportContext;
import cni.explorer.storage.DatasetOrigin;
import cni.explorer.workspace.ViewState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Where the visible data lies.
///
/// @param shown what is visible
record OpenDatasetContext(ViewState shown) implements ExportContext {
    @Override
    public String data() {
        return shown.workspace().source().name();
    }

    @Override
    public String sha256() {
        return origin().sha256();
    }

    @Override
    public Optional<String> caveat() {
        return origin().caveat();
    }

    /// Reads the dataset's file, if that travels with the program.
    private DatasetOrigin origin() {
        return DatasetOrigin.of(shown.workspace().source(), shown.indexedDataset());
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
