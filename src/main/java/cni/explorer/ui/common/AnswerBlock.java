package cni.explorer.ui.common;

import cni.explorer.text.AnswerSentence;
import cni.explorer.ui.grid.DrawnText;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The answer, first and large, with one sentence under it and a few buttons beside it.
public final class AnswerBlock extends HeadBlock {
    private static final double LENT = 4;

    private final Label headline = StyledLabel.of("", StyleClass.HEADLINE);
    private final SentenceLine sentence = new SentenceLine();
    private String whole = "";
    private String brief = "";

    public AnswerBlock(Node... actions) {
        super();
        LazyTooltip.on(
                headline,
                () -> headline.isTextTruncated() || !headline.getText().equals(whole) ? whole : "");
        VBox words = new VBox(headline, sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        // A word more is worth half of the gap to the first button.
        HBox.setMargin(words, new Insets(0, -LENT, 0, 0));
        words.widthProperty().subscribe(room -> showHeadline(room.doubleValue()));
        getChildren().add(words);
        getChildren().addAll(actions);
    }

    public void show(String head, AnswerSentence said) {
        show(head, head, said);
    }

    /// Shows an answer.
    ///
    /// @param briefly what stands for the headline where that has no room
    public void show(String head, String briefly, AnswerSentence said) {
        whole = DrawnText.sentence(head);
        brief = DrawnText.sentence(briefly);
        headline.setAccessibleText(head.equals(brief) ? null : head);
        showHeadline(headline.getParent().getLayoutBounds().getWidth());
        sentence.show(said);
    }

    /// Whether the words beside its buttons, as these are now, would be cut.
    ///
    /// @param width that it will have
    public boolean lacksRoom(double width) {
        applyCss();
        double taken = snappedLeftInset() + snappedRightInset() - LENT;
        for (Node part : getManagedChildren()) {
            if (!part.equals(headline.getParent())) {
                Insets margin = HBox.getMargin(part);
                taken +=
                        getSpacing() + part.prefWidth(-1) + (margin == null ? 0 : margin.getLeft() + margin.getRight());
            }
        }
        return Math.max(width(brief), sentence.leastWidth()) > width - taken;
    }

    private void showHeadline(double room) {
        boolean fits = whole.equals(brief) || room <= 0 || width(whole) <= room;
        headline.setText(fits ? whole : brief);
    }

    private double width(String words) {
        return DrawnWidth.of(words, headline.getFont());
    }
}
