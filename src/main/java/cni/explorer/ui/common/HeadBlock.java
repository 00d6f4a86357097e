package cni.explorer.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What stands above a view or a page. Always of one height, so that nothing below it moves, whatever it says and
/// whichever of them is shown.
public abstract class HeadBlock extends HBox {
    private static final double GAP = 8;
    private static final double HIGH = 74;
    private static final double LOW = 64;
    private static final double NARROW_WINDOW = 900;
    private static final double LOW_WINDOW = 600;

    private double height = HIGH;
    private Subscription size = Subscription.EMPTY;

    protected HeadBlock() {
        super(GAP);
        getStyleClass().add(StyleClass.ANSWER_BLOCK);
        setAlignment(Pos.CENTER_LEFT);
        sceneProperty().subscribe(this::follow);
    }

    /// The window decides: where it is small, more of it is for what is below.
    private void follow(@Nullable Scene scene) {
        size.unsubscribe();
        if (scene != null) {
            size = Subscription.combine(
                    scene.widthProperty().subscribe(() -> fit(scene)),
                    scene.heightProperty().subscribe(() -> fit(scene)),
                    widthProperty().subscribe(() -> fit(scene)));
            fit(scene);
        }
    }

    private void fit(Scene scene) {
        double zoom = Zoomed.at(this);
        boolean small = scene.getWidth() / zoom < NARROW_WINDOW || scene.getHeight() / zoom < LOW_WINDOW;
        double fitting = small ? LOW : HIGH;
        if (fitting != height) {
            height = fitting;
            requestLayout();
        }
    }

    @Override
    protected final double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return height;
    }

    @Override
    protected final double computeMaxHeight(double width) {
        return height;
    }
}
