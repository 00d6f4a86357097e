package cni.explorer.ui.window;

import cni.explorer.text.ProgramText;
import cni.explorer.ui.command.CommandEntry;
import cni.explorer.ui.command.CommandPalette;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.reading.Chapter;
import cni.explorer.ui.reading.ProgramDetails;
import cni.explorer.ui.reading.ProgramPane;
import cni.explorer.ui.reading.ReadingPane;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What is laid over the window when somebody asks for it, and not made before.
final class ModalPanes {
    private final StackPane root;
    private final DesktopServices desktop;
    private final Supplier<List<CommandEntry>> entries;
    private final Predicate<KeyEvent> working;
    private @Nullable ModalLayer layer;

    /// @param root    all of the window
    /// @param entries of the palette, as they are now
    /// @param working which keys work over all of it
    ModalPanes(
            StackPane root,
            DesktopServices desktop,
            Supplier<List<CommandEntry>> entries,
            Predicate<KeyEvent> working) {
        this.working = working;
        this.root = root;
        this.desktop = desktop;
        this.entries = entries;
    }

    void showPalette() {
        new CommandPalette(layer(), entries.get()).show();
    }

    void showKeys() {
        new KeysPane(layer(), desktop).show();
    }

    void showPreferences(PreferenceKeys preferring) {
        new PreferencesPane(layer(), preferring).show();
    }

    void showProgram() {
        new ProgramPane(layer(), desktop, this::showNews, this::showLicences).show();
    }

    void showNews() {
        read(ProgramText.NEWS, List.of(Chapter.of(ProgramText.NEWS, ProgramDetails.news())));
    }

    void showLicences() {
        read("Licences", ProgramDetails.licences());
    }

    private void read(String title, List<Chapter> chapters) {
        new ReadingPane(layer(), new HarmlessCopies(desktop), title, chapters).show();
    }

    private ModalLayer layer() {
        ModalLayer there = layer;
        if (there == null) {
            there = new ModalLayer(working);
            root.getChildren().add(there);
            layer = there;
        }
        return there;
    }
}
