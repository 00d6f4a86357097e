package cni.explorer.ui.compare;

import cni.explorer.model.Provider;
import cni.explorer.query.Selection;
import cni.explorer.settings.View;
import cni.explorer.text.English;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What to do while there is nothing to compare.
final class NobodyChosen extends VBox {
    private static final double GAP = 12;

    private final Label words = new Label();
    private final Button these = new Button();
    private final Label names = new Label();
    private final Hyperlink matrix = new Hyperlink("Tick them in the matrix");

    NobodyChosen(ExplorerState state) {
        super(GAP);
        getStyleClass().add(CompareStyle.NOBODY);
        words.setWrapText(true);
        names.setWrapText(true);
        names.getStyleClass().add(StyleClass.CAPTION);
        these.setOnAction(_ ->
                state.compare(left(state.shown()).stream().map(Provider::id).toList()));
        matrix.getStyleClass().add(StyleClass.LINK);
        matrix.setOnAction(_ -> state.viewProperty().set(View.MATRIX));
        getChildren().addAll(words, these, names, matrix);
    }

    void show(Shown shown) {
        List<Provider> left = left(shown);
        boolean few = left.size() >= 2 && left.size() <= Selection.MOST_COMPARED;
        words.setText("Two to " + English.spelled(Selection.MOST_COMPARED) + " providers can stand side by side.");
        these.setText((shown.outcome().requirements().isEmpty() ? "Compare all " : "Compare these ") + left.size());
        names.setText(
                few
                        ? English.and(left.stream().map(Provider::name).toList())
                        : English.format("%,d are left. Require more, or choose among them.", left.size()));
        names.setVisible(!left.isEmpty());
        names.setManaged(!left.isEmpty());
        these.setVisible(few);
        these.setManaged(few);
    }

    private static List<Provider> left(Shown shown) {
        return shown.matrix().rows().stream()
                .mapToObj(shown.dataset().providers()::get)
                .filter(Provider::counted)
                .limit(Selection.MOST_COMPARED + 1L)
                .toList();
    }
}
