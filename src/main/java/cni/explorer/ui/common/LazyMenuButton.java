package cni.explorer.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A button that opens a menu, which is made anew at each press.
///
/// A menu is a window with a scene of its own. A `MenuButton` makes its one with its skin, before anybody has asked for
/// it, and keeps its items up to date all the time. Keys of the items work only while the menu is open: keys that shall
/// always work belong to the scene.
public abstract class LazyMenuButton extends Button {
    private Optional<ContextMenu> menu = Optional.empty();

    protected LazyMenuButton(String text) {
        super(text);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setMnemonicParsing(false);
        getStyleClass().add(StyleClass.LAZY_MENU);
        setOnAction(_ -> toggle());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !isOpen()) {
                open();
                event.consume();
            }
        });
    }

    /// What the menu would offer if it were opened now; if nothing, it does not open.
    public abstract List<MenuItem> items();

    public final boolean isOpen() {
        return menu.isPresent() && menu.get().isShowing();
    }

    /// With an arrow behind the words, which says that something opens.
    protected final void showArrow() {
        getStyleClass().add(StyleClass.WITH_ARROW);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphic(Icon.ARROW_DOWN.node());
    }

    /// The arrow stands at the edge, however wide the button is; JavaFX would keep it beside the words. It is shifted
    /// from there, for a change of its place would ask for the next layout, and that for the next, for ever.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node arrow = getGraphic();
        if (arrow != null && getContentDisplay() == ContentDisplay.RIGHT) {
            double edge =
                    getWidth() - snappedRightInset() - arrow.getLayoutBounds().getWidth();
            arrow.setTranslateX(snapPositionX(edge) - arrow.getLayoutX());
        }
    }

    private void toggle() {
        if (isOpen()) {
            menu.ifPresent(ContextMenu::hide);
        } else {
            open();
        }
    }

    private void open() {
        List<MenuItem> offered = items();
        if (!offered.isEmpty()) {
            menu = Optional.of(PopUpMenu.show(offered, this, getLayoutBounds()));
        }
    }
}
