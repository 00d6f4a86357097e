package cni.explorer.ui;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.settings.Settings;
import cni.explorer.settings.SettingsStore;
import cni.explorer.ui.common.Clip;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.framework.junit5.ApplicationTest;

/// The whole window on the post of 2017, on the headless platform, with a robot and with prompts that answer at once.
abstract class WindowTest extends ApplicationTest {
    static final double WIDTH = 1000;
    static final double HEIGHT = 800;

    final List<URI> opened = new ArrayList<>();
    final List<Clip> copied = new ArrayList<>();
    final Session session = new Session(SettingsStore.in(Optional.empty()), Settings.DEFAULTS);
    Optional<Path> target = Optional.empty();
    Optional<Path> chosen = Optional.empty();
    private @Nullable Frame frame;

    @Override
    public void start(Stage stage) {
        Start start = begin();
        frame = new Frame(start, session, Theme.LIGHT, new Dimension2D(WIDTH, height()), new PromptAnswers(), tasks());
        stage.setScene(frame.scene());
        stage.show();
        frame.window().focusView();
    }

    /// Of the content, in pixels.
    double height() {
        return HEIGHT;
    }

    /// What the window begins with.
    Start begin() {
        return startOf("cni-2017");
    }

    /// With a shipped dataset, as on a first start.
    static Start startOf(String id) {
        Dataset dataset = ShippedDatasets.find(id).orElseThrow();
        return new Start(
                IndexedDataset.of(dataset),
                List.of(),
                Workspace.of(new DatasetSource.Shipped(id), dataset),
                Optional.empty());
    }

    /// How work is done that must not hold up the window.
    Tasks tasks() {
        return new AtOnce();
    }

    Frame frame() {
        return Objects.requireNonNull(frame);
    }

    ExplorerModel state() {
        return frame().state();
    }

    ViewState shown() {
        return state().viewState();
    }

    /// The names of the providers in the table, in their order.
    List<String> rows() {
        return shown().matrix().rows().stream()
                .mapToObj(row -> shown().dataset().providers().get(row).name())
                .toList();
    }

    private final class PromptAnswers implements Prompts {
        @Override
        public Optional<Path> whereToSave(String suggestion, String kind) {
            return target;
        }

        @Override
        public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
            return chosen;
        }

        @Override
        public void open(URI address) {
            opened.add(address);
        }

        @Override
        public void copy(Clip clip) {
            copied.add(clip);
        }
    }

    /// Does the work on the thread that asks for it.
    private static final class AtOnce implements Tasks {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            T result;
            try {
                result = work.call();
            } catch (Exception failure) {
                failed.accept(failure);
                return;
            }
            done.accept(result);
        }
    }
}
