package cni.explorer.export;

import java.time.LocalDate;
import java.util.Optional;

/// Where the data of an export lies and on which day it is taken, for a record that others can check.
public interface ExportContext {

    /// How the data is named on the command line: the id of a shipped dataset, or a file.
    String data();

    /// The SHA-256 of the bytes that it was read from, in 64 hexadecimal digits; worked out when it is asked for.
    String sha256();

    /// What whoever relies on that should know of the file as it is now, in a sentence.
    Optional<String> caveat();

    LocalDate today();
}
