package cni.explorer.ui.reading;

import cni.explorer.diff.Changes;
import cni.explorer.model.DatasetInfo;
import cni.explorer.text.ChangeText;
import cni.explorer.text.DatasetText;
import cni.explorer.text.English;
import cni.explorer.text.MenuText;
import cni.explorer.text.SearchText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.FittingLabel;
import cni.explorer.ui.common.PageHead;
import cni.explorer.ui.common.SearchField;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// A page of text: what changed between two datasets, or what one says of itself. It can be read, searched, copied and
/// taken away.
public final class ReadingPage extends BorderPane {
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double FIELD = 200;
    private static final double FIELD_LEAST = 152;

    private final ReadingScroll text;
    private final TextField search = new SearchField(SearchText.ON_PAGE);
    private final Label found = StyledLabel.of("", StyleClass.CAPTION);

    /// What is asked of the window.
    ///
    /// @param backTo  what the way back leads to
    /// @param back    that way
    /// @param desktop what is copied goes there
    /// @param words   all of it, as the program writes it
    /// @param saves   the button that takes it to a file
    public record Around(String backTo, Runnable back, DesktopServices desktop, Supplier<String> words, Node saves) {}

    private ReadingPage(ReadingScroll text, Around around, String title, String briefly, FittingLabel line) {
        super();
        this.text = text;
        text.onCopy(words -> around.desktop().copy(ClipboardData.of(words)));
        search.setPrefWidth(FIELD);
        search.setMinWidth(FIELD_LEAST);
        search.getStyleClass().add(StyleClass.SMALL);
        search.textProperty().addListener((_, _, words) -> find(words));
        Button copy = new Button("Copy");
        copy.getStyleClass().add(StyleClass.SMALL);
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setAccessibleText(MenuText.COPY_ALL);
        copy.setOnAction(
                _ -> around.desktop().copy(ClipboardData.of(around.words().get())));
        found.setMinWidth(USE_PREF_SIZE);
        // With nothing to say it would still keep what is beside it apart.
        found.managedProperty().bind(found.textProperty().isNotEmpty());
        line.getStyleClass().add(StyleClass.MUTED);
        PageHead head = new PageHead(around.backTo(), around.back(), found, search, copy, around.saves());
        head.show(title, briefly, line);
        setTop(head);
        setCenter(text);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// What changed between two datasets.
    public static ReadingPage of(Changes changes, Around around) {
        FittingLabel days = new FittingLabel();
        days.show(ChangeText.days(changes), ChangeText.months(changes));
        String title = ChangeText.between(changes.before().name(), changes.now().name());
        return new ReadingPage(new ChangesPane(changes), around, title, ChangeText.CHANGED, days);
    }

    /// What a dataset says of itself.
    public static ReadingPage of(DatasetInfo about, Around around) {
        FittingLabel author = new FittingLabel();
        author.show(DatasetText.authored(about), DatasetText.authoredBriefly(about));
        return new ReadingPage(
                new AboutPane(about, around.desktop()), around, about.title(), DatasetText.ABOUT_BRIEFLY, author);
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    private void press(KeyEvent key) {
        if (SEARCH.match(key)) {
            search.requestFocus();
            search.selectAll();
            key.consume();
        } else {
            text.press(key);
        }
    }

    private void find(String words) {
        int lines = text.find(words.strip());
        found.setText(words.isBlank() ? "" : English.count(lines, "line"));
    }
}
