package cni.explorer.ui.common;

import cni.explorer.text.PageText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a page that stands instead of a view: the way back, what it is of, and a few buttons.
public final class PageHead extends HeadBlock {
    private final FittingLabel headline = new FittingLabel();
    private final VBox words = new VBox(headline);

    /// @param backTo what the way back leads to
    public PageHead(String backTo, Runnable back, Node... actions) {
        super();
        Button way = new Button(backTo, Icon.CHEVRON_LEFT.node());
        way.getStyleClass().add(StyleClass.SMALL);
        way.setMinWidth(USE_PREF_SIZE);
        way.setAccessibleText(PageText.backTo(backTo));
        LazyTooltip.fixed(way, PageText.BACK);
        way.setOnAction(_ -> back.run());
        headline.getStyleClass().add(StyleClass.HEADLINE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(StyleClass.PAGE_HEAD);
        getChildren().addAll(way, words);
        getChildren().addAll(actions);
    }

    /// Shows a title, and a line under it.
    public void show(String title, Node line) {
        show(title, title, line);
    }

    /// The same with a title in fewer words for where it has no room.
    public void show(String title, String briefly, Node line) {
        headline.show(title, briefly);
        // As high as the sentence of a view, so that both stand where they stand there.
        VBox second = new VBox(line);
        second.setAlignment(Pos.CENTER_LEFT);
        second.setMinHeight(SentenceLine.HEIGHT);
        words.getChildren().setAll(headline, second);
    }
}
