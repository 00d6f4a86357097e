package cni.explorer.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A desktop on which nobody answers and nothing is shown: pictures are taken on it.
public final class NoDesktop implements DesktopServices {
    @Override
    public Optional<Path> whereToSave(String suggestion, String kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
        return Optional.empty();
    }

    @Override
    public void open(URI address) {}

    @Override
    public void copy(ClipboardData clip) {}
}
