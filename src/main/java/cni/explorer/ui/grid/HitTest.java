package cni.explorer.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Finds what is under the mouse, by arithmetic.
final class HitTest {
    /// How far beside a run a press still means it.
    private static final double SLACK = 2;

    private final Viewport viewport;
    private final Supplier<Look> look;

    HitTest(Viewport viewport, Supplier<Look> look) {
        this.viewport = viewport;
        this.look = look;
    }

    /// A cell as a whole.
    GridHit whole(GridPosition position, boolean extend) {
        Geometry geometry = viewport.geometry();
        CellSpan span = geometry.span(position.row(), position.column());
        return new GridHit(
                new GridPosition(position.row(), span.column()),
                Optional.empty(),
                extend,
                geometry.inSight(position.row(), span).orElse(geometry.place(position.row(), span)));
    }

    /// The run at a point if it does something, else its cell.
    Optional<GridHit> at(double x, double y, boolean extend) {
        return viewport.geometry()
                .at(x, y)
                .map(position -> run(position, x, y, extend).orElseGet(() -> whole(position, extend)));
    }

    /// The line under words that do something when they are pressed, if such words are at a point.
    Optional<Bounds> underline(double x, double y) {
        Geometry geometry = viewport.geometry();
        return geometry.at(x, y).flatMap(position -> {
            CellSpan span = geometry.span(position.row(), position.column());
            Bounds cell = geometry.place(position.row(), span);
            return find(position, x, y)
                    .filter(run -> run.run() instanceof GridRun.Text text && isWords(text.font()))
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
            return new GridHit(position, run.run().action(), extend, bounds(cell, run));
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
                .findFirst();
    }

    private static boolean isWords(FontRole font) {
        return font == FontRole.BODY || font == FontRole.STRONG || font == FontRole.SMALL;
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
