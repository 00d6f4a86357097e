package cni.explorer.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/// Keeps what is asked of the desktop, and answers at once when it is asked for a file.
public final class RecordingDesktop implements DesktopServices {
    private final Supplier<Optional<Path>> target;
    private final Supplier<Optional<Path>> chosen;
    private final List<URI> opened = new ArrayList<>();
    private final List<ClipboardData> copied = new ArrayList<>();
    private final List<Image> pictures = new ArrayList<>();

    /// One where nobody names a file.
    public RecordingDesktop() {
        this(Optional::empty, Optional::empty);
    }

    /// @param target where to write a file
    /// @param chosen which one to open
    public RecordingDesktop(Supplier<Optional<Path>> target, Supplier<Optional<Path>> chosen) {
        this.target = target;
        this.chosen = chosen;
    }

    /// The pages that were shown, in their order; grows with each.
    public List<URI> opened() {
        return opened;
    }

    /// What was copied, in its order; grows with each.
    public List<ClipboardData> copied() {
        return copied;
    }

    /// Its texts.
    public List<String> texts() {
        return copied.stream().map(ClipboardData::text).toList();
    }

    /// The pictures that were copied; grows with each.
    public List<Image> pictures() {
        return pictures;
    }

    @Override
    public Optional<Path> whereToSave(String suggestion, String kind) {
        return target.get();
    }

    @Override
    public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
        return chosen.get();
    }

    @Override
    public void open(URI address) {
        opened.add(address);
    }

    @Override
    public void copy(ClipboardData clip) {
        copied.add(clip);
    }

    @Override
    public void copy(Image picture) {
        pictures.add(picture);
    }
}
