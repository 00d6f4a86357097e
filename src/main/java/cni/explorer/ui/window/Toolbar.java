package cni.explorer.ui.window;

import cni.explorer.query.SearchLimit;
import cni.explorer.query.Selection;
import cni.explorer.text.SearchText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.SearchField;
import cni.explorer.ui.common.Segments;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The top of the window: which dataset, which view, what to find, and the menus.
final class Toolbar extends HBox {
    private static final double GAP = 8;
    private static final double WIDE_GAP = 24;
    private static final double SEARCH_WIDTH = 260;
    /// Where names give way to what is typed.
    private static final double TIGHT = 760;
    private static final double SEARCH_LEAST = 96;

    private final TextField search;
    private final ObservableValue<Selection> selection;
    private final ObservableValue<View> view;

    Toolbar(ExplorerModel state, DatasetMenu datasets, Node... menus) {
        super(GAP);
        getStyleClass().add(WindowStyle.TOOLBAR);
        setAlignment(Pos.CENTER_LEFT);
        selection = state.viewStateProperty().map(ViewState::selection);
        view = state.viewStateProperty().map(ViewState::view);
        Segments<View> views = new Segments<>(
                List.of(View.values()), choice -> WindowView.of(choice).title(), view, state::show);
        views.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(views, new Insets(0, 0, 0, WIDE_GAP - GAP));
        search = new SearchField("Search", field -> new SearchEnd(field, state));
        search.setAccessibleText(SearchText.EVERYWHERE);
        connectSearch(state);
        getChildren().addAll(datasets, views, new Spacer(), search);
        getChildren().addAll(menus);
        datasets.setTight(false);
        widthProperty().addListener((_, _, width) -> setTight(width.doubleValue() < TIGHT));
    }

    private void setTight(boolean tight) {
        getChildren().forEach(part -> {
            if (part instanceof Tightening one) {
                one.setTight(tight);
            }
        });
    }

    /// The field for words to find, so that a key can bring the cursor there.
    TextField search() {
        return search;
    }

    private void connectSearch(ExplorerModel state) {
        search.setMinWidth(SEARCH_LEAST);
        search.setPrefWidth(SEARCH_WIDTH);
        search.setText(state.viewState().selection().search());
        search.setTextFormatter(new TextFormatter<>(Toolbar::within));
        search.textProperty().addListener((_, _, words) -> state.search(words));
        selection.addListener((_, _, changed) -> {
            if (!search.getText().equals(changed.search())) {
                search.setText(changed.search());
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    /// A menu or button with a picture alone.
    static void iconOnly(ButtonBase button, Icon icon, String name) {
        picture(button, icon, name);
        LazyTooltip.on(button, button::getAccessibleText);
        button.setMinWidth(USE_PREF_SIZE);
    }

    /// The same of one that has its word where there is room.
    static void picture(ButtonBase button, Icon icon, String name) {
        button.setGraphic(icon.node());
        button.getStyleClass().add(StyleClass.ICON_BUTTON);
        button.setAccessibleText(name);
    }

    /// The field holds no more than is looked for, and lines that are pasted are parted by blanks.
    private static TextFormatter.Change within(TextFormatter.Change change) {
        change.setText(change.getText().replaceAll("[\\t\\n\\r]", " "));
        String text = change.getControlNewText();
        String kept = SearchLimit.within(text);
        if (kept.length() < text.length()) {
            change.setRange(0, change.getControlText().length());
            change.setText(kept);
            change.selectRange(kept.length(), kept.length());
        }
        return change;
    }
}
