package cni.explorer.ui.grid;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell, a row or a header for screen readers; it draws nothing and no mouse finds it.
final class AccessibleNode extends Region {
    private final GridPosition position;
    private final FocusCell focus;
    private final Viewport viewport;

    AccessibleNode(AccessibleRole role, GridPosition position, String spoken, FocusCell focus, Viewport viewport) {
        this.position = position;
        this.focus = focus;
        this.viewport = viewport;
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(role);
        setAccessibleText(spoken);
    }

    GridPosition position() {
        return position;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> getAccessibleText();
            case ROW_INDEX -> position.row();
            case COLUMN_INDEX -> position.column();
            case INDEX -> getAccessibleRole() == AccessibleRole.TABLE_COLUMN ? position.column() : position.row();
            case SELECTED -> focus.get().equals(Optional.of(position));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        switch (action) {
            case REQUEST_FOCUS -> {
                getParent().requestFocus();
                focus.go(position);
            }
            case SHOW_ITEM -> viewport.reveal(position);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
