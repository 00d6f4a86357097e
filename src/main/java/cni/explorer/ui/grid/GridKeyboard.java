package cni.explorer.ui.grid;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a spreadsheet. Tab is none of them: it leaves the grid.
///
/// @param pressed what is told of a cell that is pressed by a key; with whether Shift was held
/// @param hit     what is told of a cell as a whole
record GridKeyboard(
        Viewport viewport,
        FocusCell focus,
        GridHandlers handlers,
        BiFunction<GridPosition, Boolean, GridHit> pressed,
        BiFunction<GridPosition, Boolean, GridHit> hit) {
    private static final double RESIZE_STEP = 8;

    /// Does what a key means, and tells whether it means something.
    boolean press(KeyEvent event) {
        Optional<GridPosition> at = focus.get();
        if (at.isEmpty() || (event.isMetaDown() && !event.isShortcutDown())) {
            return false;
        }
        if (event.isAltDown()) {
            return column(event, at.get());
        }
        if (event.isShortcutDown()) {
            return far(event, at.get());
        }
        return plain(event, at.get());
    }

    private boolean plain(KeyEvent event, GridPosition at) {
        switch (event.getCode()) {
            case UP, KP_UP -> focus.vertically(-1);
            case DOWN, KP_DOWN -> focus.vertically(1);
            case LEFT, KP_LEFT -> focus.horizontally(-1);
            case RIGHT, KP_RIGHT -> focus.horizontally(1);
            case HOME -> focus.toColumn(0);
            case END -> focus.toColumn(viewport.model().columnCount() - 1);
            case PAGE_UP -> focus.page(-1);
            case PAGE_DOWN -> focus.page(1);
            case ENTER, SPACE -> {
                viewport.reveal(at);
                handlers.open.accept(pressed.apply(at, event.isShiftDown()));
            }
            case CONTEXT_MENU -> menu(event, at);
            case F10 -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                menu(event, at);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void menu(KeyEvent event, GridPosition at) {
        viewport.reveal(at);
        handlers.menu.accept(hit.apply(at, event.isShiftDown() && event.getCode() != KeyCode.F10));
    }

    private boolean far(KeyEvent event, GridPosition at) {
        switch (event.getCode()) {
            case HOME -> focus.toEnd(true);
            case END -> focus.toEnd(false);
            case C -> {
                if (event.isShiftDown()) {
                    return false;
                }
                handlers.copy.accept(hit.apply(at, false));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean column(KeyEvent event, GridPosition at) {
        boolean left = event.getCode() == KeyCode.LEFT;
        if (at.row() != GridPosition.HEADER || event.isShortcutDown() || (!left && event.getCode() != KeyCode.RIGHT)) {
            return false;
        }
        GridColumn column = viewport.model().column(at.column());
        if (event.isShiftDown() && column.resizable()) {
            double now = viewport.geometry().columns().width(at.column());
            double next = Math.max(column.leastWidth(), now + (left ? -RESIZE_STEP : RESIZE_STEP));
            viewport.widen(column.key(), next);
            handlers.resize.accept(column.key(), next);
        } else if (!event.isShiftDown() && column.movable()) {
            int target = at.column() + (left ? -1 : 1);
            if (ColumnOrder.allows(viewport.model(), at.column(), target)) {
                handlers.move.accept(column.key(), target);
            }
        }
        return true;
    }
}
