package cni.explorer.ui.grid;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Sketch of the contract; to be built.
public final class FrozenGrid extends Region {
    public FrozenGrid(GridModel model, GridFonts fonts, GridPalette palette) {
        throw new UnsupportedOperationException("model " + model + fonts + palette);
    }

    /// What is shown. A model with other rows keeps those nodes, the focus and the scroll position whose keys it keeps.
    public ObjectProperty<GridModel> modelProperty() {
        throw new UnsupportedOperationException();
    }

    public ObjectProperty<GridFonts> fontsProperty() {
        throw new UnsupportedOperationException();
    }

    public ObjectProperty<GridPalette> paletteProperty() {
        throw new UnsupportedOperationException();
    }

    /// Rows that are set back, by their keys; nothing moves.
    public ObjectProperty<Predicate<Object>> fadedProperty() {
        throw new UnsupportedOperationException();
    }

    /// Where the keyboard is; there is a position whenever there is a row.
    public ReadOnlyObjectProperty<Optional<GridPosition>> focusProperty() {
        throw new UnsupportedOperationException();
    }

    /// Moves the keyboard to a place and scrolls it into sight.
    public void focus(GridPosition position) {
        throw new UnsupportedOperationException();
    }

    /// Where a cell is, in the coordinates of the grid; empty if it is out of sight.
    public Optional<Bounds> bounds(GridPosition position) {
        throw new UnsupportedOperationException();
    }

    /// Enter, Space or a click.
    public void setOnOpen(Consumer<GridHit> handler) {
        throw new UnsupportedOperationException();
    }

    /// The key for copying.
    public void setOnCopy(Consumer<GridHit> handler) {
        throw new UnsupportedOperationException();
    }

    /// Right click, menu key, Shift F10.
    public void setOnMenu(Consumer<GridHit> handler) {
        throw new UnsupportedOperationException();
    }

    /// A width chosen by mouse or keyboard: the key of the column and its new width in pixels.
    public void setOnResize(BiConsumer<Object, Double> handler) {
        throw new UnsupportedOperationException();
    }

    /// A column moved by mouse or keyboard: its key and the index that it shall have.
    public void setOnMove(BiConsumer<Object, Integer> handler) {
        throw new UnsupportedOperationException();
    }
}
