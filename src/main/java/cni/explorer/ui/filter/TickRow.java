package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Remaining;
import cni.explorer.query.Wish;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.PreviewText;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.state.ExplorerState;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// One feature to require or to prefer, with the number of providers that would remain: "4 +2" is four and two more on
/// a condition. A tick that would leave nobody says so and stays where it is.
///
/// Under the mouse or with the keyboard it tells beforehand who would leave and why.
final class TickRow extends HBox {
    private static final double COUNT_WIDTH = 28;
    private static final double PLUS_WIDTH = 28;

    private final Feature feature;
    private final int index;
    private final ExplorerState state;
    private final CheckBox box;
    private final Label count = new Label();
    private final Label plus = new Label();
    private final StackPane named;
    private final Hint hint;
    private Optional<PreferButton> prefer = Optional.empty();
    private Wish wish = Wish.ANY;

    TickRow(Feature feature, int index, ExplorerState state) {
        this.feature = feature;
        this.index = index;
        this.state = state;
        this.box = new CheckBox(feature.shortName());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(FilterStyle.TICK_ROW);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setOnAction(_ -> state.require(feature.id(), box.isSelected()));
        box.setOnContextMenuRequested(event -> {
            new WishMenu(feature, state, wish).show(box, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        named = new StackPane(box);
        named.setMinWidth(0);
        HBox.setHgrow(named, Priority.ALWAYS);
        count.getStyleClass().add(FilterStyle.COUNT);
        plus.getStyleClass().add(FilterStyle.PLUS);
        fix(count, COUNT_WIDTH);
        fix(plus, PLUS_WIDTH);
        getChildren().addAll(named, count, plus);
        hint = Hint.on(box, box::getAccessibleHelp);
        box.setAccessibleHelp(DefinitionText.asked(feature));
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        hoverProperty().addListener((_, _, inside) -> {
            preview(inside || box.isFocusVisible());
            offer(inside);
        });
        box.focusVisibleProperty().addListener((_, _, here) -> focused(here));
    }

    void show(Wish changed, Remaining remaining) {
        wish = changed;
        box.setSelected(wish == Wish.REQUIRED);
        pseudoClassStateChanged(FilterStyle.PREFERRED, wish == Wish.PREFERRED);
        prefer.ifPresent(button -> button.show(wish));
        count.setText(RemainingText.surely(remaining));
        plus.setText(RemainingText.conditionally(remaining));
        pseudoClassStateChanged(FilterStyle.NOBODY, remaining.nobody());
        box.setAccessibleText(feature.shortName() + (wish == Wish.PREFERRED ? ", preferred" : "") + ", "
                + RemainingText.spoken(remaining));
        hint.hide();
    }

    /// Shows the button that prefers it, which is made when the mouse first comes: until then nobody sees it.
    private void offer(boolean inside) {
        if (inside && prefer.isEmpty()) {
            PreferButton made = new PreferButton(feature, this::togglePreferred);
            made.show(wish);
            StackPane.setAlignment(made, Pos.CENTER_RIGHT);
            named.getChildren().add(made);
            prefer = Optional.of(made);
        }
        prefer.ifPresent(button -> button.setVisible(inside));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.P && !event.isShortcutDown() && !event.isAltDown()) {
            togglePreferred();
            event.consume();
        }
    }

    private void togglePreferred() {
        state.want(feature.id(), wish == Wish.PREFERRED ? Wish.ANY : Wish.PREFERRED);
    }

    private void focused(boolean byKeyboard) {
        preview(byKeyboard || isHover());
        if (byKeyboard) {
            hint.showBeside(this);
        } else {
            hint.hide();
        }
    }

    private void preview(boolean on) {
        if (on) {
            box.setAccessibleHelp(PreviewText.lines(state.preview(index)) + "\n\n" + DefinitionText.asked(feature));
            hint.refresh();
        } else {
            state.endPreview();
        }
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
    }
}
