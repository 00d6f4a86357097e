package cni.explorer.ui.charts;

import cni.explorer.ui.common.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// Signs and what they stand for. It is there from the beginning and shown where its signs are in sight: what came into
/// the scene while that is laid out would be without style.
final class LegendEntry extends HBox {
    private static final double SIGN_GAP = 8;
    private static final double DOT = 2.5;

    private final List<Node> signs;
    private final Label words = new Label();

    LegendEntry(Node... signs) {
        super(SIGN_GAP, signs);
        this.signs = List.of(signs);
        getChildren().add(words);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        this.signs.forEach(sign -> sign.managedProperty().bind(sign.visibleProperty()));
        setVisible(false);
    }

    /// Shows it with all its signs, or hides it.
    void show(boolean isShown, String said) {
        words.setText(said);
        setVisible(isShown);
    }

    /// Shows one of its signs, or hides it.
    void put(int sign, boolean isShown) {
        signs.get(sign).setVisible(isShown);
    }

    static Node swatch(boolean pale) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll(ChartsStyle.BAR, ChartsStyle.SWATCH);
        swatch.pseudoClassStateChanged(ChartsStyle.PALE, pale);
        return swatch;
    }

    /// A 0 on a log axis.
    static Node nought() {
        Region nought = new Region();
        nought.getStyleClass().addAll(ChartsStyle.BAR, ChartsStyle.NOUGHT);
        return nought;
    }

    static Node line() {
        Region line = new Region();
        line.getStyleClass().add(ChartsStyle.YEARS);
        return line;
    }

    static Node dashes() {
        HBox dashes = new HBox(3, line(), line(), line());
        dashes.getStyleClass().add(ChartsStyle.DASHES);
        dashes.setAlignment(Pos.CENTER_LEFT);
        return dashes;
    }

    static Node ring() {
        Circle ring = new Circle(DOT);
        ring.getStyleClass().add(StyleClass.TREND_DOT);
        ring.pseudoClassStateChanged(ChartsStyle.HOLLOW, true);
        return ring;
    }

    /// What stands for today.
    static Node dot(boolean hollow) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add(StyleClass.TREND_DOT);
        dot.pseudoClassStateChanged(ChartsStyle.NEWEST, true);
        dot.pseudoClassStateChanged(ChartsStyle.HOLLOW, hollow);
        return dot;
    }
}
