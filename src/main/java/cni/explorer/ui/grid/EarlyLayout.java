package cni.explorer.ui.grid;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lays out what holds grids before the styles of a frame are worked out, where its size is known by then.
///
/// In its turn, which is after the styles, a grid that needs more nodes would add some without styles. JavaFX then
/// leaves the root of the scene marked at the end of the frame (`Scene.ScenePulseListener.pulse`), and the next frame
/// paints the whole window once more though nothing in it has changed (`ViewPainter.paintImpl`).
///
/// To be used on the JavaFX thread.
public final class EarlyLayout {
    private final Region region;
    private final Runnable layout = this::layOut;

    private EarlyLayout(Region region) {
        this.region = region;
    }

    /// From now on, in whatever scene the region is.
    ///
    /// @param region decides how high the grids in it are; it may be a grid
    public static void of(Region region) {
        EarlyLayout early = new EarlyLayout(region);
        region.sceneProperty().addListener((_, before, now) -> early.move(before, now));
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(layout);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(layout);
        }
    }

    private void layOut() {
        if (region.getWidth() > 0 && region.getHeight() > 0) {
            region.layout();
        }
    }
}
