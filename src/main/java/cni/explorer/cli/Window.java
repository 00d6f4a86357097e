package cni.explorer.cli;

import java.util.Optional;

/// Opens the window.
@FunctionalInterface
interface Window {

    /// Opens it and returns once it is closed.
    ///
    /// Where it cannot be opened at all, the failure comes out as JavaFX threw it.
    ///
    /// @param asked what the window begins with; if empty, with what it was closed with
    void open(Optional<Query> asked);
}
