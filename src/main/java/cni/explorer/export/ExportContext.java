package cni.explorer.export;

import java.io.IOException;
import java.time.LocalDate;

/// Where the data of an export lies and on which day it is taken, for a record that others can check.
public interface ExportContext {

    /// How the data is named on the command line: the id of a shipped dataset, or a file.
    String data();

    /// The SHA-256 of its file; worked out when it is asked for.
    ///
    /// @return 64 hexadecimal digits
    /// @throws IOException if the file cannot be read
    String sha256() throws IOException;

    LocalDate today();
}
