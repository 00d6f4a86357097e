package cni.explorer.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// What the program asks of the desktop. An interface, since a machine without a display has none of it.
public interface DesktopServices {

    /// Where to write a file; empty if the person thinks better of it.
    ///
    /// @param suggestion the name that is offered
    /// @param kind       what it is, "CSV table"
    Optional<Path> whereToSave(String suggestion, String kind);

    /// Which file to open; empty if the person thinks better of it.
    ///
    /// @param kind    what it is, "dataset"
    /// @param endings of the names of such files, ".json"
    /// @param folder  where to begin to look; empty for wherever the desktop begins
    Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder);

    /// Shows a page in the browser.
    void open(URI address);

    /// Is told from now on of each page that could not be shown, where the desktop says so.
    default void onNotOpened(Consumer<URI> hears) {}

    /// Puts something on the clipboard, in place of what is there.
    void copy(ClipboardData clip);

    /// Puts a picture there.
    default void copy(Image picture) {}
}
