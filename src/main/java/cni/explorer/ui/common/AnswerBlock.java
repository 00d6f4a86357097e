package cni.explorer.ui.common;

import cni.explorer.text.AnswerSentence;
import cni.explorer.text.Phrase;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The answer, first and large, with one sentence under it and a few buttons beside it. Always of one height, so that
/// no answer moves what is below it.
public final class AnswerBlock extends HBox {
    private static final double GAP = 8;
    private static final double HIGH = 74;
    private static final double LOW = 64;
    private static final double NARROW_WINDOW = 900;
    private static final double LOW_WINDOW = 600;

    private final Label headline = new Label();
    private final SentenceLine sentence = new SentenceLine();
    private String whole = "";
    private String brief = "";
    private double height = HIGH;
    private Subscription size = Subscription.EMPTY;

    public AnswerBlock(Node... actions) {
        super(GAP);
        getStyleClass().add(StyleClass.ANSWER_BLOCK);
        headline.getStyleClass().add(StyleClass.HEADLINE);
        LazyTooltip.on(
                headline,
                () -> headline.isTextTruncated() || !headline.getText().equals(whole) ? whole : "");
        VBox words = new VBox(headline, sentence);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.widthProperty().subscribe(room -> showHeadline(room.doubleValue()));
        getChildren().add(words);
        getChildren().addAll(actions);
        setAlignment(Pos.CENTER_LEFT);
        sceneProperty().subscribe(this::follow);
    }

    /// The window decides: where it is small, more of it is for the table.
    private void follow(@Nullable Scene scene) {
        size.unsubscribe();
        if (scene != null) {
            size = Subscription.combine(
                    scene.widthProperty().subscribe(() -> fit(scene)),
                    scene.heightProperty().subscribe(() -> fit(scene)),
                    widthProperty().subscribe(() -> fit(scene)));
            fit(scene);
        }
    }

    private void fit(Scene scene) {
        double zoom = Zoomed.at(this);
        boolean small = scene.getWidth() / zoom < NARROW_WINDOW || scene.getHeight() / zoom < LOW_WINDOW;
        double fitting = small ? LOW : HIGH;
        if (fitting != height) {
            height = fitting;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return height;
    }

    public void show(String head, List<Phrase> phrases) {
        show(head, AnswerSentence.plain(phrases));
    }

    public void show(String head, AnswerSentence said) {
        show(head, head, said);
    }

    /// Shows an answer.
    ///
    /// @param briefly what stands for the headline where that has no room
    public void show(String head, String briefly, AnswerSentence said) {
        whole = head;
        brief = briefly;
        headline.setAccessibleText(whole.equals(brief) ? null : whole);
        showHeadline(headline.getParent().getLayoutBounds().getWidth());
        sentence.show(said);
    }

    private void showHeadline(double room) {
        boolean fits = whole.equals(brief) || room <= 0 || width(whole) <= room;
        headline.setText(fits ? whole : brief);
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(headline.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
