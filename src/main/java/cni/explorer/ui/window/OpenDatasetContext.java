package cni.explorer.ui.window;

import cni.explorer.data.FileAccessException;
import cni.explorer.export.ExportContext;
import cni.explorer.storage.Reopened;
import cni.explorer.workspace.DatasetSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where the visible data lies.
///
/// @param source the dataset that is open
record OpenDatasetContext(DatasetSource source) implements ExportContext {
    @Override
    public String data() {
        return source.name();
    }

    @Override
    public String sha256() throws FileAccessException {
        return Reopened.fingerprint(source);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
