package cni.explorer.ui.grid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/// One cell on the screen: a few texts and shapes among those of its row. It can show any cell, one after the other.
final class CellNode {
    /// Below the base line.
    static final double UNDERLINE = 3;

    private static final double FOUND = 2;
    private static final double STROKE = 1.5;
    private static final double MARKED_STROKE = 2;
    private static final List<Double> DASHES = List.of(2.0, 2.0);
    /// How strong the ground of a hollow shape is.
    private static final double HOLLOW = 0.15;

    private final NodePool<Rectangle> boxes;
    private final NodePool<CheckShape> checks;
    private final NodePool<Text> texts;
    private final NodePool<Polyline> lines;
    private Optional<Shown> shown = Optional.empty();
    private List<PlacedRun> runs = List.of();
    /// The last pass in which it was needed.
    private long pass;

    CellNode(ObservableList<Node> into) {
        boxes = new NodePool<>(into, CellNode::box);
        checks = new NodePool<>(into, CheckShape::new);
        texts = new NodePool<>(into, CellNode::text);
        lines = new NodePool<>(into, CellNode::line);
    }

    /// What decides how it looks.
    ///
    /// @param shown up to where its texts are
    /// @param line whether a vertical line stands at its left
    /// @param tail how far that line goes on below it
    /// @param bar  the thickness of the bar at its foot
    /// @param header whether it stands in the header
    /// @param marked whether its lines stand out, since its row is the one that somebody is at
    record Shown(
            GridCell cell,
            double x,
            double width,
            double height,
            double shown,
            double tail,
            boolean header,
            boolean line,
            double bar,
            boolean faded,
            boolean marked,
            Look look) {

        boolean samePlaces(Shown other) {
            return width == other.width
                    && height == other.height
                    && header == other.header
                    && look.measure() == other.look.measure()
                    && Objects.equals(cell, other.cell);
        }

        boolean same(Shown other) {
            return x == other.x
                    && shown == other.shown
                    && tail == other.tail
                    && line == other.line
                    && bar == other.bar
                    && faded == other.faded
                    && marked == other.marked
                    && look.equals(other.look)
                    && samePlaces(other);
        }
    }

    /// Shows a cell; does nothing if it is what is shown.
    void show(Shown next) {
        if (shown.isPresent() && shown.get().same(next)) {
            return;
        }
        if (shown.isEmpty() || !shown.get().samePlaces(next)) {
            runs = CellLayout.place(
                    next.cell(),
                    next.width(),
                    next.height(),
                    next.header(),
                    next.look().measure());
        }
        shown = Optional.of(next);
        draw(next);
    }

    void keep(long inPass) {
        pass = inPass;
    }

    boolean isKept(long inPass) {
        return pass == inPass;
    }

    void hide() {
        shown = Optional.empty();
        rewind();
        hideRest();
    }

    List<Text> texts() {
        return texts.taken();
    }

    private void rewind() {
        boxes.rewind();
        checks.rewind();
        texts.rewind();
        lines.rewind();
    }

    private void draw(Shown at) {
        rewind();
        if (at.line()) {
            fill(at, 0, 0, 1, at.height() + at.tail(), at.look().palette().line());
        }
        if (at.bar() > 0) {
            fill(at, 0, at.height() - at.bar(), at.width(), at.bar(), at.look().accent(false));
        }
        for (PlacedRun run : runs) {
            if (run.x() < at.width() && run.y() + run.height() <= at.shown()) {
                draw(at, run);
            }
        }
        hideRest();
    }

    private void hideRest() {
        boxes.hideRest();
        checks.hideRest();
        texts.hideRest();
        lines.hideRest();
    }

    private void draw(Shown at, PlacedRun placed) {
        Look look = at.look();
        switch (placed.run()) {
            case GridRun.TextRun text -> {
                words(at, placed, text.font(), look.color(text.tone(), at.faded()));
                underline(at, placed, text.underline());
            }
            case GridRun.Check check -> check(at, placed, check);
            case GridRun.Pill pill -> {
                outline(at, placed, placed.height(), look.palette().strongLine());
                PlacedRun word = moved(placed, CellLayout.PILL_PADDING);
                words(at, word, FontRole.MARK, look.color(pill.tone(), at.faded()));
            }
            case GridRun.Picture drawing -> drawing.shapes().forEach(shape -> shape(at, placed, shape));
            case GridRun.Gap _ -> {
                // Room is what is not drawn.
            }
        }
    }

    private void underline(Shown at, PlacedRun placed, GridRun.Underline underline) {
        double width = Math.min(placed.width(), at.width() - placed.x());
        double y = placed.baseline() + UNDERLINE - 1;
        switch (underline) {
            case NONE -> {
                // Most texts have none.
            }
            case OPENS -> fill(at, placed.x(), y, width, 1, at.look().palette().strongLine());
            case FOUND -> fill(at, placed.x(), y, width, FOUND, at.look().accent(at.faded()));
        }
    }

