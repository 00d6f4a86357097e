package cni.explorer.ui.common;

import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.Reading;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.English;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.VerdictText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Everything that is known of one cell: where, value, verdict in words, footnotes, quotation, source and day, and what
/// the feature means.
public final class CellDetail extends VBox {
    private static final double WIDTH = 400;
    private static final double GAP = 8;
    private static final double GLYPH_SIZE = 14;

    public CellDetail(
            DatasetInfo about,
            Provider provider,
            Feature feature,
            Cell cell,
            Reading reading,
            DesktopServices prompts) {
        super(GAP);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        getChildren().addAll(muted(provider.name() + "  ·  " + feature.shortName()), value(cell));
        cell.verdict().ifPresent(verdict -> getChildren().add(verdict(feature, verdict, reading)));
        cell.footnotes().forEach(note -> getChildren().add(note(note)));
        getChildren().add(new Separator());
        cell.evidence().quotation().ifPresent(words -> getChildren().add(text("“" + words + "”")));
        cell.evidence().note().ifPresent(note -> getChildren().add(muted(FootnoteText.editorsNote(note))));
        sources(about, cell).forEach(source -> getChildren().add(new SourceLink(source, prompts)));
        getChildren().add(muted(English.capitalized(Dates.read(cell.evidence(), about))));
        cell.evidence().dispute().ifPresent(dispute -> addDispute(dispute, prompts));
        getChildren().add(muted(DefinitionText.of(feature)));
    }

    /// The second source, apart from the first, with the same care: value, words, address.
    private void addDispute(Dispute dispute, DesktopServices prompts) {
        getChildren().add(new Separator());
        Label head = text(DisputeText.sentence(dispute));
        head.getStyleClass().add(StyleClass.ON_CONDITION);
        getChildren().add(head);
        dispute.quotation().ifPresent(words -> getChildren().add(text("“" + words + "”")));
        dispute.note().ifPresent(note -> getChildren().add(muted(FootnoteText.editorsNote(note))));
        dispute.sources().forEach(source -> getChildren().add(new SourceLink(source, prompts)));
    }

    private static List<Source> sources(DatasetInfo about, Cell cell) {
        return cell.evidence().sources().isEmpty()
                ? about.source().stream().toList()
                : cell.evidence().sources();
    }

    private static Node value(Cell cell) {
        VerdictGlyph glyph = new VerdictGlyph(GLYPH_SIZE);
        glyph.show(cell.verdict());
        Label value = new Label(cell.value());
        value.setWrapText(true);
        value.getStyleClass().add(StyleClass.VALUE);
        HBox line = new HBox(GAP, glyph, value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node verdict(Feature feature, Verdict verdict, Reading reading) {
        Label label = text(VerdictText.explained(feature, verdict, reading));
        if (verdict == Verdict.CONDITIONAL) {
            label.getStyleClass().add(StyleClass.ON_CONDITION);
        }
        return label;
    }

    private static Node note(Footnote footnote) {
        Label words = text(footnote.text()
                + footnote.note()
                        .map(reading -> "\n" + FootnoteText.editorsNote(reading))
                        .orElse(""));
        HBox line = new HBox(4, new FootnoteMark(List.of(footnote)), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String words) {
        Label label = text(words);
        label.getStyleClass().add(StyleClass.CAPTION);
        return label;
    }
}
