package cni.explorer.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A grid of rows and columns, of any number, with columns that stay visible and a header.
///
/// It shows a [GridModel], an immutable value. A change is another model, and the next frame shows it:
///
/// ```java
/// FrozenGrid grid = new FrozenGrid(model, fonts, palette);
/// grid.setOnOpen(hit -> hit.action().ifPresentOrElse(this::act, () -> openDetail(hit.position(), hit.place())));
/// grid.setOnResize((column, width) -> grid.modelProperty().set(model.withWidth(column, width)));
/// grid.setOnMove((column, index) -> grid.modelProperty().set(model.withColumnAt(column, index)));
/// ```
///
/// - **Rows and columns have keys.** What two models have in common keeps its nodes and only moves; the keyboard stays
///   with its row and its column (if the row is gone, with the nearest one), and the row at the top stays at the top.
/// - **Cells are values**: lines of runs in roles of fonts and tones of colours. They are drawn with bare texts and
///   shapes that no style sheet and no layout reaches; only what is visible has nodes, and nodes are used again.
///   [EarlyLayout] has them come in time for the frame's styles.
/// - **Frozen columns** do not scroll sideways. Where they would leave no room for the others, none is frozen. A cell
///   that spans to the last column, from a frozen column or from the first that scrolls, takes the width visible and
///   does not scroll sideways either.
/// - **Keys**: arrows, Home, End (row), Ctrl Home, Ctrl End (all), Page Up, Page Down; up from the first row into the
///   header; Enter, Space open; Ctrl C copies; menu key, Shift F10. On a header Alt ← → moves the column, Alt Shift ← →
///   makes it wider. Tab leaves. A heading has the keyboard only if its first cell has something to press.
/// - **Mouse**: a press on a run with an action is that action, any other one the cell. The edge of a header can be
///   dragged, or clicked twice to fit; a header can be dragged to another place. A width chosen like this holds until
///   the next model comes. The wheel scrolls, with Shift sideways.
/// - **Screen readers** get a table with its cells ([GridCell#spoken()]).
///
/// To be used on the JavaFX thread. Sizes are pixels. Text is read from left to right.
public final class FrozenGrid extends Region {
    private final ObjectProperty<GridModel> model;
    private final ObjectProperty<GridFonts> fonts;
    private final ObjectProperty<GridPalette> palette;
    private final ObjectProperty<Predicate<Object>> faded = new SimpleObjectProperty<>(_ -> false);
    private final GridHandlers handlers = new GridHandlers();
    private final GridPainter painter = new GridPainter();
    private final PlaceTooltip tooltip = new PlaceTooltip(this);
    private final Viewport viewport;
    private final FocusCell focus;
    private final ColumnDrag columns;
    private final GridMouse mouse;
    private final GridKeys keys;
    private final HitTest hits;
    private final AccessibleCells accessible;
    private final ReadOnlyObjectWrapper<Optional<GridHit>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Look look;

    public FrozenGrid(GridModel model, GridFonts fonts, GridPalette palette) {
        this.model = new SimpleObjectProperty<>(model);
        this.fonts = new SimpleObjectProperty<>(fonts);
        this.palette = new SimpleObjectProperty<>(palette);
        look = new Look(fonts, palette, new TextMeasure(fonts), 1);
        viewport = new Viewport(model, this::changed);
        focus = new FocusCell(viewport);
        columns = new ColumnDrag(viewport, handlers);
        hits = new HitTest(viewport, focus, () -> look);
        accessible = new AccessibleCells(getChildren(), viewport, focus);
        GridKeyboard keyboard =
                new GridKeyboard(viewport, focus, handlers, hits::byKey, (at, extend) -> hits.whole(at, extend, false));
        keys = new GridKeys(this, viewport, focus, keyboard, handlers, hits, tooltip, this::redraw);
        mouse = new GridMouse(
                this,
                viewport,
                focus,
                handlers,
                hits,
                columns,
                tooltip,
                List.of(painter.vertical(), painter.horizontal()),
                this::redraw);
        getChildren().addAll(painter.nodes());
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        listen();
    }

    private void listen() {
        model.addListener((_, before, now) -> show(before, now));
        fonts.addListener((_, _, now) -> relook(now, palette.get(), new TextMeasure(now)));
        palette.addListener((_, _, now) -> relook(fonts.get(), now, look.measure()));
        faded.addListener(_ -> redraw());
        focusedProperty().addListener(_ -> tooltip.leave());
        focusedProperty().addListener(_ -> redraw());
        focus.property().addListener(_ -> changed());
        focus.property().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
        focus.partProperty().addListener(_ -> changed());
        focus.partProperty().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
        keys.listen();
        mouse.listen();
    }

    /// What is shown. A model with other rows keeps those nodes, the focus and the scroll position whose keys it keeps.
    public ObjectProperty<GridModel> modelProperty() {
        return model;
    }

