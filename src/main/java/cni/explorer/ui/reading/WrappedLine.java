package cni.explorer.ui.reading;

import cni.explorer.ui.common.LabelText;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of a list that is as wide as the list, and wraps where it is longer.
final class WrappedLine<T> extends ListCell<T> {
    private final Function<T, String> words;

    WrappedLine(Function<T, String> words) {
        super();
        this.words = words;
        setWrapText(true);
        // Else a list is as wide as its longest line.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? "" : LabelText.sentence(words.apply(item)));
    }
}
