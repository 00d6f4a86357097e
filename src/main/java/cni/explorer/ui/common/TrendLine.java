package cni.explorer.ui.common;

import cni.explorer.query.FigureTrend;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// A small line over the years as a node, for where there is no grid. What it shows is said beside it in words.
public final class TrendLine extends Region {
    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
    private static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
    private static final double DASH = 2;

    public TrendLine(TrendPicture picture, FigureTrend trend) {
        getStyleClass().add(StyleClass.TREND);
        setMinSize(picture.width(), picture.height());
        setMaxSize(picture.width(), picture.height());
        picture.shapes(trend).forEach(shape -> getChildren().add(drawn(shape)));
    }

    private static Shape drawn(GridRun.Shape shape) {
        Shape drawn = switch (shape) {
            case GridRun.Stroke line -> stroke(line);
            case GridRun.Box box -> dot(box);
        };
        drawn.setManaged(false);
        return drawn;
    }

    private static Shape stroke(GridRun.Stroke line) {
        Polyline drawn = new Polyline();
        drawn.getPoints().setAll(line.points());
        drawn.getStyleClass().add(StyleClass.TREND_LINE);
        if (line.dashed()) {
            drawn.getStrokeDashArray().setAll(DASH, DASH);
        }
        return drawn;
    }

    private static Shape dot(GridRun.Box box) {
        Rectangle drawn = new Rectangle(box.x(), box.y(), box.width(), box.height());
        drawn.setArcWidth(2 * box.corner());
        drawn.setArcHeight(2 * box.corner());
        drawn.getStyleClass().add(StyleClass.TREND_DOT);
        drawn.pseudoClassStateChanged(HOLLOW, box.hollow());
        drawn.pseudoClassStateChanged(NEWEST, box.tone() == Tone.ACCENT);
        return drawn;
    }
}
