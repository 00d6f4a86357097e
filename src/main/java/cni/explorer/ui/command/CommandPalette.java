package cni.explorer.ui.command;

import cni.explorer.text.CommandText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.KeyCap;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.Spacer;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A field, and under it everything that its letters find. Made when it is asked for, with what there is then.
public final class CommandPalette extends VBox {
    private static final double WIDTH = 600;
    private static final double TOP = 72;
    private static final double MARGIN = 16;
    private static final double GAP = 8;

    private final ModalLayer layer;
    private final CommandSearch search;
    private final TextField field = new TextField();
    private final CommandList list = new CommandList(this::run);
    private final ScrollPane scroll = new PlainScroll(list);

    /// @param layer shows it
    public CommandPalette(ModalLayer layer, List<CommandEntry> entries) {
        super();
        this.layer = layer;
        this.search = new CommandSearch(entries);
        getStyleClass().add(CommandStyle.PALETTE);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
        field.textProperty().addListener((_, _, typed) -> find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        find("");
    }

    public void show() {
        layer.show(this, Pos.TOP_CENTER, new Insets(TOP, MARGIN, MARGIN, MARGIN), field);
    }

    private void find(String typed) {
        list.show(search.find(typed));
        scroll.setVvalue(0);
        tell();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> list.chosen().map(CommandLine::entry).ifPresent(this::run);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        list.move(step);
        list.chosen().ifPresent(this::reveal);
        tell();
    }

    private void reveal(CommandLine line) {
        Bounds place = line.getBoundsInParent();
        double room = scroll.getViewportBounds().getHeight();
        double over = list.getHeight() - room;
        double top = scroll.getVvalue() * over;
        if (over > 0 && place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / over);
        } else if (over > 0 && place.getMaxY() > top + room) {
            scroll.setVvalue((place.getMaxY() - room) / over);
        }
    }

    /// The keyboard stays in the field, so what is chosen is said there.
    private void tell() {
        field.setAccessibleHelp(list.chosen().map(CommandLine::spoken).orElse(CommandText.NOTHING));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void run(CommandEntry entry) {
        layer.hide();
        entry.run().run();
    }

    private HBox head() {
        field.setPromptText(CommandText.FIND);
        field.setAccessibleText(CommandText.FIND_SPOKEN);
        field.getStyleClass().add(CommandStyle.FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(GAP, Icon.SEARCH.node(), field, new KeyCap("Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(CommandStyle.HEAD);
        return head;
    }

    private static HBox foot() {
        HBox foot = new HBox(
                GAP,
                new KeyCap("↑ ↓"),
                new Label("choose"),
                new KeyCap("Enter"),
                new Label(CommandText.DO_IT),
                new Spacer(),
                new KeyCap(CommandSearch.ACTIONS_ONLY),
                new Label(CommandText.ACTIONS_ONLY));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add(CommandStyle.FOOT);
        return foot;
    }
}
