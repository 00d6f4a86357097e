package cni.explorer.ui.common;

import cni.explorer.text.AnswerText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The answer, first and large, with one sentence under it and a few buttons beside it.
public final class AnswerBlock extends HBox {
    private static final double GAP = 8;

    private final Label headline = new Label();
    private final TextFlow sentence = new TextFlow();

    public AnswerBlock(Node... actions) {
        super(GAP);
        getStyleClass().add(StyleClass.ANSWER_BLOCK);
        headline.getStyleClass().add(StyleClass.HEADLINE);
        sentence.getStyleClass().add(StyleClass.SENTENCE);
        sentence.setMinWidth(0);
        VBox words = new VBox(headline, sentence);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(actions);
        setAlignment(Pos.TOP_LEFT);
    }

    public void show(AnswerText answer) {
        show(answer.headline(), answer.phrases());
    }

    public void show(String head, List<AnswerText.Phrase> phrases) {
        headline.setText(head);
        sentence.getChildren().setAll(phrases.stream().map(AnswerBlock::text).toList());
    }

    private static Text text(AnswerText.Phrase phrase) {
        Text text = new Text(phrase.text());
        text.getStyleClass().add(phrase.stressed() ? StyleClass.STRESSED : StyleClass.MUTED);
        return text;
    }
}
