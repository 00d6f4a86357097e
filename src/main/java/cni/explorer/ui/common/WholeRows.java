package cni.explorer.ui.common;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// Where rows end that stand in panes under each other.
final class WholeRows {
    /// No more than that stays blank so that the last row is whole, where text is large too.
    private static final double BLANK = 64;
    /// What is higher ends within its parts.
    private static final double DIVIDED = 40;
    /// Sums of heights are not exact.
    private static final double NEARLY = 0.001;

    private WholeRows() {}

    /// Up to where a pane shows whole rows; the edge itself where the last one is too high to be left out.
    ///
    /// @param edge where it is cut off, from its top
    static double upTo(Pane pane, double edge) {
        double end = withoutHeading(pane, besideEachOther(pane, edge));
        return edge - end <= BLANK ? end : edge;
    }

    /// Where rows stand in several columns, the end of one row may be in the middle of another.
    private static double besideEachOther(Pane pane, double edge) {
        double end = within(pane, edge);
        double next = within(pane, end);
        while (next < end && edge - next <= BLANK) {
            end = next;
            next = within(pane, end);
        }
        return end;
    }

    /// Nor is the last one a heading, whose rows would all be hidden.
    private static double withoutHeading(Pane pane, double end) {
        return pane.getChildrenUnmodifiable().stream()
                .filter(part -> part.isVisible() && part.isManaged() && top(part) > 0)
                .filter(part -> isHeading(part) && top(part) < end)
                .filter(part -> end - bottom(part) < line(part))
                .mapToDouble(WholeRows::top)
                .min()
                .orElse(end);
    }

    /// Marks what stands over rows: it is not the last in sight.
    static void markHeading(Node heading) {
        heading.getProperties().put(WholeRows.class, true);
    }

    private static boolean isHeading(Node part) {
        return part.hasProperties() && part.getProperties().containsKey(WholeRows.class);
    }

    private static double line(Node heading) {
        return heading.getLayoutBounds().getHeight();
    }

    private static double within(Pane pane, double edge) {
        List<Node> cut = pane.getChildrenUnmodifiable().stream()
                .filter(part -> part.isVisible() && part.isManaged() && top(part) < edge && bottom(part) > edge)
                .toList();
        OptionalDouble inside = cut.stream()
                .filter(part -> part instanceof Pane && bottom(part) - top(part) > DIVIDED)
                .mapToDouble(part -> top(part) + within((Pane) part, edge - top(part)))
                .min();
        return inside.isPresent()
                ? inside.getAsDouble()
                : cut.stream().mapToDouble(part -> wholeLines(part, edge)).min().orElse(edge);
    }

    /// Of a text whole lines are shown, and of a list of equal rows whole ones; all else is shown or not.
    private static double wholeLines(Node part, double edge) {
        double step = switch (part) {
            case Labeled words when words.isWrapText() -> line(words);
            case ListView<?> list when list.getFixedCellSize() > 0 -> list.getFixedCellSize();
            default -> 0;
        };
        double lines = step == 0 ? 0 : Math.floor((edge - top(part)) / step + NEARLY);
        // The first line of several says little, as long as leaving it out leaves no hole.
        boolean isOne = part instanceof Labeled && lines == 1 && edge - top(part) <= DIVIDED;
        return isOne ? top(part) : top(part) + lines * step;
    }

    private static double line(Labeled words) {
        Text one = new Text("x");
        one.setFont(words.getFont());
        // As labels ask for it: their lines are farther apart than those of a text that stands alone.
        one.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        return one.getLayoutBounds().getHeight();
    }

    private static double top(Node part) {
        return part.getBoundsInParent().getMinY();
    }

    private static double bottom(Node part) {
        return part.getBoundsInParent().getMaxY();
    }
}
