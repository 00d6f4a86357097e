package cni.explorer.ui.files;

import cni.explorer.data.Problem;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One problem: its line, what is wrong, and the JSON pointer of the value.
final class ProblemCell extends ListCell<Problem> {
    private static final double PLACE_WIDTH = 84;
    private static final double GAP = 12;

    private final Label place = StyledLabel.of("", FilesStyle.PLACE);
    private final Label sentence = StyledLabel.of("", FilesStyle.SENTENCE);
    private final Label pointer = StyledLabel.of("", StyleClass.CAPTION);
    private final HBox content = new HBox(GAP);

    ProblemCell() {
        super();
        // Else a long sentence makes the list scroll sideways instead of breaking its lines.
        setPrefWidth(0);
        place.setMinWidth(PLACE_WIDTH);
        place.setMaxWidth(PLACE_WIDTH);
        place.setAlignment(Pos.TOP_RIGHT);
        sentence.setWrapText(true);
        VBox words = new VBox(sentence, pointer);
        words.setFillWidth(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        content.getChildren().addAll(place, words);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean warning = problem.severity() == Problem.Severity.WARNING;
        place.setText(FileText.line(problem.line()));
        sentence.setText(LabelText.sentence(warning ? FileText.warning(problem.sentence()) : problem.sentence()));
        pointer.setText(problem.pointer());
        Presence.put(pointer, !problem.pointer().isEmpty());
        pseudoClassStateChanged(FilesStyle.WARNING, warning);
        setGraphic(content);
        setAccessibleText(problem.text());
    }
}
