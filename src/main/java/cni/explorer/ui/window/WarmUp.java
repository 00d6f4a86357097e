package cni.explorer.ui.window;

import cni.explorer.model.Feature;
import cni.explorer.ui.common.Theme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Ticks and unticks features in a window off screen while nobody does anything, so that the JVM has compiled what the
/// first tick of a person needs: it is on the screen in less than half the time then (decisions.md).
///
/// In steps, between which the window on the screen is as quick as ever; who presses, types or scrolls there ends it.
/// Lets go of all that it made.
final class WarmUp extends AnimationTimer {
    private static final Dimension2D SIZE = new Dimension2D(1_000, 520);
    private static final int TICKS = 96;
    private static final long BETWEEN_NANOS = 10_000_000;

    private final StartupState start;
    private final Theme theme;
    private final Scene onScreen;
    private final EventHandler<Event> somebody = _ -> stop();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private long rested;

    /// @param start    what is shown off screen
    /// @param onScreen the scene that people use
    WarmUp(StartupState start, Theme theme, Scene onScreen) {
        this.start = start;
        this.theme = theme;
        this.onScreen = onScreen;
    }

    @Override
    public void start() {
        steps.add(this::make);
        onScreen.addEventFilter(MouseEvent.MOUSE_PRESSED, somebody);
        onScreen.addEventFilter(KeyEvent.KEY_PRESSED, somebody);
        onScreen.addEventFilter(ScrollEvent.SCROLL, somebody);
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        steps.clear();
        onScreen.removeEventFilter(MouseEvent.MOUSE_PRESSED, somebody);
        onScreen.removeEventFilter(KeyEvent.KEY_PRESSED, somebody);
        onScreen.removeEventFilter(ScrollEvent.SCROLL, somebody);
    }

    /// Whether there is nothing left to do.
    boolean isOver() {
        return steps.isEmpty();
    }

    @Override
    public void handle(long now) {
        if (steps.isEmpty()) {
            stop();
        } else if (now - rested >= BETWEEN_NANOS) {
            steps.removeFirst().run();
            rested = System.nanoTime();
        }
    }

    private void make() {
        WindowComposition twin = OffScreen.window(start, theme, SIZE);
        WritableImage image = new WritableImage((int) SIZE.getWidth(), (int) SIZE.getHeight());
        List<Feature> asked = twin.state().viewState().dataset().features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .toList();
        steps.add(() -> twin.scene().getRoot().applyCss());
        steps.add(() -> twin.scene().getRoot().layout());
        for (int tick = 0; tick < TICKS && !asked.isEmpty(); tick++) {
            Feature feature = asked.get(tick / 2 % asked.size());
            boolean ticked = tick % 2 == 0;
            steps.add(() -> {
                twin.state().require(feature.id(), ticked);
                twin.scene().snapshot(image);
            });
        }
        steps.add(twin::end);
    }
}
