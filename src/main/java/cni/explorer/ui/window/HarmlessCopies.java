package cni.explorer.ui.window;

import cni.explorer.export.FormulaEscaper;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// A desktop for pages that are read: no line of what is copied from them runs in a spreadsheet, and nothing is seen of
/// what prevents it.
record HarmlessCopies(DesktopServices desktop) implements DesktopServices {
    @Override
    public void copy(ClipboardData clip) {
        desktop.copy(new ClipboardData(FormulaEscaper.lines(clip.text()), clip.html()));
    }

    @Override
    public Optional<Path> whereToSave(String suggestion, String kind) {
        return desktop.whereToSave(suggestion, kind);
    }

    @Override
    public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
        return desktop.whichToOpen(kind, endings, folder);
    }

    @Override
    public void open(URI address) {
        desktop.open(address);
    }

    @Override
    public void onNotOpened(Consumer<URI> hears) {
        desktop.onNotOpened(hears);
    }

    @Override
    public void copy(Image picture) {
        desktop.copy(picture);
    }
}
