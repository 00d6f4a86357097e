package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// The parts of a cell that do something each, from left to right. Neighbours that do the same are one part.
final class CellParts {
    private CellParts() {}

    /// A part with its place, in pixels from the upper left corner of the cell.
    record PartPlace(Object action, Bounds place) {}

    /// What the parts do.
    static List<Object> actions(GridCell cell) {
        List<Object> actions = new ArrayList<>();
        cell.lines().stream()
                .flatMap(line -> line.runs().stream())
                .flatMap(run -> run.action().stream())
                .filter(action -> actions.isEmpty() || !actions.getLast().equals(action))
                .forEach(actions::add);
        return actions;
    }

    static List<PartPlace> placed(List<PlacedRun> runs) {
        List<PartPlace> parts = new ArrayList<>();
        for (PlacedRun run : runs) {
            run.run().action().ifPresent(action -> {
                Bounds place = new BoundingBox(run.x(), run.y(), run.width(), run.height());
                if (!parts.isEmpty() && parts.getLast().action().equals(action)) {
                    place = around(parts.removeLast().place(), place);
                }
                parts.add(new PartPlace(action, place));
            });
        }
        return parts;
    }

    private static Bounds around(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    /// The part of this number; empty where there is none.
    static Optional<PartPlace> find(List<PlacedRun> runs, int part) {
        List<PartPlace> parts = placed(runs);
        return part < parts.size() ? Optional.of(parts.get(part)) : Optional.empty();
    }
}
