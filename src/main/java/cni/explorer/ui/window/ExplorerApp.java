package cni.explorer.ui.window;

import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.storage.ThemePreference;
import cni.explorer.storage.UserPreferences;
import cni.explorer.storage.WindowBounds;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The program in a window.
public final class ExplorerApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 520;

    /// What it begins with, until it has: whatever hears of the window holds this, and would hold the first dataset.
    private @Nullable StartupState beginning;
    private final SettingsAutosave autosave;
    private final Optional<String> message;
    private final BiConsumer<WindowComposition, Runnable> shown;
    private final CountDownLatch closed = new CountDownLatch(1);

    private ExplorerApp(
            StartupState beginning,
            SettingsAutosave autosave,
            Optional<String> message,
            BiConsumer<WindowComposition, Runnable> shown) {
        this.beginning = beginning;
        this.autosave = autosave;
        this.message = message;
        this.shown = shown;
    }

    /// Opens the window and returns once it is closed.
    ///
    /// @param store     where settings are kept
    /// @param beginning what to show first, by what was kept last time; JavaFX starts while that is found out
    /// @param shown     called once it is on the screen, with what ends the program as a person would
    /// @throws RuntimeException if the desktop cannot show a window
    public static void open(
            SettingsStore store,
            Function<Settings, StartupState> beginning,
            BiConsumer<WindowComposition, Runnable> shown) {
        // JavaFX takes longest, so it is asked to start before anything is read; style sheet and fonts come meanwhile.
        CompletableFuture<Settings> settings = new CompletableFuture<>();
        PulseRate pulse = new PulseRate();
        pulse.raise();
        CrispRegions.ask();
        CompletableFuture<Void> toolkit = CompletableFuture.runAsync(() -> Platform.startup(() -> {
            pulse.settle();
            theme(settings.join()).dressControls();
            Theme.loadFonts();
        }));
        SettingsStore.LoadedSettings loaded = store.load();
        settings.complete(loaded.settings());
        ExplorerApp app = new ExplorerApp(
                beginning.apply(loaded.settings()),
                new SettingsAutosave(store, loaded.settings()),
                loaded.message(),
                shown);
        toolkit.join();
        // JavaFX would only print what is thrown in there, and nobody would ever close a window that is not there.
        CompletableFuture.runAsync(() -> app.start(new Stage()), FxTasks::later).join();
        try {
            app.closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start(Stage stage) {
        StartupState start = Objects.requireNonNull(beginning, "it starts once");
        beginning = null;
        Tasks tasks = new FxTasks();
        ScreenFit screens = screens();
        WindowComposition composition = new WindowComposition(
                start,
                autosave,
                theme(autosave.settings()),
                size(screens),
                new FxDesktopServices(stage, getHostServices(), tasks),
                tasks,
                UserFigures::ofThisUser);
        composition.hearOfMistakes();
        followTheme(composition);
        autosave.follow(composition.state(), tasks, composition.window()::say);
        message.ifPresent(composition.window()::say);
        stage.titleProperty().bind(composition.title());
        stage.setScene(composition.scene());
        Dimension2D least = screens.least(LEAST_WIDTH, LEAST_HEIGHT);
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        place(stage, screens);
        // Before its first closing nobody can have seen how it is used.
        if (autosave.settings().window().isEmpty() && start.reopened().isEmpty()) {
            composition.window().showHint();
        }
        stage.setOnHiding(_ -> {
            composition.end();
            autosave.remember(place(stage, autosave.settings()));
            autosave.save();
        });
        // Not before it is gone: who waits for it ends JavaFX, which a window that is still going needs.
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        keepUntilTheEnd(stage);
        composition.window().focusView();
        whenItIsCalm(composition, start);
        shown.accept(composition, stage::hide);
    }

    /// Who is ended by a signal, or loses the display, never comes to close the window.
    private void keepUntilTheEnd(Stage stage) {
        InvalidationListener moved = _ -> {
            if (stage.isShowing() && !stage.isIconified()) {
                autosave.remember(place(stage, autosave.settings()));
            }
        };
        for (ReadOnlyProperty<?> part : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.getScene().widthProperty(),
                stage.getScene().heightProperty(),
                stage.maximizedProperty())) {
            part.addListener(moved);
        }
        FxTasks.atTheEnd(autosave::save);
    }

    /// The start has the processors for itself; nobody clicks a header, ticks or looks at figures before.
    private void whenItIsCalm(WindowComposition composition, StartupState start) {
        PauseTransition calm = new PauseTransition(Duration.seconds(1));
        calm.setOnFinished(_ -> {
            composition.prepareOrders();
            composition.completeWarnings();
            composition.recallFigures();
            new WarmUp(start, theme(autosave.settings()), composition.scene()).start();
        });
        calm.play();
    }

    private static Theme theme(Settings settings) {
        return switch (settings.theme()) {
            case SYSTEM -> Theme.ofSystem();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.inHighContrast();
        };
    }

    private void followTheme(WindowComposition composition) {
        ObjectProperty<UserPreferences> preferences = composition.preferencesProperty();
        preferences.set(autosave.settings().preferences());
        preferences.addListener((_, _, preferred) -> {
            autosave.remember(preferred);
            composition.dress(theme(autosave.settings()));
        });
        composition.onThemeChosen(chosen -> preferences.set(preferences.get().withTheme(preference(chosen))));
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> composition.dress(theme(autosave.settings())));
    }

    /// Who goes back to what the system has follows the system again.
    private static ThemePreference preference(Theme chosen) {
        if (chosen == Theme.ofSystem()) {
            return ThemePreference.SYSTEM;
        }
        return switch (chosen) {
            case LIGHT -> ThemePreference.LIGHT;
            case DARK -> ThemePreference.DARK;
            case CONTRAST_LIGHT, CONTRAST_DARK -> ThemePreference.HIGH_CONTRAST;
        };
    }

    /// How large the content was last time. The window goes round it: a window of a given size would lay out its
    /// content once for that size, and once more for what the desktop's frame leaves of it.
    private Dimension2D size(ScreenFit screens) {
        Optional<WindowBounds> was = autosave.settings().window();
        return screens.size(
                Math.max(LEAST_WIDTH, was.map(WindowBounds::width).orElse(WIDTH)),
                Math.max(LEAST_HEIGHT, was.map(WindowBounds::height).orElse(HEIGHT)),
                was);
    }

    /// Where it stood last time, if that is still on a screen, and wholly there.
    private void place(Stage stage, ScreenFit screens) {
        autosave.settings().window().ifPresent(was -> {
            stage.setMaximized(was.maximized());
            screens.place(was).ifPresent(place -> {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
            });
        });
    }

    /// Without the bars of the desktop, the main one first.
    private static ScreenFit screens() {
        return new ScreenFit(Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .distinct()
                .map(Screen::getVisualBounds)
                .toList());
    }

    /// Where it stands now; while it is maximized, where it would go back to.
    private static WindowBounds place(Stage stage, Settings settings) {
        boolean maximized = stage.isMaximized();
        Scene content = stage.getScene();
        return settings.window()
                .filter(_ -> maximized)
                .map(was -> new WindowBounds(was.x(), was.y(), was.width(), was.height(), true))
                .orElseGet(() -> new WindowBounds(
                        stage.getX(), stage.getY(), content.getWidth(), content.getHeight(), maximized));
    }
}
