package cni.explorer.ui.window;

import cni.explorer.text.FileText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Tasks;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The desktop's own file chooser, browser and clipboard.
final class FxDesktopServices implements DesktopServices {
    /// Of freedesktop.org; other systems have none of that name.
    private static final List<String> OPEN_PAGE = List.of("xdg-open");

    private final Stage stage;
    private final PageOpener pages;
    /// Where something was saved last: GTK would begin each time in the folder that the program was started in.
    private Optional<Path> savedIn = Optional.empty();

    FxDesktopServices(Stage stage, HostServices services, Tasks tasks) {
        this.stage = stage;
        this.pages = new PageOpener(tasks, OPEN_PAGE, address -> services.showDocument(address.toString()));
    }

    @Override
    public Optional<Path> whereToSave(String suggestion, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save " + kind);
        chooser.setInitialFileName(suggestion);
        String ending = suggestion.substring(suggestion.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        begin(chooser, savedIn);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        savedIn = chosen.map(Path::getParent).or(() -> savedIn);
        return chosen;
    }

    @Override
    public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(FileText.openA(kind));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                FileText.every(kind),
                                endings.stream().map(ending -> "*" + ending).toList()),
                        new FileChooser.ExtensionFilter(FileText.EVERY_FILE, "*"));
        begin(chooser, folder);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /// A folder that is gone would be an exception.
    private static void begin(FileChooser chooser, Optional<Path> folder) {
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    }

    @Override
    public void open(URI address) {
        pages.open(address);
    }

    @Override
    public void onNotOpened(Consumer<URI> hears) {
        pages.onFailure(hears);
    }

    @Override
    public void copy(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(ClipboardData clip) {
        ClipboardContent content = new ClipboardContent();
        content.putString(clip.text());
        clip.html().ifPresent(content::putHtml);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
