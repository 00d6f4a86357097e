package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// One row on the screen. It can show any row, one after the other; cells that are the same then stay as they are.
final class RowNode {
    private final Rectangle ground = NodePool.rectangle();
    private final Rectangle line = NodePool.rectangle();
    private final Rectangle bar = NodePool.rectangle();
    private final Rectangle frozenEdge = NodePool.rectangle();
    private final Map<CellSpan.Part, Host> hosts = new EnumMap<>(CellSpan.Part.class);
    private long pass;

    RowNode(Band band) {
        band.grounds.getChildren().add(ground);
        band.lines.getChildren().addAll(List.of(line, bar, frozenEdge));
        hosts.put(CellSpan.Part.FROZEN, new Host(band.frozen));
        hosts.put(CellSpan.Part.SCROLLING, new Host(band.scrolling));
        hosts.put(CellSpan.Part.ACROSS, new Host(band.across));
    }

    /// Shows a row where it is now.
    ///
    /// @param tail   how far its lines between columns go on below it
    /// @param marked whether somebody is at it
    void show(Geometry geometry, int row, Look look, double tail, boolean faded, boolean marked) {
        pass++;
        backdrop(geometry, row, look);
        List<CellSpan> spans = spans(geometry, row);
        edge(geometry, row, look, tail, spans.stream().noneMatch(span -> span.part() == CellSpan.Part.ACROSS));
        double y = look.snap(geometry.rowY(row));
        bar(geometry, row, look, y);
        hosts.values().forEach(host -> host.sweep(pass, y));
        boolean header = row == GridPosition.HEADER;
        for (CellSpan span : spans) {
            GridColumn column = geometry.model().column(span.column());
            CellNode.Shown next = new CellNode.Shown(
                    span.cell(),
                    span.left(),
                    span.width(),
                    geometry.rowHeight(row),
                    geometry.shownOf(row),
                    tail,
                    header,
                    column.lineBefore() && span.part() != CellSpan.Part.ACROSS,
                    header ? column.bar() : 0,
                    faded,
                    marked && isDrawn(span.cell()),
                    look);
            host(span).take(column.key()).show(next);
        }
    }

    private static boolean isDrawn(GridCell cell) {
        return cell.lines().stream().anyMatch(line -> line.runs().stream().anyMatch(GridRun.Picture.class::isInstance));
    }

    /// Those visible, and marks the nodes that show them already.
    private List<CellSpan> spans(Geometry geometry, int row) {
        List<CellSpan> spans = new ArrayList<>();
        int end = Math.max(geometry.endColumn(), geometry.frozen());
        int first = geometry.firstColumn();
        for (int column = 0; column < end; ) {
            CellSpan span = CellSpan.of(geometry, row, column);
            if (span.fixed() || span.end() > first) {
                spans.add(span);
                host(span).keep(geometry.model().column(column).key(), pass);
            }
            column = span.end();
        }
        return spans;
    }

    private Host host(CellSpan span) {
        return hosts.getOrDefault(span.part(), hosts.values().iterator().next());
    }

    void hide() {
        ground.setVisible(false);
        line.setVisible(false);
        bar.setVisible(false);
        frozenEdge.setVisible(false);
        hosts.values().forEach(host -> host.group.setVisible(false));
    }

    /// The texts that are shown, for tests.
    List<Text> texts() {
        return hosts.values().stream()
                .flatMap(host -> host.cells.values().stream())
                .flatMap(cell -> cell.texts().stream())
                .toList();
    }

    private void backdrop(Geometry geometry, int row, Look look) {
        boolean header = row == GridPosition.HEADER;
        double top = look.snap(geometry.rowY(row));
        double bottom = look.snap(geometry.rowY(row) + geometry.rowHeight(row));
        boolean heading = header || geometry.model().row(row).kind() == GridRow.RowKind.HEADING;
        Color color = header ? look.palette().header() : look.palette().hovered();
        boolean shown = heading && !color.equals(look.palette().ground());
        ground.setVisible(shown);
        if (shown) {
            fill(ground, top, geometry.width(), bottom - top);
            ground.setFill(color);
        }
        line.setVisible(strong(geometry, row) || parted(geometry, row));
        fill(line, (header ? bottom : top) - 1, geometry.width(), 1);
        line.setFill(
                strong(geometry, row)
                        ? look.palette().strongLine()
                        : look.palette().line());
    }

