package cni.explorer.ui.reading;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.TextBlock;
import cni.explorer.text.DatasetText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.LinkText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a dataset says of itself: where it comes from, how it is to be read, and the further text of its source.
public final class AboutPane extends PlainScroll {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 480;
    private static final double GAP = 8;

    private final VBox content = new VBox(GAP);

    public AboutPane(DatasetInfo about, DesktopServices desktop) {
        super();
        setContent(content);
        setPrefSize(WIDTH, HEIGHT);
        getStyleClass().add(ReadingStyle.ABOUT);
        content.getStyleClass().add(ReadingStyle.ABOUT_TEXT);
        add(about.title(), ReadingStyle.ABOUT_TITLE);
        add(DatasetText.authored(about), StyleClass.CAPTION);
        about.source()
                .ifPresent(source -> content.getChildren().add(new SourceLink(LinkText.of(source), source, desktop)));
        add(about.description(), StyleClass.SENTENCE);
        about.passages().forEach(this::add);
    }

    private void add(TextBlock passage) {
        add(passage.heading(), ReadingStyle.ABOUT_HEADING);
        passage.paragraphs().forEach(words -> add(words, StyleClass.SENTENCE));
        if (!passage.credit().isEmpty()) {
            add(passage.credit(), StyleClass.CAPTION);
        }
        passage.note().ifPresent(note -> add(FootnoteText.editorsNote(note), StyleClass.CAPTION));
    }

    private void add(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        content.getChildren().add(label);
    }
}
