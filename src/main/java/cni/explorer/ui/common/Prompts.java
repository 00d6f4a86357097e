package cni.explorer.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What the program asks of the desktop. An interface, since a machine without a display has none of it.
public interface Prompts {

    /// Where to write a file; empty if the person thinks better of it.
    ///
    /// @param suggestion the name that is offered
    /// @param kind       what it is, "CSV table"
    Optional<Path> whereToSave(String suggestion, String kind);

    /// Shows a page in the browser.
    void open(URI address);
}
