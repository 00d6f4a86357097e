package cni.explorer.ui.window;

import cni.explorer.text.HintText;
import cni.explorer.ui.common.FocusTargets;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.IconButton;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What somebody has to know who sees the window for the first time; gone with the first tick. It is made when it is
/// shown.
final class FirstHint extends StackPane {
    private static final double GAP = 8;

    private final ExplorerModel state;
    private final Runnable questions;

    /// @param questions opens the questions to start from
    FirstHint(ExplorerModel state, Runnable questions) {
        this.state = state;
        this.questions = questions;
        hide();
        state.viewStateProperty().addListener((_, before, now) -> {
            if (!before.selection().equals(now.selection())
                    && !now.outcome().requirements().isEmpty()) {
                hide();
            } else if (isVisible()
                    && (!before.indexedDataset().hasCellsOf(now.indexedDataset())
                            || hasQuestions(before) != hasQuestions(now))) {
                // Its numbers and what it offers are those of another dataset.
                show();
            }
        });
    }

    void show() {
        ViewState shown = state.viewState();
        HintText hint = HintText.of(shown.outcome(), shown.remaining());
        TextFlow first = hasQuestions(shown)
                ? new TextFlow(text(HintText.TICK_OR), new TextLink(HintText.QUESTION, questions), text(HintText.TABLE))
                : new TextFlow(text(HintText.TICK));
        TextFlow second = new TextFlow();
        if (!hint.surely().isEmpty()) {
            second.getChildren()
                    .addAll(
                            muted(HintText.SAYS),
                            text(hint.surely() + " "),
                            styled(hint.conditionally(), StyleClass.ON_CONDITION),
                            muted(hint.meaning()));
        }
        second.getChildren().add(muted(HintText.PROOF));
        VBox words = new VBox(first, second);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(GAP, words, new IconButton(Icon.CLOSE, "Close this hint", this::hide));
        box.getStyleClass().add(WindowStyle.HINT);
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().setAll(WindowStyle.HINT_ROOM);
        getChildren().setAll(box);
        Presence.put(this, true);
    }

    private static boolean hasQuestions(ViewState shown) {
        return !shown.dataset().questions().isEmpty();
    }

    void hide() {
        FocusTargets.leave(this);
        Presence.put(this, false);
        getChildren().clear();
    }

    private static Text text(String words) {
        return styled(words, StyleClass.STRESSED);
    }

    private static Text muted(String words) {
        return styled(words, StyleClass.MUTED);
    }

    private static Text styled(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
