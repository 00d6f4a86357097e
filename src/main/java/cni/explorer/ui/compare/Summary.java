package cni.explorer.ui.compare;

import cni.explorer.model.TextBlock;
import cni.explorer.text.DefinitionText;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// What is said of a provider, cut after three lines until somebody wants all of it.
final class Summary extends Label {
    private static final String THREE_LINES = "x\nx\nx";

    // A label leaves out its last line for a fraction of a pixel.
    private static final double ROUNDING = 2;

    private final String folded;
    private final String whole;
    private boolean open;

    Summary(TextBlock summary) {
        super(String.join(" ", summary.paragraphs()));
        this.folded = getText();
        this.whole = DefinitionText.text(summary);
        setWrapText(true);
        getStyleClass().add(CompareStyle.SUMMARY);
    }

    void open(boolean all) {
        open = all;
        setText(all ? whole : folded);
        requestLayout();
    }

    boolean isOpen() {
        return open;
    }

    /// Whether there is more than the three lines hold.
    boolean isCut() {
        return getWidth() > 0 && super.computePrefHeight(getWidth()) > threeLines();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = super.computePrefHeight(width);
        return open ? all : Math.min(all, threeLines());
    }

    private double threeLines() {
        Text text = new Text(THREE_LINES);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getHeight()) + ROUNDING + snappedTopInset() + snappedBottomInset();
    }
}
