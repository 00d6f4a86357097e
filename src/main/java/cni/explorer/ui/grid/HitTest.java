package cni.explorer.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Finds what is under the mouse, by arithmetic.
record HitTest(Viewport viewport, FocusCell focus, Supplier<Look> look) {
    /// How far beside a run a press still means it.
    private static final double SLACK = 4;

    /// A cell that a key is for: the part of it that has the keyboard, what its box does, if it has one, else as a
    /// whole.
    GridHit byKey(GridPosition position, boolean extend) {
        Optional<GridHit> part = focusedPart(position, extend);
        if (part.isPresent()) {
            return part.get();
        }
        List<GridRun> boxes = viewport.geometry().span(position.row(), position.column()).cell().lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(GridRun.Check.class::isInstance)
                .toList();
        GridHit whole = whole(position, extend, false);
        return boxes.size() == 1
                ? new GridHit(whole.position(), boxes.getFirst().action(), extend, whole.place(), false)
                : whole;
    }

    /// The part of a cell that has the keyboard.
    Optional<GridHit> focusedPart(GridPosition position, boolean extend) {
        return focus.action()
                .filter(_ -> focus.get().equals(Optional.of(position)))
                .flatMap(action -> placed(position)
                        .flatMap(runs ->
                                CellParts.find(runs, focus.partProperty().get()))
                        .map(part -> hit(position, part, extend, false)));
    }

    /// The part of a cell at a point, where the keyboard reaches parts one by one.
    Optional<GridHit> part(double x, double y) {
        Geometry geometry = viewport.geometry();
        return geometry.at(x, y)
                .filter(at ->
                        at.row() != GridPosition.HEADER && geometry.model().isParted(at.row(), at.column()))
                .flatMap(at -> at(x, y, false)
                        .flatMap(GridHit::action)
                        .flatMap(action -> placed(at)
                                .flatMap(runs -> CellParts.placed(runs).stream()
                                        .filter(part -> part.action().equals(action))
                                        .findFirst()
                                        .map(part -> hit(at, part, false, true)))));
    }

    private GridHit hit(GridPosition at, CellParts.PartPlace part, boolean extend, boolean byMouse) {
        Geometry geometry = viewport.geometry();
        Bounds cell = geometry.place(at.row(), geometry.span(at.row(), at.column()));
        Bounds place = part.place();
        Bounds moved = new BoundingBox(
                cell.getMinX() + place.getMinX(),
                cell.getMinY() + place.getMinY(),
                place.getWidth(),
                place.getHeight());
        return new GridHit(at, Optional.of(part.action()), extend, moved, byMouse);
    }

    private Optional<List<PlacedRun>> placed(GridPosition at) {
        Geometry geometry = viewport.geometry();
        if (at.row() >= geometry.rows().count()) {
            return Optional.empty();
        }
        CellSpan span = geometry.span(at.row(), at.column());
        return Optional.of(CellLayout.place(
                span.cell(),
                span.width(),
                geometry.rowHeight(at.row()),
                at.row() == GridPosition.HEADER,
                look.get().measure()));
    }

    /// A cell as a whole.
    GridHit whole(GridPosition position, boolean extend, boolean byMouse) {
        Geometry geometry = viewport.geometry();
        CellSpan span = geometry.span(position.row(), position.column());
        return new GridHit(
                new GridPosition(position.row(), span.column()),
                Optional.empty(),
                extend,
                geometry.inSight(position.row(), span).orElse(geometry.place(position.row(), span)),
                byMouse);
    }

    /// The run at a point if it does something, else its cell.
    Optional<GridHit> at(double x, double y, boolean extend) {
        return viewport.geometry()
                .at(x, y)
                .map(position -> run(position, x, y, extend).orElseGet(() -> whole(position, extend, true)));
    }

    /// What the tooltip of a part of a cell says.
    String words(GridHit part) {
        GridPosition at = part.position();
        return part.action()
                .filter(_ -> at.row() != GridPosition.HEADER && viewport.model().isParted(at.row(), at.column()))
                .map(action -> viewport.model().tooltip(at.row(), at.column(), action))
                .orElseGet(() -> words(at));
    }

    /// What the tooltip of a cell says: what is cut off of it, then what its model says.
    String words(GridPosition at) {
        Geometry geometry = viewport.geometry();
        CellSpan span = geometry.span(at.row(), at.column());
        boolean header = at.row() == GridPosition.HEADER;
        String cut = PlacedRun.cut(CellLayout.place(
                span.cell(),
                span.width(),
                geometry.rowHeight(at.row()),
                header,
                look.get().measure()));
        return Stream.of(cut, geometry.model().tooltip(at.row(), span.column()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// The line under words that do something when they are pressed, if such words are at a point.
    Optional<Bounds> underline(double x, double y) {
        Geometry geometry = viewport.geometry();
        return geometry.at(x, y).flatMap(position -> {
            CellSpan span = geometry.span(position.row(), position.column());
            Bounds cell = geometry.place(position.row(), span);
            return find(position, x, y)
                    .filter(run -> run.run() instanceof GridRun.TextRun text && isWords(text.font()))
                    .flatMap(run -> geometry.inSight(position.row(), span).map(sight -> {
                        double left = Math.max(sight.getMinX(), cell.getMinX() + run.x());
                        double right = Math.min(sight.getMaxX(), cell.getMinX() + run.x() + run.width());
                        double foot = cell.getMinY() + run.baseline() + CellNode.UNDERLINE;
                        return new BoundingBox(left, foot - 1, Math.max(0, right - left), 1);
                    }));
        });
    }

    private Optional<GridHit> run(GridPosition position, double x, double y, boolean extend) {
        return find(position, x, y).map(run -> {
            Geometry geometry = viewport.geometry();
            Bounds cell = geometry.place(position.row(), geometry.span(position.row(), position.column()));
            return new GridHit(position, run.run().action(), extend, bounds(cell, run), true);
        });
    }

    private Optional<PlacedRun> find(GridPosition position, double x, double y) {
        Geometry geometry = viewport.geometry();
        CellSpan span = geometry.span(position.row(), position.column());
        boolean acts = span.cell().lines().stream()
                .flatMap(line -> line.runs().stream())
                .anyMatch(run -> run.action().isPresent());
        if (!acts) {
            return Optional.empty();
        }
        Bounds cell = geometry.place(position.row(), span);
        List<PlacedRun> runs = CellLayout.place(
                span.cell(),
                cell.getWidth(),
                cell.getHeight(),
                position.row() == GridPosition.HEADER,
                look.get().measure());
        return runs.stream()
                .filter(run -> run.run().action().isPresent())
                .filter(run -> contains(run, x - cell.getMinX(), y - cell.getMinY()))
                .min(Comparator.comparingDouble(run -> beside(run, x - cell.getMinX())));
    }

    static boolean isWords(FontRole font) {
        return switch (font) {
            case BODY, STRONG, HEADER, SMALL -> true;
            case MARK, GLYPH, SMALL_GLYPH -> false;
        };
    }

    /// How far a place is from a run to its left or right.
    private static double beside(PlacedRun run, double x) {
        return Math.max(0, Math.max(run.x() - x, x - run.x() - run.width()));
    }

    private static boolean contains(PlacedRun run, double x, double y) {
        return x >= run.x() - SLACK
                && x < run.x() + run.width() + SLACK
                && y >= run.y() - SLACK
                && y < run.y() + run.height() + SLACK;
    }

    private static Bounds bounds(Bounds cell, PlacedRun run) {
        return new BoundingBox(cell.getMinX() + run.x(), cell.getMinY() + run.y(), run.width(), run.height());
    }
}
