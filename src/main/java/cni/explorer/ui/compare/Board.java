package cni.explorer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The cards in one scrolling area. The names stay visible above them and the labels beside them: both are shifted
/// against the scrolling, so that they can never be out of line with what they name.
final class Board extends ScrollPane {
    private final VBox rows = new VBox();
    private final CellGrid grid = new CellGrid();
    private List<CardRow> shown = List.of();

    Board() {
        getStyleClass().add(CompareStyle.BOARD);
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        // The bounds of the viewport are not told of every scrolling, so the values are asked as well.
        Observable[] scrolling = {
            hvalueProperty(), vvalueProperty(), viewportBoundsProperty(), rows.widthProperty(), rows.heightProperty()
        };
        for (Observable one : scrolling) {
            one.addListener(_ -> pin());
        }
        rows.addEventFilter(KeyEvent.KEY_PRESSED, grid::pressed);
    }

    /// @param names the row that stays visible
    void show(CardRow names, List<CardRow> others) {
        boolean focused = rows.isFocusWithin();
        List<CardRow> all = new ArrayList<>(List.of(names));
        all.addAll(others);
        names.setViewOrder(-1);
        shown = all;
        rows.getChildren().setAll(all);
        grid.show(all).forEach(this::follow);
        pin();
        // Nothing else takes the place of a button that went with its card.
        if (focused && !rows.isFocusWithin()) {
            grid.focus();
        }
    }

    private void pin() {
        double left = scrolled(getHvalue(), rows.getWidth(), getViewportBounds().getWidth());
        double top = scrolled(getVvalue(), rows.getHeight(), getViewportBounds().getHeight());
        shown.forEach(row -> row.shift(left));
        if (!shown.isEmpty()) {
            shown.getFirst().setTranslateY(top);
            shown.getFirst().pseudoClassStateChanged(CompareStyle.SCROLLED, top > 0);
        }
    }

    private double scrolled(double value, double whole, double inSight) {
        return snapPositionX(value * Math.max(0, whole - inSight));
    }

    private void follow(CardCell cell) {
        cell.onReached(() -> {
            grid.focused(cell);
            reveal(rows.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())));
        });
    }

    /// Scrolls as little as brings a place into the part that neither names nor labels cover.
    private void reveal(Bounds place) {
        double names = shown.getFirst().getHeight();
        double left = shown.getFirst().label().getTranslateX();
        double top = shown.getFirst().getTranslateY();
        double right = left + getViewportBounds().getWidth();
        double bottom = top + getViewportBounds().getHeight();
        double wider = rows.getWidth() - getViewportBounds().getWidth();
        double higher = rows.getHeight() - getViewportBounds().getHeight();
        if (wider > 0) {
            double by = missing(place.getMinX(), place.getMaxX(), left + CardRow.LABEL_WIDTH, right);
            setHvalue(getHvalue() + by / wider);
        }
        if (higher > 0) {
            setVvalue(getVvalue() + missing(place.getMinY(), place.getMaxY(), top + names, bottom) / higher);
        }
    }

    private static double missing(double from, double to, double least, double most) {
        return from < least || to - from > most - least ? Math.min(0, from - least) : Math.max(0, to - most);
    }
}
