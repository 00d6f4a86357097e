package cni.explorer.ui.common;

import cni.explorer.ui.grid.OpenOver;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

/// A pop-over in the look of the program: still, attached, gone with Esc. The keyboard is its own while it is open.
///
/// It is made when it is first shown: a window has half a dozen of them, and a start that makes them all is later on
/// the screen.
public final class DetailPopOver {
    private static final double ARROW = 8;
    private static final double EDGE = 6;
    private static final double CORNER = 8;
    private static final double LEAST_HEIGHT = 160;
    private static final double ENOUGH = 240;
    /// Above and below what a bubble shows: its arrow, border, room and shadow.
    private static final double FRAME = 36;

    private final ArrowLocation arrow;
    private @Nullable PopOver popOver;

    /// One whose arrow is in the middle of its upper edge.
    public DetailPopOver() {
        this(ArrowLocation.TOP_CENTER);
    }

    /// @param arrow where its arrow is, unless it is shown above something
    public DetailPopOver(ArrowLocation arrow) {
        this.arrow = arrow;
    }

    /// Shows it over a node, its tip at the middle of the node's upper edge, its right end near it.
    public void showOver(Node node, Node content) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        show(node, ArrowLocation.BOTTOM_RIGHT, place.getCenterX(), place.getMinY(), content);
    }

    /// How high it can be over a node, in the measure of that.
    public static double roomOver(Node node) {
        double foot = node.localToScreen(node.getBoundsInLocal()).getMinY();
        return Math.max(0, foot - PopUpRoom.around(node).top() - FRAME) / Zoomed.at(node);
    }

    /// Shows it under a part of a node, or above it where there is little room below and more above; it is no higher
    /// than that room.
    ///
    /// @param part in the coordinates of the node
    public void showBeside(Node node, Bounds part, DetailBubble content) {
        Bounds place = node.localToScreen(part);
        PopUpRoom room = PopUpRoom.around(node);
        double below = room.bottom() - place.getMaxY();
        double above = place.getMinY() - room.top();
        boolean under = below >= ENOUGH || below >= above;
        content.fit(((under ? below : above) - FRAME) / Zoomed.at(node));
        show(
                node,
                under ? arrow : ArrowLocation.BOTTOM_CENTER,
                place.getCenterX(),
                under ? place.getMaxY() : place.getMinY(),
                content);
    }

    /// Shows it under a node, its tip at the middle of the node's lower edge.
    public void showUnder(Node node, Node content) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        show(node, arrow, place.getCenterX(), place.getMaxY(), content);
    }

    /// The same for controls that scroll by themselves: they are no higher than the window leaves them, and the first
    /// has the keyboard.
    public void showInRoomUnder(Node node, Region content) {
        double below = PopUpRoom.around(node).bottom()
                - node.localToScreen(node.getLayoutBounds()).getMaxY();
        content.setMaxHeight(Math.max(LEAST_HEIGHT, (below - FRAME) / Zoomed.at(node)));
        showUnder(node, content);
        FocusTargets.in(content).findFirst().ifPresent(Node::requestFocus);
    }

    public void hide() {
        if (popOver != null) {
            popOver.hide();
        }
    }

    private void show(Node owner, ArrowLocation towards, double x, double y, Node content) {
        OpenOver.endTooltips(owner.getScene().getWindow());
        PopOver shown = popOver;
        if (shown == null) {
            shown = make();
            popOver = shown;
        }
        shown.setArrowLocation(towards);
        double zoom = Zoomed.at(owner);
        if (Objects.equals(shown.getContentNode(), content)) {
            // It may have stood elsewhere meanwhile, and the same value again would be no news.
            shown.setContentNode(new Region());
        }
        shown.setContentNode(zoom == 1 ? content : new Zoomed(content, zoom));
        shown.show(owner, x, y);
        keepInside(shown, owner, towards);
        // JavaFX would go to its first link, and scroll to where that is.
        shown.getRoot().requestFocus();
    }

    /// Where it sticks out of the window, its tip goes to its other end.
    private static void keepInside(PopOver shown, Node owner, ArrowLocation towards) {
        Node bubble = shown.getSkin().getNode();
        Bounds place = bubble.localToScreen(bubble.getLayoutBounds());
        PopUpRoom room = PopUpRoom.around(owner);
        boolean above = towards == ArrowLocation.BOTTOM_RIGHT || towards == ArrowLocation.BOTTOM_CENTER;
        if (place.getMaxX() > room.right()) {
            shown.setArrowLocation(above ? ArrowLocation.BOTTOM_RIGHT : ArrowLocation.TOP_RIGHT);
        } else if (place.getMinX() < room.left()) {
            shown.setArrowLocation(above ? ArrowLocation.BOTTOM_LEFT : ArrowLocation.TOP_LEFT);
        }
    }

    private static PopOver make() {
        PopOver made = new PopOver();
        made.setAnimated(false);
        made.setDetachable(false);
        made.setArrowSize(ARROW);
        made.setArrowIndent(EDGE);
        made.setCornerRadius(CORNER);
        // ControlsFX puts a sheet of its own on the root, which only a later one there can override.
        made.getRoot().getStylesheets().add(Theme.resource("bubble.css"));
        PopOverKeys.stayIn(made);
        return made;
    }
}