    private void shape(Shown at, PlacedRun placed, GridRun.Shape shape) {
        switch (shape) {
            case GridRun.Box box -> {
                Color color = at.look().color(box.tone(), at.faded());
                Rectangle drawn = boxes.take();
                bounds(at, drawn, placed.x() + box.x(), placed.y() + box.y(), box.width(), box.height());
                drawn.setArcWidth(2 * box.corner());
                drawn.setArcHeight(2 * box.corner());
                drawn.setFill(box.hollow() ? at.look().palette().ground().interpolate(color, HOLLOW) : color);
                drawn.setStroke(box.hollow() ? color : null);
            }
            case GridRun.Stroke line -> {
                Polyline drawn = lines.take();
                drawn.getPoints().setAll(line.points());
                boolean marked = at.marked() && !at.faded();
                drawn.setStroke(
                        marked ? at.look().palette().accent() : at.look().color(line.tone(), at.faded()));
                drawn.setStrokeWidth(marked ? MARKED_STROKE : STROKE);
                drawn.getStrokeDashArray().setAll(line.dashed() ? DASHES : List.of());
                drawn.setLayoutX(at.look().snap(at.x() + placed.x()));
                drawn.setLayoutY(at.look().snap(placed.y()));
            }
        }
    }

    private static PlacedRun moved(PlacedRun run, double x) {
        return new PlacedRun(
                run.run(), run.text(), run.x() + x, run.y(), run.width() - x, run.height(), run.baseline());
    }

    private void words(Shown at, PlacedRun placed, FontRole font, Color color) {
        List<String> pieces = VisualOrder.pieces(placed.text());
        double x = placed.x();
        for (String piece : pieces) {
            double width =
                    pieces.size() == 1 ? placed.width() : at.look().measure().width(piece, font);
            Text text = texts.take();
            text.setFont(at.look().fonts().font(font));
            text.setText(piece);
            text.setFill(color);
            text.setLayoutX(at.look().begin(at.x() + x, width));
            text.setLayoutY(at.look().snap(placed.baseline()));
            clip(text, at, width, at.width() - x);
            x += width;
        }
    }

    private static void clip(Text text, Shown at, double width, double room) {
        if (width > room) {
            Rectangle clip = text.getClip() instanceof Rectangle already ? already : new Rectangle();
            clip.setY(-at.height());
            clip.setWidth(Math.max(0, room));
            clip.setHeight(2 * at.height());
            text.setClip(clip);
        } else if (text.getClip() != null) {
            text.setClip(null);
        }
    }

    private void check(Shown at, PlacedRun placed, GridRun.Check check) {
        GridPalette palette = at.look().palette();
        Color quiet = at.faded() || !check.enabled() ? palette.faded() : palette.box();
        Color full = at.faded() || !check.enabled() ? palette.faded() : palette.focusRing();
        CheckShape box = checks.take();
        box.resizeRelocate(
                at.look().snap(at.x() + placed.x()), at.look().snap(placed.y()), placed.width(), placed.height());
        box.show(check.selected() ? full : quiet, palette.ground(), check.selected(), palette.onAccent());
    }

    private void fill(Shown at, double x, double y, double width, double height, Color color) {
        Rectangle box = boxes.take();
        bounds(at, box, x, y, width, height);
        box.setArcWidth(0);
        box.setArcHeight(0);
        box.setFill(color);
        box.setStroke(null);
    }

    private void outline(Shown at, PlacedRun placed, double corner, Color stroke) {
        Rectangle box = boxes.take();
        bounds(at, box, placed.x(), placed.y(), placed.width(), placed.height());
        box.setArcWidth(corner);
        box.setArcHeight(corner);
        box.setFill(null);
        box.setStroke(stroke);
    }

    private static void bounds(Shown at, Rectangle box, double x, double y, double width, double height) {
        Look look = at.look();
        double left = look.snap(at.x() + x);
        double top = look.snap(y);
        box.setX(left);
        box.setY(top);
        box.setWidth(look.snap(at.x() + x + width) - left);
        box.setHeight(look.snap(y + height) - top);
    }

    private static Rectangle box() {
        Rectangle box = new Rectangle();
        box.setStrokeType(StrokeType.INSIDE);
        return box;
    }

    private static Polyline line() {
        Polyline line = new Polyline();
        line.setFill(null);
        return line;
    }

    /// Screen readers are told of cells, not of their pieces.
    private static Text text() {
        Text text = new Text();
        text.setTextOrigin(VPos.BASELINE);
        text.setAccessibleRole(AccessibleRole.NODE);
        return text;
    }
}
