package cni.explorer.ui.common;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A field for words that are looked for, with a magnifier before them.
public final class SearchField extends TextField {
    private static final Insets AROUND_GLASS = new Insets(0, 3, 0, 11);

    private final Node start;
    private final @Nullable Node end;

    /// @param prompt what it says as long as it is empty
    public SearchField(String prompt) {
        this(prompt, _ -> null);
    }

    /// @param end what stands at its end, made for it
    public SearchField(String prompt, Function<TextField, ? extends @Nullable Node> end) {
        HBox glass = new HBox(Icon.SEARCH.node());
        glass.setAlignment(Pos.CENTER);
        glass.setPadding(AROUND_GLASS);
        start = glass;
        this.end = end.apply(this);
        getStyleClass().add(StyleClass.SEARCH);
        setPromptText(prompt);
        setAccessibleText(prompt);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SearchFieldSkin(this, start, end);
    }
}
