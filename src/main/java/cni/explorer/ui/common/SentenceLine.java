package cni.explorer.ui.common;

import cni.explorer.text.AnswerSentence;
import cni.explorer.text.Phrase;
import cni.explorer.ui.grid.DrawnText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A sentence in one line. What has no room is counted at its end and stands in the tooltip; it never wraps, so that
/// nothing below it moves.
///
/// Its texts stay in the scene and are used again: one that is added while the window is laid out would have it
/// styled and painted as a whole once more.
final class SentenceLine extends Region {
    static final double HEIGHT = 19;

    private final LazyTooltip whole;
    private final List<Text> texts = new ArrayList<>();
    private final Label end = new Label();
    private AnswerSentence sentence = AnswerSentence.plain(List.of());
    private double laidOutFor = -1;
    private boolean cut;

    SentenceLine() {
        getStyleClass().add(StyleClass.SENTENCE);
        setMinWidth(0);
        whole = LazyTooltip.on(this, () -> cut ? sentence.text() : "");
        end.setVisible(false);
        getChildren().add(end);
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
        for (Text text : texts) {
            if (text.isVisible()) {
                text.setX(x);
                text.setY(snapPositionY(HEIGHT / 2));
                x += text.getLayoutBounds().getWidth();
            }
        }
        end.resizeRelocate(x, 0, Math.min(end.prefWidth(-1), Math.max(0, getWidth() - x)), HEIGHT);
    }

    private void fill() {
        int all = sentence.asked().size();
        put(sentence.whole());
        cut = !fits();
        if (cut && all > 0) {
            for (int gone = 1; !fits() && gone <= sentence.parts(); gone++) {
                put(sentence.without(gone));
            }
            for (int named = all - 1; !fits() && named > 0; named--) {
                put(sentence.named(named));
                end(sentence.more(named), StyleClass.LINK);
            }
        }
        for (String brief : sentence.briefer()) {
            if (!fits()) {
                put(List.of(new Phrase(brief, false)));
            }
        }
        if (!fits()) {
            put(List.of());
            end(sentence.text(), StyleClass.MUTED);
        }
    }

    private void put(List<Phrase> phrases) {
        end.setVisible(false);
        for (int i = 0; i < phrases.size(); i++) {
            if (i == texts.size()) {
                texts.add(text());
                getChildren().add(texts.get(i));
            }
            Text text = texts.get(i);
            text.setText(DrawnText.sentence(phrases.get(i).text()));
            style(text, phrases.get(i).stressed() ? StyleClass.STRESSED : StyleClass.MUTED);
            text.setVisible(true);
        }
        texts.subList(phrases.size(), texts.size()).forEach(text -> text.setVisible(false));
    }

    private static Text text() {
        Text text = new Text();
        text.setTextOrigin(VPos.CENTER);
        text.setManaged(false);
        return text;
    }

    private void end(String words, String look) {
        end.setText(DrawnText.sentence(words));
        style(end, look);
        end.setVisible(true);
    }

    private static void style(Node node, String look) {
        if (!node.getStyleClass().contains(look)) {
            node.getStyleClass().removeAll(StyleClass.LINK, StyleClass.MUTED, StyleClass.STRESSED);
            node.getStyleClass().add(look);
        }
    }

    private boolean fits() {
        applyCss();
        double taken = end.isVisible() ? end.prefWidth(-1) : 0;
        for (Text text : texts) {
            taken += text.isVisible() ? text.getLayoutBounds().getWidth() : 0;
        }
        return taken <= getWidth();
    }

    /// That of its fewest words.
    double leastWidth() {
        List<String> fewer = sentence.briefer();
        String words = fewer.isEmpty() ? sentence.text() : fewer.getLast();
        return DrawnWidth.of(DrawnText.sentence(words), end.getFont());
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
