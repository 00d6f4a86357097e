package cni.explorer.ui.command;

import cni.explorer.ui.command.CommandSearch.CommandHit;
import cni.explorer.ui.common.KeyCap;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One entry that was found, the letters in bold; what Enter does stands on the chosen one.
final class CommandLine extends HBox {
    private static final double GAP = 8;

    private final CommandEntry entry;
    private final HBox right = new HBox(GAP);

    CommandLine(CommandHit hit) {
        super(GAP);
        this.entry = hit.entry();
        getStyleClass().add(CommandStyle.LINE);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken());
        entry.ticked().ifPresent(ticked -> {
            CheckBox box = new CheckBox();
            box.setSelected(ticked);
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            getChildren().add(box);
        });
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(name(hit), new Spacer(), right);
        choose(false);
    }

    CommandEntry entry() {
        return entry;
    }

    /// The entry in a sentence.
    String spoken() {
        return entry.name() + (entry.detail().isEmpty() ? "" : ", " + entry.detail()) + ", Enter: " + entry.does();
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CommandStyle.CHOSEN, chosen);
        right.getChildren().clear();
        if (!entry.key().isEmpty()) {
            right.getChildren().add(new KeyCap(entry.key()));
        } else if (chosen) {
            right.getChildren().addAll(new KeyCap("Enter"), StyledLabel.of(entry.does(), StyleClass.MUTED));
        } else if (!entry.detail().isEmpty()) {
            right.getChildren().add(StyledLabel.of(entry.detail(), StyleClass.MUTED));
        }
    }

    private static TextFlow name(CommandHit hit) {
        String name = hit.entry().name();
        TextFlow flow = new TextFlow();
        add(flow, name.substring(0, hit.from()), false);
        add(flow, name.substring(hit.from(), hit.to()), true);
        add(flow, name.substring(hit.to()), false);
        flow.setMaxHeight(USE_PREF_SIZE);
        flow.setMinWidth(USE_PREF_SIZE);
        return flow;
    }

    /// An empty text would lend its weight to the letter behind it.
    private static void add(TextFlow flow, String words, boolean found) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            if (found) {
                text.getStyleClass().add(CommandStyle.FOUND);
            }
            flow.getChildren().add(text);
        }
    }
}
