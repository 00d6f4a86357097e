package cni.explorer.ui.reading;

import cni.explorer.ui.common.PlainScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Long text under each other, whose words can be found, chosen and copied.
abstract class ReadingScroll extends PlainScroll {
    private static final double GAP = 8;

    private final VBox content = new VBox(GAP);
    private final TextSelection selection = new TextSelection(this, content);

    ReadingScroll() {
        super();
        setContent(content);
        // So that the arrow keys scroll: there is little in it to stop at.
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::page);
        getStyleClass().add(ReadingStyle.ABOUT);
        content.getStyleClass().add(ReadingStyle.ABOUT_TEXT);
    }

    /// Shows the lines alone in which some words stand, with their headings; all of them for no words.
    ///
    /// @return how many lines there are, also of those that are too many to be shown
    abstract int find(String words);

    /// @param copies takes what is chosen to the clipboard, all that is in sight where nothing is
    final void onCopy(Consumer<String> copies) {
        selection.onCopy(copies);
    }

    /// Keys that work wherever the keyboard is on the page.
    final void press(KeyEvent key) {
        selection.press(key);
    }

    final void show(List<Node> parts) {
        selection.clear();
        List<Node> all = new ArrayList<>(parts);
        all.addFirst(selection.ground());
        content.getChildren().setAll(all);
        setVvalue(0);
    }

    /// A page is nearly what is visible; a scroll pane by itself goes a tenth of all there is.
    private void page(KeyEvent key) {
        boolean scrolled = switch (key.getCode()) {
            case PAGE_DOWN, SPACE -> scroll(KeyCode.PAGE_DOWN);
            case PAGE_UP -> scroll(KeyCode.PAGE_UP);
            default -> false;
        };
        if (scrolled) {
            key.consume();
        }
    }
}
