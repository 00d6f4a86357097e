package cni.explorer.ui.compare;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// One part of one card, which the keyboard can get to.
///
/// What there is to know beyond what it shows comes as a tooltip under the mouse and, since a JavaFX tooltip never
/// comes by keyboard, also when the keyboard gets here.
final class CardCell extends HBox {
    private static final double GAP = 6;

    private final LazyTooltip more;
    private Optional<Origin> origin = Optional.empty();
    private Runnable reached = () -> {};

    /// @param spoken what a screen reader says
    /// @param known  what there is to know beyond what is shown; may be empty
    CardCell(String spoken, String known, Node... content) {
        super(GAP, content);
        getStyleClass().add(CompareStyle.CELL);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        more = LazyTooltip.on(this, () -> known);
        focusedProperty().addListener((_, _, focused) -> focused(focused));
    }

    /// Lets it be opened, for all that is known of a cell.
    CardCell of(Provider provider, Feature feature, Cell cell) {
        origin = Optional.of(new Origin(provider, feature, cell));
        return this;
    }

    /// The cell that it shows; empty if it shows something else.
    Optional<Origin> origin() {
        return origin;
    }

    /// A cell of the dataset, and where it stands there.
    record Origin(Provider provider, Feature feature, Cell cell) {}

    /// What happens when the keyboard gets here.
    void onReached(Runnable action) {
        reached = action;
    }

    /// Shows it as something that states nothing or denies.
    CardCell muted(boolean muted) {
        pseudoClassStateChanged(StyleClass.UNSTATED, muted);
        return this;
    }

    private void focused(boolean focused) {
        if (focused) {
            reached.run();
            more.showBelow();
        } else {
            more.hide();
        }
    }
}
