package cni.explorer.ui;

import cni.explorer.settings.Settings;
import cni.explorer.settings.SettingsStore;
import cni.explorer.settings.WindowPlace;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Theme;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The program in a window.
public final class ExplorerApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 520;

    private final Start start;
    private final Session session;
    private final Optional<String> message;
    private final CountDownLatch closed = new CountDownLatch(1);

    private ExplorerApp(Start start, SettingsStore store, SettingsStore.Loaded loaded) {
        this.start = start;
        this.session = new Session(store, loaded.settings());
        this.message = loaded.message();
    }

    /// Opens the window and returns once it is closed.
    ///
    /// @param store  where settings are kept
    /// @param loaded those of last time, and what there is to say of them
    /// @throws RuntimeException if the desktop cannot show a window
    public static void open(Start start, SettingsStore store, SettingsStore.Loaded loaded) {
        ExplorerApp app = new ExplorerApp(start, store, loaded);
        // JavaFX would only print what is thrown in there, and nobody would ever close a window that is not there.
        CompletableFuture.runAsync(() -> app.start(new Stage()), Platform::startup)
                .join();
        try {
            app.closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start(Stage stage) {
        Frame frame = new Frame(
                start,
                session,
                theme(),
                new Dimension2D(WIDTH, HEIGHT),
                new DesktopPrompts(stage, getHostServices()),
                new FxTasks());
        followTheme(frame);
        session.follow(frame.state(), frame.window()::say);
        message.ifPresent(frame.window()::say);
        stage.setTitle("CNI Explorer");
        stage.setScene(frame.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage);
        stage.setOnHiding(_ -> {
            frame.end();
            session.remember(place(stage, session.settings()));
            session.save();
            closed.countDown();
        });
        stage.show();
        frame.window().focusView();
        if (Boolean.getBoolean(Rehearsal.PROPERTY)) {
            new Rehearsal(frame, stage::hide).begin();
        }
        int frames = Integer.getInteger(FirstFrames.PROPERTY, 0);
        if (frames > 0) {
            FirstFrames.paint(frames, stage::hide);
        }
    }

    private Theme theme() {
        return switch (session.settings().theme()) {
            case SYSTEM -> Theme.ofSystem();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private void followTheme(Frame frame) {
        frame.onThemeChosen(chosen -> session.remember(
                switch (chosen) {
                    case LIGHT -> cni.explorer.settings.Theme.LIGHT;
                    case DARK -> cni.explorer.settings.Theme.DARK;
                }));
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> frame.dress(theme()));
    }

    /// Where it stood last time, if that is still on a screen.
    private void place(Stage stage) {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        session.settings().window().ifPresent(place -> {
            stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
            stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
            stage.setMaximized(place.maximized());
            if (!Screen.getScreensForRectangle(new Rectangle2D(place.x(), place.y(), place.width(), place.height()))
                    .isEmpty()) {
                stage.setX(place.x());
                stage.setY(place.y());
            }
        });
    }

    /// Where it stands now; while it is maximized, where it would go back to.
    private static WindowPlace place(Stage stage, Settings settings) {
        boolean maximized = stage.isMaximized();
        return settings.window()
                .filter(_ -> maximized)
                .map(was -> new WindowPlace(was.x(), was.y(), was.width(), was.height(), true))
                .orElseGet(() ->
                        new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized));
    }
}
