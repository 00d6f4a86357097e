package cni.explorer.ui.common;

import cni.explorer.text.AnswerSentence;
import cni.explorer.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A sentence in one line. What has no room is counted at its end and stands in the tooltip; it never wraps, so that
/// nothing below it moves.
final class SentenceLine extends Region {
    private static final double HEIGHT = 19;

    private final LazyTooltip whole;
    private AnswerSentence sentence = AnswerSentence.plain(List.of());
    private double laidOutFor = -1;
    private boolean cut;

    SentenceLine() {
        getStyleClass().add(StyleClass.SENTENCE);
        setMinWidth(0);
        whole = LazyTooltip.on(this, () -> cut ? sentence.text() : "");
    }

    void show(AnswerSentence changed) {
        sentence = changed;
        laidOutFor = -1;
        setAccessibleText(sentence.text());
        whole.hide();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (laidOutFor != getWidth()) {
            laidOutFor = getWidth();
            fill();
        }
        double x = 0;
        for (var node : getChildren()) {
            switch (node) {
                case Text text -> {
                    text.setX(x);
                    text.setY(snapPositionY(HEIGHT / 2));
                    x += text.getLayoutBounds().getWidth();
                }
                case Region link -> {
                    double width = Math.min(link.prefWidth(-1), Math.max(0, getWidth() - x));
                    link.resizeRelocate(x, 0, width, HEIGHT);
                    x += width;
                }
                default -> throw new IllegalStateException(node.toString());
            }
        }
    }

    private void fill() {
        int all = sentence.asked().size();
        getChildren().setAll(texts(sentence.whole()));
        cut = !fits();
        if (cut && all > 0) {
            getChildren().setAll(texts(sentence.withoutFeaturesAsRows()));
            if (!fits()) {
                getChildren().setAll(texts(sentence.named(all)));
            }
            for (int named = all - 1; !fits() && named > 0; named--) {
                getChildren().setAll(texts(sentence.named(named)));
                getChildren().add(more(named));
            }
        }
        for (String brief : sentence.briefer()) {
            if (!fits()) {
                getChildren().setAll(texts(List.of(new Phrase(brief, false))));
            }
        }
        if (!fits()) {
            Label ellipsis = new Label(sentence.text());
            ellipsis.getStyleClass().add(StyleClass.MUTED);
            getChildren().setAll(ellipsis);
        }
    }

    private Label more(int named) {
        Label more = new Label(sentence.more(named));
        more.getStyleClass().add(StyleClass.LINK);
        return more;
    }

    private boolean fits() {
        applyCss();
        double taken = getChildren().stream()
                .mapToDouble(node -> node instanceof Region link
                        ? link.prefWidth(-1)
                        : node.getLayoutBounds().getWidth())
                .sum();
        return taken <= getWidth();
    }

    private static List<Text> texts(List<Phrase> phrases) {
        List<Text> texts = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Text text = new Text(phrase.text());
            text.setTextOrigin(VPos.CENTER);
            text.setManaged(false);
            text.getStyleClass().add(phrase.stressed() ? StyleClass.STRESSED : StyleClass.MUTED);
            texts.add(text);
        }
        return texts;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
