package cni.explorer.ui;

import cni.explorer.export.Origin;
import cni.explorer.files.FileTrouble;
import cni.explorer.saved.Reopened;
import cni.explorer.workspace.DatasetSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where the data in sight lies.
///
/// @param source the dataset that is open
record OpenOrigin(DatasetSource source) implements Origin {
    @Override
    public String data() {
        return source.name();
    }

    @Override
    public String sha256() throws FileTrouble {
        return Reopened.fingerprint(source);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
