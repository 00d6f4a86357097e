package cni.explorer.ui.window;

import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.storage.TextSize;
import cni.explorer.storage.ThemePreference;
import cni.explorer.storage.UserPreferences;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;

/// Draws states of the window, one after the other, in scenes that are on no stage.
final class WindowPictures {
    private static final int SETTLED_AFTER_FRAMES = 4;

    private WindowPictures() {}

    /// How a state is drawn.
    ///
    /// @param percent the size of the text
    record Look(Theme theme, int percent, int width, int height) {
        String name() {
            return width + "x" + height + (percent == 100 ? "" : "-" + percent) + "-"
                    + theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// On any thread but that of JavaFX, which has to be running.
    static BufferedImage draw(PictureState state, Look look) {
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> begin(state, look, picture), Platform::runLater)
                .join();
        return picture.join();
    }

    private static void begin(PictureState state, Look look, CompletableFuture<BufferedImage> picture) {
        WindowComposition composition = make(state, look);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                try {
                    // A scene on no stage gives no styles to what is added while it is laid out.
                    composition.scene().getRoot().applyCss();
                    WritableImage drawn = composition.scene().snapshot(null);
                    if (frames == 0) {
                        state.then().accept(composition);
                    }
                    // Each time: it is said anew where there is other room for it.
                    forgetToday(composition.scene().getRoot());
                    if (++frames == SETTLED_AFTER_FRAMES) {
                        stop();
                        picture.complete(WindowSnapshot.pixels(drawn));
                    }
                } catch (RuntimeException failure) {
                    stop();
                    picture.completeExceptionally(failure);
                }
            }
        }.start();
    }

    /// On the thread of JavaFX.
    static WindowComposition make(PictureState state, Look look) {
        WindowComposition composition = new WindowComposition(
                state.start(),
                new SettingsAutosave(SettingsStore.in(Optional.empty()), Settings.DEFAULTS),
                look.theme(),
                new Dimension2D(look.width(), look.height()),
                new NoDesktop(),
                new NoTasks());
        composition
                .preferencesProperty()
                .set(UserPreferences.DEFAULTS
                        .withTheme(preference(look.theme()))
                        .withSize(new TextSize(look.percent())));
        return composition;
    }

    private static ThemePreference preference(Theme theme) {
        return switch (theme) {
            case LIGHT -> ThemePreference.LIGHT;
            case DARK -> ThemePreference.DARK;
            case CONTRAST_LIGHT, CONTRAST_DARK -> ThemePreference.HIGH_CONTRAST;
        };
    }

    /// Takes out what is another text every day: how old the data is.
    private static void forgetToday(Parent root) {
        for (Node node : root.getChildrenUnmodifiable()) {
            switch (node) {
                case StatusLine line -> {
                    if (line.getChildren().getLast() instanceof Label day) {
                        day.setText("Data of one day");
                    }
                }
                case Banner bar when !bar.getStyleClass().contains("message") -> bar.hide();
                case Parent parent -> forgetToday(parent);
                default -> {}
            }
        }
    }

    /// A picture has no work to wait for.
    private static final class NoTasks implements Tasks {
        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            return () -> {};
        }
    }
}
