package cni.explorer.ui;

import cni.explorer.export.Origin;
import cni.explorer.files.FileTrouble;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.DatasetChoice;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where the data in sight lies.
///
/// @param choice the dataset that is open
record OpenOrigin(DatasetChoice choice) implements Origin {
    @Override
    public String data() {
        return switch (choice) {
            case DatasetChoice.Shipped shipped -> shipped.id();
            case DatasetChoice.InFile own -> own.file().toString();
        };
    }

    @Override
    public String sha256() throws FileTrouble {
        return Reopened.fingerprint(choice);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
