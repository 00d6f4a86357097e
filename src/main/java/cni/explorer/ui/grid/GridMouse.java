package cni.explorer.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse on a grid: clicks, hovering, dragging of columns and scroll bars, the wheel.
final class GridMouse {
    /// From the point of the mouse to its tooltip.
    private static final Point2D BESIDE = new Point2D(10, 16);

    private final Node grid;
    private final Viewport viewport;
    private final FocusCell focus;
    private final GridHandlers handlers;
    private final HitTest hits;
    private final ColumnDrag columns;
    private final PlaceTooltip tooltip;
    private final List<GridScrollBar> bars;
    private final Runnable redraw;
    private Optional<Point2D> point = Optional.empty();
    private Optional<BarDrag> bar = Optional.empty();
    private Optional<Bounds> pressable = Optional.empty();
    /// Whether the last press was for something else than the cell under it.
    private boolean taken;

    GridMouse(
            Node grid,
            Viewport viewport,
            FocusCell focus,
            GridHandlers handlers,
            HitTest hits,
            ColumnDrag columns,
            PlaceTooltip tooltip,
            List<GridScrollBar> bars,
            Runnable redraw) {
        this.grid = grid;
        this.viewport = viewport;
        this.focus = focus;
        this.handlers = handlers;
        this.hits = hits;
        this.columns = columns;
        this.tooltip = tooltip;
        this.bars = bars;
        this.redraw = redraw;
    }

    /// A thumb follows the mouse.
    private record BarDrag(GridScrollBar bar, double offset) {}

    void listen() {
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> exit());
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        grid.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /// The row under the mouse.
    Optional<Integer> hovered() {
        return point.filter(_ -> bar.isEmpty() && !columns.active())
                .filter(at -> at.getX() < viewport.geometry().width())
                .flatMap(at -> viewport.geometry().rowAt(at.getY()));
    }

    /// Where the words under the mouse are to be underlined, if a press there does something.
    Optional<Bounds> pressable() {
        return point.filter(_ -> bar.isEmpty() && !columns.active())
                .filter(at -> bars.stream().noneMatch(one -> one.at(at.getX(), at.getY())))
                .flatMap(at -> hits.underline(at.getX(), at.getY()));
    }

    /// The part of a cell under the mouse, where parts are reached one by one.
    Optional<GridHit> part() {
        return point.filter(_ -> bar.isEmpty() && !columns.active()).flatMap(at -> hits.part(at.getX(), at.getY()));
    }

    /// The place of that part if it has no words to be underlined.
    Optional<Bounds> glyph() {
        return pressable().isPresent() ? Optional.empty() : part().map(GridHit::place);
    }

    private void move(MouseEvent event) {
        Optional<Integer> before = hovered();
        double x = event.getX();
        double y = event.getY();
        point = Optional.of(new Point2D(x, y));
        boolean other = !before.equals(hovered());
        boolean onBar = false;
        for (GridScrollBar one : bars) {
            boolean on = one.at(x, y);
            onBar |= on;
            other |= one.near(on);
        }
        Optional<Bounds> under = pressable().or(this::glyph);
        other |= !under.equals(pressable);
        pressable = under;
        if (other) {
            redraw.run();
        }
        Optional<GridHit> hit = onBar ? Optional.empty() : hits.at(x, y, false);
        show(cursor(onBar, hit, x, y));
        hit.ifPresentOrElse(
                one -> tooltip.at(
                        part().isPresent() ? List.of(one.position(), one.action()) : one.position(),
                        () -> hits.words(one),
                        point.orElseThrow().add(BESIDE)),
                tooltip::leave);
    }

    private Cursor cursor(boolean onBar, Optional<GridHit> hit, double x, double y) {
        if (!onBar && columns.edge(x, y).isPresent()) {
            return Cursor.H_RESIZE;
        }
        return hit.flatMap(GridHit::action).isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    }

    private void show(Cursor cursor) {
        if (!cursor.equals(grid.getCursor())) {
            grid.setCursor(cursor);
        }
    }

    private void exit() {
        point = Optional.empty();
        if (bar.isEmpty()) {
            bars.forEach(one -> one.near(false));
        }
        tooltip.leave();
        redraw.run();
    }

    private void press(MouseEvent event) {
        tooltip.hide();
        double x = event.getX();
        double y = event.getY();
        taken = false;
        if (event.getButton() == MouseButton.PRIMARY) {
            Optional<GridScrollBar> here =
                    bars.stream().filter(one -> one.at(x, y)).findFirst();
            here.ifPresent(one -> pressBar(one, one.along(x, y)));
            if (here.isEmpty()) {
                columns.press(x, y);
            }
            taken = here.isPresent() || columns.active();
        }
        grid.requestFocus();
        if (!taken) {
            viewport.geometry().at(x, y).ifPresent(focus::put);
            hits.part(x, y).flatMap(GridHit::action).ifPresent(focus::putPart);
        }
        event.consume();
    }

    /// On the thumb it begins to drag, beside it the rows or visible columns go on by what is visible.
    private void pressBar(GridScrollBar one, double along) {
        double offset = along - one.start();
        if (offset >= 0 && offset <= one.thumb().length()) {
            bar = Optional.of(new BarDrag(one, offset));
            return;
        }
        double page = one.thumb().room() * (offset < 0 ? -1 : 1);
        if (one == bars.getFirst()) {
            viewport.scrollBy(0, page);
        } else {
            viewport.scrollBy(page, 0);
        }
    }

    private void drag(MouseEvent event) {
        point = Optional.of(new Point2D(event.getX(), event.getY()));
        bar.ifPresent(held -> {
            double start = held.bar().along(event.getX(), event.getY())
                    - held.offset()
                    - held.bar().from();
            double scroll = held.bar().thumb().scrollAt(start);
            Geometry geometry = viewport.geometry();
            if (held.bar() == bars.getFirst()) {
                viewport.scrollTo(geometry.scrollX(), scroll);
            } else {
                viewport.scrollTo(scroll, geometry.scrollY());
            }
        });
        if (bar.isEmpty() && event.isPrimaryButtonDown()) {
            columns.drag(event.getX());
            taken |= columns.active();
            redraw.run();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            bar = Optional.empty();
            columns.release();
            redraw.run();
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            if (taken && event.getClickCount() == 2) {
                columns.edge(x, y).ifPresent(columns::fit);
            } else if (!taken) {
                hits.at(x, y, event.isShiftDown()).ifPresent(handlers.open);
            }
        }
        event.consume();
    }

    /// Shift turns the wheel sideways, where JavaFX has not done so already.
    private void scroll(ScrollEvent event) {
        boolean turn = event.isShiftDown() && event.getDeltaX() == 0;
        double x = turn ? event.getDeltaY() : event.getDeltaX();
        double y = turn ? 0 : event.getDeltaY();
        if (viewport.scrollBy(-x, -y)) {
            tooltip.hide();
            event.consume();
        }
    }
}
