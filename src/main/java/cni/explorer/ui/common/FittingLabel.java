package cni.explorer.ui.common;

import cni.explorer.ui.grid.DrawnText;
import javafx.scene.control.Label;

/// Words that are said in fewer where they have no room; the whole stands in the tooltip then.
public final class FittingLabel extends Label {
    private String whole = "";
    private String brief = "";

    public FittingLabel() {
        super();
        setMinWidth(0);
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        LazyTooltip.on(this, () -> isTextTruncated() || !getText().equals(whole) ? whole : "");
    }

    /// Says something.
    ///
    /// @param words   all of it
    /// @param briefly the same in fewer
    public void show(String words, String briefly) {
        whole = DrawnText.sentence(words);
        brief = DrawnText.sentence(briefly);
        setAccessibleText(words);
        fit();
        requestLayout();
    }

    private void fit() {
        boolean fits = getWidth() == 0 || wholeWidth() <= getWidth();
        setText(fits ? whole : brief);
    }

    private double wholeWidth() {
        return Math.ceil(DrawnWidth.of(whole, getFont()));
    }

    /// That of the whole, whichever of both it says: where there is more room again it is said again.
    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(wholeWidth() + snappedLeftInset() + snappedRightInset());
    }
}
