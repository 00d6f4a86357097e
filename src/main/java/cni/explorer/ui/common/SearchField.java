package cni.explorer.ui.common;

import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.text.HitInfo;
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
        return new Between();
    }

    /// Lays a field out between what stands at its start and at its end.
    private final class Between extends TextFieldSkin {
        Between() {
            super(SearchField.this);
            getChildren().add(start);
            if (end != null) {
                getChildren().add(end);
            }
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return super.computePrefWidth(height, top, right, bottom, left) + width(start) + width(end);
        }

        /// Each child has its own area, and is laid out once: what is laid out twice asks for the next layout.
        @Override
        protected void layoutInArea(
                Node child,
                double x,
                double y,
                double width,
                double height,
                double baseline,
                HPos horizontal,
                VPos vertical) {
            double before = width(start);
            double after = width(end);
            double whole = SearchField.this.getHeight();
            if (child.equals(start)) {
                super.layoutInArea(child, x, 0, before, whole, baseline, horizontal, vertical);
            } else if (child.equals(end)) {
                super.layoutInArea(child, x + width - after, 0, after, whole, baseline, horizontal, vertical);
            } else {
                super.layoutInArea(
                        child, x + before, y, width - before - after, height, baseline, horizontal, vertical);
            }
        }

        /// JavaFX does not know that the words begin later.
        @Override
        public HitInfo getIndex(double x, double y) {
            return super.getIndex(x - width(start), y);
        }

        private double width(@Nullable Node node) {
            return node == null ? 0 : snapSizeX(node.prefWidth(-1));
        }
    }
}
