package cni.explorer.ui.grid;

import java.util.List;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keyboard on a grid: hands keys on, shows the tooltip of the cell they lead to, and knows whether that cell is to
/// be marked; menus by either hand.
final class GridKeys {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    private final Node grid;
    /// A view of the grid's own, kept because its listeners go when it goes.
    private final ObservableSet<PseudoClass> states;
    private final Viewport viewport;
    private final FocusCell focus;
    private final GridKeyboard keyboard;
    private final GridHandlers handlers;
    private final HitTest hits;
    private final PlaceTooltip tooltip;
    private final Runnable redraw;
    /// Whether the last thing done to the grid was a key.
    private boolean keyed;

    GridKeys(
            Node grid,
            Viewport viewport,
            FocusCell focus,
            GridKeyboard keyboard,
            GridHandlers handlers,
            HitTest hits,
            PlaceTooltip tooltip,
            Runnable redraw) {
        this.grid = grid;
        this.states = grid.getPseudoClassStates();
        this.viewport = viewport;
        this.focus = focus;
        this.keyboard = keyboard;
        this.handlers = handlers;
        this.hits = hits;
        this.tooltip = tooltip;
        this.redraw = redraw;
    }

    void listen() {
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keyed = false);
        states.addListener(this::ringed);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    /// Whether the cell with the keyboard is marked: the grid has a ring if it was reached by keyboard, and is marked
    /// also when keys go about in it after a press.
    boolean marked() {
        return grid.isFocused() && (states.contains(RING) || keyed);
    }

    private void ringed(SetChangeListener.Change<? extends PseudoClass> change) {
        if (RING.equals(change.getElementAdded()) || RING.equals(change.getElementRemoved())) {
            redraw.run();
        }
    }

    private void press(KeyEvent event) {
        tooltip.hide();
        boolean before = keyed;
        List<Object> place = place();
        keyed = true;
        if (keyboard.press(event)) {
            // What a key opened, moved or copied is to be seen, not the words on the cell that it did it to.
            focus.get().filter(_ -> marked() && !place.equals(place())).ifPresent(this::explain);
            redraw.run();
            event.consume();
        } else {
            keyed = before;
        }
    }

    private List<Object> place() {
        return List.of(focus.get(), focus.partProperty().get());
    }

    private void explain(GridPosition at) {
        Geometry geometry = viewport.geometry();
        geometry.inSight(at.row(), geometry.span(at.row(), at.column()))
                .ifPresent(place -> explain(hits.byKey(at, false), place));
    }

    private void explain(GridHit hit, Bounds cell) {
        boolean part = hits.focusedPart(hit.position(), false).isPresent();
        double left = part ? hit.place().getMinX() : cell.getMinX();
        Object here = part ? List.of(hit.position(), hit.action()) : hit.position();
        tooltip.at(here, () -> part ? hits.words(hit) : hits.words(hit.position()), new Point2D(left, cell.getMaxY()));
    }

    /// The cell that a menu is about has the ring while it is open, and the keyboard afterwards.
    private void mark(GridHit hit) {
        grid.requestFocus();
        focus.put(hit.position());
        hit.action().ifPresent(focus::putPart);
        keyed = true;
        redraw.run();
        handlers.menu.accept(hit);
    }

    /// The keys for menus are among those of the keyboard, so what the system makes of them is passed over.
    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            hits.at(event.getX(), event.getY(), false).ifPresent(this::mark);
        }
        event.consume();
    }
}
