package cni.explorer.ui.grid;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One tooltip for all cells: it comes when the mouse or the keyboard has rested at a place, and goes when they go on.
final class PlaceTooltip {
    private static final Duration REST = Duration.millis(500);
    private static final double WIDEST = 380;
    private static final double MARGIN = 12;

    private final Node owner;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Tooltip> tooltip = Optional.empty();
    private Optional<Object> place = Optional.empty();

    PlaceTooltip(Node owner) {
        this.owner = owner;
    }

    /// The mouse or the keyboard is at a place.
    ///
    /// @param words what there is to say then; may be empty
    /// @param point where the tooltip is to be, in the coordinates of its owner
    /// @param here  the cell, or the part of one
    void at(Object here, Supplier<String> words, Point2D point) {
        if (place.equals(Optional.of(here))) {
            return;
        }
        hide();
        place = Optional.of(here);
        rest.setOnFinished(_ -> show(words.get(), point));
        rest.playFromStart();
    }

    /// Takes it away; it does not come again while the mouse stays where it is.
    void hide() {
        rest.stop();
        tooltip.ifPresent(Tooltip::hide);
    }

    /// Takes it away and forgets the place.
    void leave() {
        hide();
        place = Optional.empty();
    }

    /// What is being shown.
    Optional<String> shown() {
        return tooltip.filter(Tooltip::isShowing).map(Tooltip::getText);
    }

    /// Lets the time be over, for tests.
    void restEnds() {
        if (rest.getStatus() == Animation.Status.RUNNING) {
            rest.jumpTo(rest.getDuration());
            rest.stop();
            rest.getOnFinished().handle(new ActionEvent());
        }
    }

    private void show(String words, Point2D point) {
        if (words.isEmpty()
                || owner.getScene() == null
                || isCovered(owner.getScene().getWindow())) {
            return;
        }
        Tooltip one = tooltip.orElseGet(PlaceTooltip::make);
        tooltip = Optional.of(one);
        one.setText(DrawnText.of(words));
        Point2D at = owner.localToScreen(point);
        if (at != null) {
            one.show(owner, at.getX(), at.getY());
            keepInside(one);
        }
    }

    private static boolean isCovered(@Nullable Window window) {
        return window == null || OpenOver.of(window).findAny().isPresent();
    }

    /// What would stick out of the window at the right ends at its edge.
    private void keepInside(Tooltip shown) {
        Scene scene = owner.getScene();
        double right = scene.getWindow().getX() + scene.getX() + scene.getWidth() - MARGIN;
        double over = shown.getX() + shown.getWidth() - right;
        if (over > 0) {
            shown.setAnchorX(shown.getAnchorX() - over);
        }
    }

    private static Tooltip make() {
        Tooltip made = new Tooltip();
        made.setWrapText(true);
        made.setMaxWidth(WIDEST);
        made.setAutoHide(false);
        return made;
    }
}
