package cni.explorer.ui.files;

import cni.explorer.storage.FileType;
import cni.explorer.storage.Template;
import cni.explorer.text.FailureText;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.Tasks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// What a menu offers to do with the user's own files: the recent ones, another one, a new one.
///
/// @param key  chooses a file
/// @param tell hears one sentence of what just happened
public record OwnFilesMenu(
        OpenDataset open,
        RecentDatasets recent,
        DesktopServices desktop,
        Tasks tasks,
        KeyCombination key,
        Consumer<String> tell) {
    private static final String KIND = "dataset";
    private static final String NEW = "my-comparison.json";

    /// The items as they are now, the recent files first.
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        List<Path> paths = recent.recent();
        if (!paths.isEmpty()) {
            items.add(new SeparatorMenuItem());
            paths.forEach(file -> items.add(recent(file, paths)));
        }
        items.add(new SeparatorMenuItem());
        MenuItem choose = PopUpMenu.item(FileText.OPEN, this::choose);
        choose.setAccelerator(key);
        items.add(choose);
        items.add(PopUpMenu.item(FileText.NEW, this::create));
        if (!paths.isEmpty()) {
            items.add(PopUpMenu.item(FileText.FORGET, () -> recent.keepRecent(List.of())));
        }
        return items;
    }

    private MenuItem recent(Path file, List<Path> all) {
        boolean current = open.file().filter(file::equals).isPresent();
        return PopUpMenu.choice(name(file, all), current, () -> open.open(file));
    }

    /// The name of a file, with its folder where another one has the same name.
    public static String name(Path file, List<Path> all) {
        Path name = Optional.ofNullable(file.getFileName()).orElse(file);
        long same = all.stream().filter(other -> other.endsWith(name)).count();
        Path folder = file.getParent();
        return same > 1 && folder != null ? FileText.in(name, folder) : name.toString();
    }

    /// Lets the person choose a file, and opens it.
    public void choose() {
        desktop.whichToOpen(FileText.EITHER, FileType.endings(), folder()).ifPresent(open::open);
    }

    private void create() {
        desktop.whereToSave(NEW, KIND)
                .map(FileType.DATASET::withEnding)
                .ifPresent(file -> tasks.write(
                        FileText.writing(file.getFileName()),
                        () -> Template.write(file, false, LocalDate.now(ZoneId.systemDefault())),
                        written -> {
                            open.open(written.file());
                            tell.accept(FileText.wrote(written.file()));
                        },
                        failure -> tell.accept(FailureText.sentence(failure, FileText.NOT_WRITTEN))));
    }

    private Optional<Path> folder() {
        return open.file()
                .or(() -> recent.recent().stream().findFirst())
                .flatMap(file -> Optional.ofNullable(file.getParent()));
    }
}
