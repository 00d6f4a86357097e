package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Importance;
import cni.explorer.query.Remaining;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FilterText;
import cni.explorer.text.PreviewText;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.KeyRing;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// One feature to require or to prefer, with the number of providers that would remain: "4 +2" is four and two more on
/// a condition. A tick that would leave nobody says so and stays where it is.
///
/// Under the mouse or with the keyboard it tells beforehand who would leave and why. The numbers are bare texts that
/// are put in their place by hand, so that new ones cost neither a style nor a layout pass.
final class TickRow extends Region {
    private static final double PREFER_WIDTH = 26;
    private static final double PREFER_PADDING = 5;

    private final Feature feature;
    private final int index;
    private final ExplorerModel state;
    private final TickMenu menu;
    private final CountRoom room;
    private final CheckBox box;
    private final Text count = new Text();
    private final Text plus = new Text();
    private final LazyTooltip hint;
    private Optional<Button> prefer = Optional.empty();
    private Importance importance = Importance.ANY;

    TickRow(Feature feature, int index, ExplorerModel state, TickMenu menu, CountRoom room) {
        this.menu = menu;
        this.room = room;
        this.feature = feature;
        this.index = index;
        this.state = state;
        this.box = new CheckBox(LabelText.of(feature.shortName()));
        box.setMnemonicParsing(false);
        getStyleClass().add(FilterStyle.TICK_ROW);
        box.setOnAction(_ -> state.require(feature.id(), box.isSelected()));
        box.setOnContextMenuRequested(event -> {
            openMenu();
            event.consume();
        });
        count.getStyleClass().add(FilterStyle.COUNT);
        plus.getStyleClass().add(FilterStyle.PLUS);
        for (Text number : List.of(count, plus)) {
            number.setTextOrigin(VPos.CENTER);
            number.setManaged(false);
            number.setMouseTransparent(true);
        }
        getChildren().addAll(box, count, plus);
        hint = LazyTooltip.asked(box, box::getAccessibleHelp);
        box.setAccessibleHelp(DefinitionText.asked(feature));
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        hoverProperty().addListener((_, _, inside) -> {
            preview(inside || KeyRing.isAround(box));
            offer(inside);
        });
        KeyRing.follow(box, this::focused);
    }

    /// @param answer how many are left, which a screen reader says at each tick, by which the words of the tick change
    void show(Importance changed, Remaining remaining, String answer) {
        importance = changed;
        box.setSelected(importance == Importance.REQUIRED);
        pseudoClassStateChanged(FilterStyle.PREFERRED, isPreferred());
        prefer.ifPresent(this::name);
        count.setText(RemainingText.surely(remaining));
        plus.setText(RemainingText.conditionally(remaining));
        placeNumbers();
        pseudoClassStateChanged(FilterStyle.NOBODY, remaining.nobody());
        box.setAccessibleText(feature.shortName() + (isPreferred() ? ", preferred" : "") + ", "
                + (importance == Importance.REQUIRED ? answer : RemainingText.spoken(remaining)));
        // What was told beforehand was told of the state before.
        box.setAccessibleHelp(DefinitionText.asked(feature));
        hint.refresh();
        hint.hide();
    }

    /// Shows the button that prefers it in the place of the second number; it is made when the mouse first comes: until
    /// then nobody sees it.
    private void offer(boolean inside) {
        if (inside && prefer.isEmpty()) {
            Button made = preferButton();
            name(made);
            made.setManaged(false);
            getChildren().add(made);
            made.resizeRelocate(
                    getWidth() - PREFER_WIDTH + PREFER_PADDING,
                    (getHeight() - PREFER_WIDTH) / 2,
                    PREFER_WIDTH,
                    PREFER_WIDTH);
            prefer = Optional.of(made);
        }
        prefer.ifPresent(button -> button.setVisible(inside));
        plus.setVisible(!inside);
    }

    /// Prefers the feature, or no longer. The keyboard has P for it.
    private Button preferButton() {
        Button button = new Button("", Icon.ARROW_UP.node());
        button.getStyleClass().addAll(StyleClass.ICON_BUTTON, FilterStyle.PREFER);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> togglePreferred());
        LazyTooltip.on(button, () -> FilterText.preferHint(isPreferred()));
        return button;
    }

    private void name(Button button) {
        button.setAccessibleText(FilterText.prefer(feature.shortName(), isPreferred()));
    }

    private boolean isPreferred() {
        return importance == Importance.PREFERRED;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.P && !event.isShortcutDown() && !event.isAltDown()) {
            togglePreferred();
            event.consume();
        } else if (event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            // The menu key alone asks for a menu by itself.
            openMenu();
            event.consume();
        }
    }

    private void openMenu() {
        hint.hide();
        PopUpMenu.show(menu.items(feature, index), box, box.getLayoutBounds());
    }

    private void togglePreferred() {
        state.weigh(feature.id(), isPreferred() ? Importance.ANY : Importance.PREFERRED);
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

    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        double numbers = room.plus(plus.getFont()) + room.count(count.getFont());
        box.resizeRelocate(0, 0, getWidth() - numbers, getHeight());
        placeNumbers();
    }

    private void placeNumbers() {
        place(count, getWidth() - room.plus(plus.getFont()));
        place(plus, getWidth());
    }

    private void place(Text number, double right) {
        number.setX(snapPositionX(right - number.getLayoutBounds().getWidth()));
        number.setY(snapPositionY(getHeight() / 2));
    }
}
