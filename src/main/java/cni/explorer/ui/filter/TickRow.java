package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.model.Passage;
import cni.explorer.query.Remaining;
import cni.explorer.query.Wish;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Spoken;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerState;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    private static final double TOOLTIP_WIDTH = 380;

    private final Feature feature;
    private final int index;
    private final ExplorerState state;
    private final CheckBox box;
    private final Button prefer = new Button("", Icon.ARROW_UP.node());
    private final WishMenu menu;
    private final Label count = new Label();
    private final Label plus = new Label();
    private final Tooltip tooltip = new Tooltip();
    private Wish wish = Wish.ANY;

    TickRow(Feature feature, int index, ExplorerState state) {
        this.feature = feature;
        this.index = index;
        this.state = state;
        this.box = new CheckBox(feature.shortName());
        this.menu = new WishMenu(feature, state);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(FilterStyle.TICK_ROW);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setOnAction(_ -> state.require(feature.id(), box.isSelected()));
        box.setOnContextMenuRequested(event -> {
            menu.show(box, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        prefer.getStyleClass().addAll(StyleClass.ICON_BUTTON, FilterStyle.PREFER);
        prefer.setFocusTraversable(false);
        prefer.setOnAction(_ -> togglePreferred());
        prefer.visibleProperty().bind(hoverProperty());
        StackPane named = new StackPane(box, prefer);
        named.setMinWidth(0);
        StackPane.setAlignment(prefer, Pos.CENTER_RIGHT);
        HBox.setHgrow(named, Priority.ALWAYS);
        count.getStyleClass().add(FilterStyle.COUNT);
        plus.getStyleClass().add(FilterStyle.PLUS);
        fix(count, COUNT_WIDTH);
        fix(plus, PLUS_WIDTH);
        getChildren().addAll(named, count, plus);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setText(definition());
        box.setTooltip(tooltip);
        box.accessibleHelpProperty().bind(tooltip.textProperty());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        hoverProperty().addListener((_, _, inside) -> preview(inside || box.isFocusVisible()));
        box.focusVisibleProperty().addListener((_, _, here) -> focused(here));
    }

    void show(Wish changed, Remaining remaining) {
        wish = changed;
        box.setSelected(wish == Wish.REQUIRED);
        pseudoClassStateChanged(FilterStyle.PREFERRED, wish == Wish.PREFERRED);
        menu.show(wish);
        String offer = wish == Wish.PREFERRED ? "No longer prefer " : "Prefer ";
        prefer.setAccessibleText(offer + feature.shortName());
        prefer.setTooltip(new Tooltip(offer.strip() + " it: who meets it comes first (P)"));
        count.setText("%,d".formatted(remaining.surely()));
        plus.setText(remaining.conditionally() == 0 ? "" : "+%,d".formatted(remaining.conditionally()));
        pseudoClassStateChanged(FilterStyle.NOBODY, remaining.nobody());
        box.setAccessibleText(feature.shortName() + (wish == Wish.PREFERRED ? ", preferred" : "") + ", "
                + Spoken.remaining(remaining));
        tooltip.hide();
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

    /// JavaFX shows a tooltip under the mouse only.
    private void focused(boolean byKeyboard) {
        preview(byKeyboard || isHover());
        if (byKeyboard) {
            Bounds place = localToScreen(getBoundsInLocal());
            tooltip.show(box, place.getMaxX(), place.getMinY());
        } else {
            tooltip.hide();
        }
    }

    private void preview(boolean on) {
        if (on) {
            tooltip.setText(state.preview(index).lines() + "\n\n" + definition());
        } else {
            state.endPreview();
        }
    }

    private String definition() {
        String sentence = feature.kind() instanceof Feature.Judged judged ? judged.sentence() : feature.name();
        return sentence
                + feature.definition()
                        .map(Passage::paragraphs)
                        .map(paragraphs -> "\n\n" + String.join("\n\n", paragraphs))
                        .orElse("\n\nThe source does not define " + feature.name() + ".");
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
    }
}