    private static boolean strong(Geometry geometry, int row) {
        return row == GridPosition.HEADER
                ? !goesOn(geometry)
                : geometry.model().row(row).lineAbove();
    }

    /// Text goes on from the header too, while it is seen right under it.
    private static boolean goesOn(Geometry geometry) {
        return geometry.scrollY() == 0 && geometry.rows().count() > 0 && !parted(geometry, 0);
    }

    private static boolean parted(Geometry geometry, int row) {
        return row != GridPosition.HEADER && geometry.model().row(row).kind() != GridRow.RowKind.TEXT;
    }

    private void bar(Geometry geometry, int row, Look look, double y) {
        double thick =
                row == GridPosition.HEADER ? 0 : geometry.model().row(row).bar();
        bar.setVisible(thick > 0);
        if (thick > 0) {
            fill(bar, y, thick, look.snap(geometry.rowY(row) + geometry.rowHeight(row)) - y - 1);
            bar.setFill(look.accent(false));
        }
    }

    /// While columns are hidden at the left, a line shows what they are hidden behind.
    private void edge(Geometry geometry, int row, Look look, double tail, boolean scrolls) {
        boolean hides = scrolls && geometry.scrollX() > 0 && geometry.frozen() > 0;
        frozenEdge.setVisible(hides);
        if (hides) {
            double top = look.snap(geometry.rowY(row));
            fill(frozenEdge, top, 1, look.snap(geometry.rowY(row) + geometry.rowHeight(row) + tail) - top);
            frozenEdge.setX(look.snap(geometry.frozenWidth()) - 1);
            frozenEdge.setFill(look.palette().strongLine());
        }
    }

    private static void fill(Rectangle rectangle, double y, double width, double height) {
        rectangle.setTranslateY(y);
        rectangle.setWidth(width);
        rectangle.setHeight(height);
    }

    /// The cells of a row in one part of the grid.
    private static final class Host {
        private final Group group = Band.group();
        private final Map<Object, CellNode> cells = new HashMap<>();
        /// By the column that they showed last: whatever is shown there next is likely to be made of as many pieces.
        private final SequencedMap<Object, CellNode> spare = new LinkedHashMap<>();
        /// How many cells are to be shown that have no nodes yet.
        private int wanted;

        Host(Group into) {
            into.getChildren().add(group);
        }

        void keep(Object column, long pass) {
            CellNode known = cells.get(column);
            if (known == null) {
                wanted++;
            } else {
                known.keep(pass);
            }
        }

        CellNode take(Object column) {
            return cells.computeIfAbsent(column, this::free);
        }

        private CellNode free(Object column) {
            CellNode same = spare.remove(column);
            if (same != null) {
                return same;
            }
            Map.Entry<Object, CellNode> any = spare.pollFirstEntry();
            return any == null ? new CellNode(group.getChildren()) : any.getValue();
        }

        /// Takes away what is not kept, so that others can be shown with its nodes, and moves the rest to its place.
        void sweep(long pass, double y) {
            for (Iterator<Map.Entry<Object, CellNode>> each = cells.entrySet().iterator(); each.hasNext(); ) {
                Map.Entry<Object, CellNode> cell = each.next();
                if (!cell.getValue().isKept(pass)) {
                    each.remove();
                    cell.getValue().hide();
                    spare.put(cell.getKey(), cell.getValue());
                }
            }
            group.setTranslateY(y);
            group.setVisible(wanted > 0 || !cells.isEmpty());
            wanted = 0;
        }
    }
}