    public ObjectProperty<GridFonts> fontsProperty() {
        return fonts;
    }

    public ObjectProperty<GridPalette> paletteProperty() {
        return palette;
    }

    /// Rows that are set back, by their keys; nothing moves.
    public ObjectProperty<Predicate<Object>> fadedProperty() {
        return faded;
    }

    /// Where the keyboard is; there is a position whenever there is a row that can have it.
    public ReadOnlyObjectProperty<Optional<GridPosition>> focusProperty() {
        return focus.property();
    }

    /// The part of a cell that the mouse is at, or else the keyboard, where parts are reached one by one. It is told
    /// while the grid is being drawn.
    public ReadOnlyObjectProperty<Optional<GridHit>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// Says that a line that is not the grid's stands right at its foot: there the grid ends in no line of its own, and
    /// none is drawn a few pixels above it.
    public void setClosedBelow(boolean now) {
        painter.setClosed(now);
        redraw();
    }

    /// Moves the keyboard to a place and scrolls it into sight.
    public void focus(GridPosition position) {
        focus.go(position);
    }

    /// Scrolls as far to the right and down as that many pixels, or as there is.
    public void scrollTo(double x, double y) {
        viewport.scrollTo(x, y);
    }

    /// How much of the columns that scroll is hidden at the left.
    public ReadOnlyDoubleProperty scrollXProperty() {
        return viewport.scrollXProperty();
    }

    /// How much of the rows is hidden above.
    public ReadOnlyDoubleProperty scrollYProperty() {
        return viewport.scrollYProperty();
    }

    /// The height of all rows, without the header.
    public double preferredBodyHeight() {
        return viewport.geometry().rows().total();
    }

    /// Where a cell is, in the coordinates of the grid; empty if it is out of sight.
    public Optional<Bounds> bounds(GridPosition position) {
        Geometry geometry = viewport.geometry();
        return geometry.inSight(position.row(), geometry.span(position.row(), position.column()));
    }

    /// What a point of the grid hits, as a click there would.
    public Optional<GridHit> hit(double x, double y) {
        return hits.at(x, y, false);
    }

    /// Enter, Space or a click.
    public void setOnOpen(Consumer<GridHit> handler) {
        handlers.open = handler;
    }

    /// The key for copying.
    public void setOnCopy(Consumer<GridHit> handler) {
        handlers.copy = handler;
    }

    /// Right click, menu key, Shift F10.
    public void setOnMenu(Consumer<GridHit> handler) {
        handlers.menu = handler;
    }

    /// A width chosen by mouse or keyboard: the key of the column and its new width in pixels.
    ///
    /// It is told once, when the mouse lets go; until then, and until the next model, the grid shows it by itself.
    public void setOnResize(BiConsumer<Object, Double> handler) {
        handlers.resize = handler;
    }

    /// A column moved by mouse or keyboard: its key and the index that it shall have.
    public void setOnMove(BiConsumer<Object, Integer> handler) {
        handlers.move = handler;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        Optional<Object> answer = accessible.ask(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (!accessible.act(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        viewport.resize(getWidth(), getHeight());
        // On the screen a pixel of this grid is as many as the screen has for one, and as it is drawn larger.
        if (getScene() != null) {
            Window window = getScene().getWindow();
            double scale = window == null ? 1 : window.getRenderScaleY();
            look = look.at(scale * getLocalToSceneTransform().getMyy());
        }
        Optional<GridPosition> ring = keys.marked() ? focus.get() : Optional.empty();
        Optional<GridHit> focusedPart = ring.flatMap(at -> hits.focusedPart(at, false));
        Optional<GridHit> part = mouse.part().or(() -> focusedPart);
        pointed.set(part);
        painter.paint(
                viewport.geometry(),
                look,
                faded.get(),
                new GridPainter.Marks(
                        mouse.hovered(),
                        focusedPart.isPresent() ? Optional.empty() : ring,
                        focusedPart.map(GridHit::place).or(() -> mouse.glyph()),
                        columns.dropX(),
                        mouse.pressable()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return viewport.geometry().header() + preferredBodyHeight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return viewport.geometry().columns().total();
    }

    GridPainter painter() {
        return painter;
    }

    PlaceTooltip tooltip() {
        return tooltip;
    }

    private void show(GridModel before, GridModel now) {
        columns.forget();
        viewport.show(now);
        focus.follow(before);
        changed();
        if (before.rowCount() != now.rowCount()) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT);
        }
        requestLayout();
    }

    private void relook(GridFonts nextFonts, GridPalette nextPalette, TextMeasure measure) {
        look = new Look(nextFonts, nextPalette, measure, look.scale());
        redraw();
    }

    private void changed() {
        tooltip.hide();
        accessible.forget();
        redraw();
    }

    /// The grid alone is laid out anew, nothing around it.
    private void redraw() {
        setNeedsLayout(true);
    }
}
