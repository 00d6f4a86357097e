package cni.explorer.ui.matrix;

import cni.explorer.text.SearchText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the words stand that are searched for, also where the table does not show them; and the way on where they are
/// nowhere.
final class FoundPane extends VBox {
    private static final double GAP = 16;
    private static final int LINES = 3;

    private final ExplorerModel state;
    private final Runnable away;

    /// @param away takes the keyboard when what was pressed has gone
    FoundPane(ExplorerModel state, Runnable away) {
        this.state = state;
        this.away = away;
        setVisible(false);
        setManaged(false);
    }

    void show(ViewState shown) {
        String words = shown.selection().search();
        setVisible(!words.isBlank());
        setManaged(!words.isBlank());
        getChildren().clear();
        if (words.isBlank()) {
            return;
        }
        getStyleClass().setAll(MatrixStyle.FOUND);
        if (shown.outcome().shownCount() == 0) {
            add(SearchText.nothing(shown.outcome()), true);
            return;
        }
        // Who is excluded stands below and holds them, too.
        IntStream inSight = IntStream.concat(shown.rows().stream(), shown.outcome().excluded(true).stream());
        List<String> places = SearchText.places(
                shown.dataset(), inSight, words, shown.arrangement().columns());
        // One more takes no more room than to say so.
        int told = places.size() == LINES + 1 ? LINES + 1 : Math.min(LINES, places.size());
        for (int i = 0; i < told; i++) {
            add(SearchText.found(places.get(i)), i == 0);
        }
        if (places.size() > told) {
            Label more = line(SearchText.morePlaces(places.size() - told));
            LazyTooltip.fixed(more, String.join("\n", places.subList(told, places.size())));
            getChildren().add(more);
        }
    }

    /// @param clears whether the way on stands at its end
    private void add(String words, boolean clears) {
        Label label = line(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(GAP, label);
        line.setAlignment(Pos.CENTER_LEFT);
        if (clears) {
            line.getChildren().add(new TextLink(SearchText.CLEAR, this::clear));
        }
        getChildren().add(line);
    }

    private void clear() {
        state.search("");
        away.run();
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(StyleClass.CAPTION);
        label.setMinWidth(0);
        LazyTooltip.on(label, () -> label.isTextTruncated() ? label.getText() : "");
        return label;
    }
}
