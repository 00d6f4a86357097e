package cni.explorer.ui.common;

import javafx.scene.layout.Region;

/// A width that hangs neither on what stands there nor on how much room there is.
public final class FixedWidth {
    private FixedWidth() {}

    /// Gives it to a region.
    ///
    /// @return the region
    public static <R extends Region> R of(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
