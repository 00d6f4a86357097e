package cni.explorer.ui.window;

import cni.explorer.export.FigureSelection;
import cni.explorer.storage.TextSize;
import cni.explorer.storage.UserPreferences;
import cni.explorer.text.ExportText;
import cni.explorer.ui.charts.ChartPicture;
import cni.explorer.ui.common.Theme;
import cni.explorer.workspace.ChartOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws the real window without a display, on JavaFX's headless platform.
public final class WindowSnapshot {
    private static final int SETTLED_AFTER_FRAMES = 4;

    private WindowSnapshot() {}

    /// Draws what a window of that size would show. Once in the life of a program.
    ///
    /// @param size   how large everything is drawn
    /// @param width  in pixels, 1 or more
    /// @param height in pixels, 1 or more
    public static BufferedImage of(StartupState start, Theme theme, TextSize size, int width, int height) {
        return of(() -> {
            WindowComposition composition = OffScreen.window(start, theme, new Dimension2D(width, height));
            composition.preferencesProperty().set(UserPreferences.DEFAULTS.withSize(size));
            return composition.scene();
        });
    }

    /// Draws one chart alone. Once in the life of a program.
    public static BufferedImage of(FigureSelection chart, Theme theme) {
        return of(() -> {
            theme.dressControls();
            Theme.loadFonts();
            return ChartPicture.of(
                    chart.dataset(),
                    chart.metrics().getFirst(),
                    chart.providers(),
                    chart.asked(),
                    chart.isLog() ? ChartOptions.Scale.LOG : ChartOptions.Scale.LINEAR,
                    theme::dress);
        });
    }

    /// @param scene makes what is drawn, on the thread of JavaFX
    private static BufferedImage of(Supplier<Scene> scene) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CrispRegions.ask();
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        try {
            // JavaFX would only print what is thrown in there, and the picture would never come.
            CompletableFuture.runAsync(() -> draw(scene.get(), picture), Platform::startup)
                    .join();
            return picture.join();
        } finally {
            Platform.exit();
        }
    }

    /// Writes a picture in the PNG format.
    public static void write(BufferedImage picture, OutputStream out) throws IOException {
        // Else it would write to a file first, and on a full disk say that in words of its own.
        ImageIO.setUseCache(false);
        if (!ImageIO.write(picture, "png", out)) {
            throw new IOException(ExportText.NO_PNG);
        }
    }

    /// Draws a scene that is on no stage: the headless platform has a screen of 1000 by 1000 and prints exceptions for
    /// what is larger (JDK-8364201).
    private static void draw(Scene scene, CompletableFuture<BufferedImage> picture) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                try {
                    WritableImage drawn = scene.snapshot(null);
                    if (++frames == SETTLED_AFTER_FRAMES) {
                        stop();
                        picture.complete(pixels(drawn));
                    }
                } catch (RuntimeException | Error failure) {
                    // Whoever waits for the picture has to hear that it will not come.
                    stop();
                    picture.completeExceptionally(failure);
                }
            }
        }.start();
    }

    /// The pixels of what was drawn, which any thread may read.
    static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels.setRGB(0, 0, width, height, argb, 0, width);
        return pixels;
    }
}
