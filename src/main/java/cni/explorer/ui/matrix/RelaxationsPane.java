package cni.explorer.ui.matrix;

import cni.explorer.query.Reading;
import cni.explorer.query.Relaxation;
import cni.explorer.text.English;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done where nobody is left: each smallest set of requirements to give up, with those who return, and the
/// other reading if that leaves somebody.
final class RelaxationsPane extends VBox {
    private static final int LISTED_AT_MOST = 5;

    private final ExplorerModel state;

    RelaxationsPane(ExplorerModel state) {
        this.state = state;
        getStyleClass().add(MatrixStyle.WAYS_OUT);
    }

    void show(ViewState shown) {
        List<Relaxation> ways = shown.relaxations();
        setVisible(!ways.isEmpty());
        setManaged(!ways.isEmpty());
        getChildren().clear();
        ways.stream().limit(LISTED_AT_MOST).forEach(way -> getChildren().add(row(shown, way)));
        if (ways.size() > LISTED_AT_MOST) {
            getChildren().add(caption(English.format("and %s more", English.spelled(ways.size() - LISTED_AT_MOST))));
        }
        if (!ways.isEmpty() && shown.selection().reading() == Reading.STRICT) {
            addLenient(shown);
        }
    }

    private void addLenient(ViewState shown) {
        int many = shown.matchingLeniently();
        if (many > 0) {
            getChildren()
                    .add(row(
                            "Read leniently",
                            English.count(many, "provider") + " would be left on a condition",
                            "Lenient",
                            () -> state.read(Reading.LENIENT)));
        }
    }

    private Node row(ViewState shown, Relaxation way) {
        return row(
                RelaxationText.leaveOut(way),
                RelaxationText.returning(shown.outcome(), way),
                "Leave out",
                () -> state.leaveOut(way.leaveOut()));
    }

    private static Node row(String what, String effect, String word, Runnable action) {
        Label title = new Label(what);
        title.setWrapText(true);
        VBox words = new VBox(title, caption(effect));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(word);
        button.getStyleClass().add(StyleClass.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(what + ": " + effect);
        button.setOnAction(_ -> action.run());
        HBox row = new HBox(words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(MatrixStyle.WAY_OUT);
        return row;
    }

    private static Label caption(String words) {
        Label caption = new Label(words);
        caption.setWrapText(true);
        caption.getStyleClass().add(StyleClass.CAPTION);
        return caption;
    }
}
