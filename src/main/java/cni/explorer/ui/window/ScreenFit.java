package cni.explorer.ui.window;

import cni.explorer.storage.WindowBounds;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// Where a window can stand on the screens that there are now, which may be others than last time, or smaller.
final class ScreenFit {
    /// What the desktop puts around the content, at the top most of all.
    private static final double FRAME = 40;

    private final List<Rectangle2D> screens;

    /// @param screens without the bars of the desktop, the main one first
    ScreenFit(List<Rectangle2D> screens) {
        this.screens = List.copyOf(screens);
    }

    /// The least size of a window, or what the main screen has room for if that is smaller, so that everything is in
    /// reach. The desktop may put it a little below the upper edge, with a frame or without.
    Dimension2D least(double width, double height) {
        return size(width, height, Optional.empty());
    }

    /// A size of the content with which the window is no larger than its screen.
    Dimension2D size(double width, double height, Optional<WindowBounds> place) {
        Rectangle2D screen = place.flatMap(this::screen).orElse(screens.getFirst());
        return new Dimension2D(Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight() - FRAME));
    }

    /// Where it stands, wholly on the screen on which most of it was; empty if it was on none, for then the desktop
    /// knows better.
    Optional<Rectangle2D> place(WindowBounds was) {
        return screen(was).map(screen -> {
            Dimension2D size = size(was.width(), was.height(), Optional.of(was));
            double x = within(was.x(), screen.getMinX(), screen.getMaxX() - size.getWidth());
            double y = within(was.y(), screen.getMinY(), screen.getMaxY() - size.getHeight() - FRAME);
            return new Rectangle2D(x, y, size.getWidth(), size.getHeight());
        });
    }

    private Optional<Rectangle2D> screen(WindowBounds place) {
        return screens.stream()
                .filter(screen -> common(screen, place) > 0)
                .max((one, other) -> Double.compare(common(one, place), common(other, place)));
    }

    private static double common(Rectangle2D screen, WindowBounds place) {
        double width = Math.min(screen.getMaxX(), place.x() + place.width()) - Math.max(screen.getMinX(), place.x());
        double height = Math.min(screen.getMaxY(), place.y() + place.height()) - Math.max(screen.getMinY(), place.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
