package cni.explorer.ui.window;

import cni.explorer.text.English;
import cni.explorer.text.SearchText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.IconButton;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The right end of the field for searching: the key that leads there, or how many were found and a cross that ends it.
final class SearchEnd extends HBox {
    private static final double GAP = 8;
    private static final Insets AROUND = new Insets(0, 11, 0, 3);

    private static final double ROOM_FOR_KEY = 150;
    private static final double ROOM_FOR_COUNT = 200;

    private final TextField search;
    private final Label hint = StyledLabel.of(Keys.SEARCH.getDisplayText().replace("+", " "), WindowStyle.KEY_HINT);
    private @Nullable Label count;

    SearchEnd(TextField search, ExplorerModel state) {
        super(GAP);
        this.search = search;
        setAlignment(Pos.CENTER);
        setPadding(AROUND);
        // Where it would lie over the words of the field, they come first.
        hint.visibleProperty()
                .bind(search.focusedProperty()
                        .not()
                        .and(search.textProperty().isEmpty())
                        .and(search.widthProperty().greaterThan(ROOM_FOR_KEY)));
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().add(hint);
        state.viewStateProperty().addListener((_, _, now) -> show(now));
        show(state.viewState());
    }

    private void show(ViewState shown) {
        boolean searching = !shown.selection().search().isBlank();
        // The keyboard is in the field: what it finds is said there.
        search.setAccessibleHelp(searching ? shown.answer().headline() : null);
        if (searching) {
            Label found = count == null ? make() : count;
            found.setText(English.number(shown.outcome().shownCount()) + " found");
        } else if (count != null) {
            count = null;
            getChildren().setAll(hint);
        }
    }

    /// What is seen while there is something to find is not made before.
    private Label make() {
        Label found = StyledLabel.of("", StyleClass.CAPTION);
        found.setMinWidth(USE_PREF_SIZE);
        found.visibleProperty().bind(search.widthProperty().greaterThan(ROOM_FOR_COUNT));
        found.managedProperty().bind(found.visibleProperty());
        Button clear = new IconButton(Icon.CLOSE, SearchText.CLEAR, search::clear);
        clear.setFocusTraversable(false);
        getChildren().setAll(found, clear);
        count = found;
        return found;
    }
}
