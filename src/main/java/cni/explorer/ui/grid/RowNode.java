package cni.explorer.ui.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// One row on the screen. It can show any row, one after the other; cells that are the same then stay as they are.
final class RowNode {
    private final Rectangle ground = NodePool.rectangle();
    private final Rectangle line = NodePool.rectangle();
    private final Map<CellSpan.Part, Host> hosts = new EnumMap<>(CellSpan.Part.class);
    private long pass;

    RowNode(Band band) {
        band.grounds.getChildren().add(ground);
        band.lines.getChildren().add(line);
        hosts.put(CellSpan.Part.FROZEN, new Host(band.frozen));
        hosts.put(CellSpan.Part.SCROLLING, new Host(band.scrolling));
        hosts.put(CellSpan.Part.ACROSS, new Host(band.across));
    }

    /// Shows a row where it is now.
    void show(Geometry geometry, int row, Look look, boolean faded) {
        pass++;
        boolean header = row == GridPosition.HEADER;
        backdrop(geometry, row, look);
        int end = geometry.endColumn();
        int first = geometry.firstColumn();
        for (int column = 0; column < end || column < geometry.frozen(); ) {
            CellSpan span = CellSpan.of(geometry, row, column);
            if (span.fixed() || span.end() > first) {
                GridColumn at = geometry.model().column(column);
                Host host = hosts.getOrDefault(
                        span.part(), hosts.values().iterator().next());
                CellNode.Shown next = new CellNode.Shown(
                        span.cell(),
                        span.left(),
                        span.width(),
                        geometry.rowHeight(row),
                        header,
                        at.lineBefore() && span.part() != CellSpan.Part.ACROSS,
                        header ? at.bar() : 0,
                        faded,
                        look);
                host.cell(at.key()).show(next, pass);
            }
            column = span.end();
        }
        double y = look.snap(geometry.rowY(row));
        hosts.values().forEach(host -> host.sweep(pass, y));
    }

    void hide() {
        ground.setVisible(false);
        line.setVisible(false);
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
        boolean heading = header || geometry.model().row(row).kind() == GridRow.Kind.HEADING;
        boolean strong = header || geometry.model().row(row).lineAbove();
        ground.setVisible(heading);
        if (heading) {
            fill(ground, top, geometry.width(), bottom - top);
            ground.setFill(look.palette().header());
        }
        line.setVisible(true);
        fill(line, (header ? bottom : top) - 1, geometry.width(), 1);
        line.setFill(strong ? look.palette().strongLine() : look.palette().line());
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
        private final Deque<CellNode> spare = new ArrayDeque<>();

        Host(Group into) {
            into.getChildren().add(group);
        }

        CellNode cell(Object column) {
            CellNode known = cells.get(column);
            if (known != null) {
                return known;
            }
            CellNode free = spare.poll();
            CellNode cell = free == null ? new CellNode(group.getChildren()) : free;
            cells.put(column, cell);
            return cell;
        }

        /// Takes away what was not needed, and moves the rest to its place.
        void sweep(long pass, double y) {
            List<CellNode> gone = new ArrayList<>(0);
            for (Iterator<CellNode> each = cells.values().iterator(); each.hasNext(); ) {
                CellNode cell = each.next();
                if (!cell.needed(pass)) {
                    each.remove();
                    cell.hide();
                    gone.add(cell);
                }
            }
            spare.addAll(gone);
            group.setTranslateY(y);
            group.setVisible(!cells.isEmpty());
        }

        List<Node> nodes() {
            return group.getChildren();
        }
    }
}
