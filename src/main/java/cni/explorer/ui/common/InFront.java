package cni.explorer.ui.common;

import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Keeps a view up to date while somebody can see it. One that stands in no scene is left alone, and is told of all
/// that has changed meanwhile at once when it comes to the front again.
public final class InFront {
    private final Node view;
    private final ExplorerModel model;
    private final Drawing drawing;
    private @Nullable ViewState drawn;

    private InFront(Node view, ExplorerModel model, Drawing drawing) {
        this.view = view;
        this.model = model;
        this.drawing = drawing;
    }

    /// How a view draws a state.
    @FunctionalInterface
    public interface Drawing {

        /// Draws what is other than in the state that was drawn last; parts that are the same object are the same.
        ///
        /// @param before what was drawn last; null the first time
        void draw(@Nullable ViewState before, ViewState now);
    }

    /// Lets a view follow a model from now on.
    public static void follow(Node view, ExplorerModel model, Drawing drawing) {
        InFront front = new InFront(view, model, drawing);
        // A view that is made anew each time, as a page is, must not be kept by the model.
        InvalidationListener changed = _ -> front.draw();
        view.sceneProperty().subscribe(scene -> {
            model.viewStateProperty().removeListener(changed);
            if (scene != null) {
                model.viewStateProperty().addListener(changed);
            }
            front.draw();
        });
    }

    private void draw() {
        ViewState now = model.viewState();
        if (view.getScene() != null && now != drawn) {
            ViewState before = drawn;
            drawn = now;
            drawing.draw(before, now);
        }
    }
}
