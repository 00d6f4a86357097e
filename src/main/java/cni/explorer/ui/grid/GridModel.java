package cni.explorer.ui.grid;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What a grid shows. An immutable value: a change of what is shown is another model.
///
/// Rows and columns have keys. Where two models that a grid shows one after the other have an equal key, the row or
/// column is the same one: it keeps its nodes, its focus and its place under the mouse, and only moves. Keys are unique
/// within a model. All methods are called on the JavaFX thread, for the visible rows and columns only, and must answer
/// at once.
public interface GridModel {

    int rowCount();

    int columnCount();

    /// Identifies a row; has `equals` and `hashCode`.
    Object rowKey(int row);

    /// Where the row with this key is; empty if none has it. A model of many rows should know better than to ask each.
    default OptionalInt rowOf(Object key) {
        return IntStream.range(0, rowCount())
                .filter(row -> rowKey(row).equals(key))
                .findFirst();
    }

    /// How a row looks as a whole.
    GridRow row(int row);

    /// What a screen reader says of a row, in one sentence; asked for only when one listens.
    String spoken(int row);

    /// The height of each row in pixels, more than 0, if all are alike; a grid of many rows needs that. If not, the
    /// heights of [#row(int)] are asked for once for each row.
    double uniformRowHeight();

    /// A column with its header.
    GridColumn column(int column);

    /// What stands in a place. Answers the same object where the same is shown, so that the grid need not compare.
    ///
    /// A cell that spans (see [GridCell#span()]) hides the cells to its right.
    GridCell cell(int row, int column);

    /// Whether the parts of a cell that do something are reached one by one by keyboard, as if each were a button. Else
    /// the keyboard is at a cell as a whole.
    default boolean isParted(int row, int column) {
        return false;
    }

    /// What a screen reader says of one of several parts of a cell.
    ///
    /// @param action what the part does
    default String spoken(int row, int column, Object action) {
        return spoken(row, column);
    }

    /// What the tooltip of one of several parts says; empty for none.
    ///
    /// @param action what the part does
    default String tooltip(int row, int column, Object action) {
        return tooltip(row, column);
    }

    /// How many columns, from the first, stay visible when the grid scrolls sideways; at most [#columnCount()]. What
    /// rows are about stands in one.
    default int frozenColumns() {
        return 1;
    }

    /// The height of the header in pixels; 0 for none.
    double headerHeight();

    /// What a screen reader says of a cell, or of a header ([GridPosition#HEADER]); asked for only when one listens.
    /// Cells of several rows can so be one object.
    default String spoken(int row, int column) {
        return row == GridPosition.HEADER
                ? column(column).header().spoken()
                : cell(row, column).spoken();
    }

    /// What the tooltip of a cell or header says; empty for none. Asked for only when one is about to come.
    default String tooltip(int row, int column) {
        return row == GridPosition.HEADER
                ? column(column).header().tooltip()
                : cell(row, column).tooltip();
    }
}
