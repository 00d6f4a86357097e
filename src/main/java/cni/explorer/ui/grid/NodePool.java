package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// Nodes of one kind that are used again and again in their order: none is taken out of the scene, what is not needed
/// is invisible.
final class NodePool<T extends Node> {
    private final ObservableList<Node> into;
    private final Supplier<T> maker;
    private final List<T> nodes = new ArrayList<>(2);
    private int used;

    NodePool(ObservableList<Node> into, Supplier<T> maker) {
        this.into = into;
        this.maker = maker;
    }

    /// The next node, visible.
    T take() {
        if (used == nodes.size()) {
            T made = bare(maker.get());
            nodes.add(made);
            into.add(made);
        }
        T node = nodes.get(used++);
        node.setVisible(true);
        return node;
    }

    /// Those taken so far are to be taken anew.
    void rewind() {
        used = 0;
    }

    /// What was not taken vanishes.
    void hideRest() {
        for (int i = used; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }

    /// Those in use.
    List<T> taken() {
        return nodes.subList(0, used);
    }

    /// A node that nothing lays out and no mouse finds.
    static <N extends Node> N bare(N node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    static Rectangle rectangle() {
        return bare(new Rectangle());
    }
}
