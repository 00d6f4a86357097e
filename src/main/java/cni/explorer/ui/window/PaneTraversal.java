package cni.explorer.ui.window;

import cni.explorer.ui.common.FocusTargets;
import cni.explorer.ui.grid.FrozenGrid;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The panes of the window in a ring: the keyboard goes from one to the next, and back to where it was in each.
final class PaneTraversal {
    private final Supplier<List<Node>> panes;
    /// A page is a pane, too, and gone once it is left; what the keyboard was at in it would hold it as well.
    private final Map<Node, WeakReference<Node>> left = new WeakHashMap<>();

    /// @param panes in their order, as they are now
    PaneTraversal(Supplier<List<Node>> panes) {
        this.panes = panes;
    }

    /// Goes on from what has the keyboard.
    ///
    /// @param step 1 for the next pane, -1 for the one before
    void go(Optional<Node> focused, int step) {
        List<Node> all = panes.get();
        int from = -1;
        for (int pane = 0; pane < all.size(); pane++) {
            if (focused.isPresent() && isIn(focused.get(), all.get(pane))) {
                from = pane;
                leave(all.get(pane), focused.get());
            }
        }
        int start = from < 0 && step < 0 ? 0 : from;
        for (int tried = 1; tried <= all.size(); tried++) {
            Node pane = all.get(Math.floorMod(start + step * tried, all.size()));
            Optional<Node> entry = entry(pane);
            if (entry.isPresent()) {
                entry.get().requestFocus();
                return;
            }
        }
    }

    /// Notes what the keyboard is at in a pane that it goes away from.
    void leave(Node pane, Node focused) {
        left.put(pane, new WeakReference<>(focused));
    }

    /// Goes to a pane that has come to the front: to what is read there, not to what stands above it.
    void enter(Node pane) {
        last(pane)
                .or(() -> FocusTargets.in(pane)
                        .filter(FrozenGrid.class::isInstance)
                        .findFirst())
                .or(() -> FocusTargets.in(pane).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Optional<Node> entry(Node pane) {
        return last(pane).or(() -> FocusTargets.in(pane).findFirst());
    }

    private Optional<Node> last(Node pane) {
        return Optional.ofNullable(left.get(pane))
                .map(WeakReference::get)
                .filter(last -> isIn(last, pane) && last.getScene() != null && last.isFocusTraversable());
    }

    private static boolean isIn(Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
