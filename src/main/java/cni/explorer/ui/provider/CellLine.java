package cni.explorer.ui.provider;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.SourceMove;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One cell: the label of its feature, its value, and what it rests on.
final class CellLine extends HBox {
    private static final double GAP = 8;
    private static final double LABEL = 136;
    private static final double VALUE = 180;
    /// Some 110 letters: longer lines are hard to read on from.
    private static final double READABLE = 680;

    /// @param move what has changed since the cell was read
    CellLine(
            Provider provider,
            Feature feature,
            Cell cell,
            boolean asked,
            Optional<SourceMove> move,
            DesktopServices desktop) {
        super(GAP);
        getStyleClass().add(ProviderStyle.LINE);
        setAccessibleText(AccessibleText.cell(provider.name(), feature.shortName(), cell)
                + move.map(one -> ". " + SourceMoveText.whole(one)).orElse(""));
        Label label = new Paragraph(feature.shortName(), asked ? StyleClass.BOLD : StyleClass.MUTED);
        LazyTooltip.on(label, () -> DefinitionText.of(feature));
        getChildren()
                .addAll(
                        FixedWidth.of(label, LABEL),
                        FixedWidth.of(value(cell, asked, move.isPresent()), VALUE),
                        proof(provider, cell, move, desktop));
    }

    private static MarkedValue value(Cell cell, boolean asked, boolean isMoved) {
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.asReason(asked);
        glyph.show(cell.verdict());
        return new MarkedValue(glyph, cell, isMoved);
    }

    /// The notes, or else the words that prove it; where that was read, and what has changed there.
    private static VBox proof(Provider provider, Cell cell, Optional<SourceMove> move, DesktopServices desktop) {
        VBox proof = new VBox();
        HBox.setHgrow(proof, Priority.ALWAYS);
        proof.setMaxWidth(READABLE);
        for (Footnote note : cell.footnotes()) {
            proof.getChildren().add(new Paragraph(text(note), StyleClass.STRESSED));
        }
        if (cell.footnotes().isEmpty()) {
            cell.evidence()
                    .quotation()
                    .ifPresent(words ->
                            proof.getChildren().add(new Paragraph(FootnoteText.quoted(words), StyleClass.MUTED)));
        }
        cell.evidence()
                .dispute()
                .ifPresent(dispute ->
                        proof.getChildren().add(new Paragraph(DisputeText.sentence(dispute), StyleClass.ON_CONDITION)));
        cell.evidence()
                .sources()
                .forEach(source -> proof.getChildren()
                        .add(SourceLink.inOneLine(
                                ProviderPageText.source(source, provider),
                                source,
                                cell.evidence().quotation(),
                                desktop)));
        move.ifPresent(one -> proof.getChildren()
                .addAll(
                        new Paragraph(SourceMoveText.whole(one), StyleClass.MUTED),
                        new TextLink(SourceMoveText.WHAT_CHANGED, () -> desktop.open(one.difference()))));
        return proof;
    }

    private static String text(Footnote note) {
        return note.text()
                + note.note()
                        .map(reading -> "\n" + FootnoteText.editorsNote(reading))
                        .orElse("");
    }
}
