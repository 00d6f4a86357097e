package cni.explorer.ui.filter;

import cni.explorer.model.Dataset;
import cni.explorer.model.Question;
import cni.explorer.query.Selection;
import cni.explorer.text.English;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.RequirementText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a question has ticked, and the sentence behind it with its source.
final class QuestionPane extends VBox {
    private static final double WIDTH = 380;
    private static final double GAP = 8;

    QuestionPane(Dataset dataset, Question question, DesktopServices desktop) {
        super(GAP);
        setPrefWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        List<String> ticked = Selection.NOTHING.with(question).requirements(dataset).stream()
                .map(RequirementText::label)
                .toList();
        Label head = new Paragraph(question.text());
        head.getStyleClass().add(StyleClass.VALUE);
        getChildren()
                .addAll(
                        head,
                        new Paragraph("Ticked: " + English.and(ticked) + "."),
                        new Paragraph("“" + question.quotation() + "”"));
        dataset.about()
                .sourcesOr(question.sources())
                .forEach(source -> getChildren().add(new SourceLink(source, desktop)));
        question.note().ifPresent(note -> {
            Label remark = new Paragraph(FootnoteText.editorsNote(note));
            remark.getStyleClass().add(StyleClass.CAPTION);
            getChildren().add(remark);
        });
    }
}
