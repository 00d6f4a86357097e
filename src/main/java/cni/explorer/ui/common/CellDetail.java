package cni.explorer.ui.common;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.Reading;
import cni.explorer.query.Reason;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.English;
import cni.explorer.text.FigureText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.ReasonText;
import cni.explorer.text.RequirementText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.grid.DrawnText;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that is known of one cell, each thing once and with its label: where it stands, its value and what that
/// means, footnotes, quotation, source and day, what was asked, and what a second source says.
public final class CellDetail extends VBox {
    private static final double WIDTH = 480;
    private static final double GAP = 8;
    private static final double GLYPH_SIZE = 14;
    /// Where the part begins that comes after what is known.
    private static final int KNOWN = 4;

    private final DesktopServices desktop;

    /// All that is known of a cell in sight, also what has changed under it since it was read.
    ///
    /// @param provider its index in the dataset
    /// @param feature  its index in the dataset
    public static CellDetail of(ViewState shown, int provider, int feature, DesktopServices desktop) {
        return of(shown, provider, feature, desktop, Optional.empty(), List.of());
    }

    /// The same, with what is to be said and done where it was opened.
    ///
    /// @param reason  why the provider is excluded, if it is this cell
    /// @param actions what can be done about it, side by side at the foot
    public static CellDetail of(
            ViewState shown,
            int provider,
            int feature,
            DesktopServices desktop,
            Optional<Reason> reason,
            List<Node> actions) {
        Dataset dataset = shown.dataset();
        Cell cell = dataset.cell(provider, feature);
        CellDetail detail = new CellDetail(
                dataset.about(),
                dataset.providers().get(provider),
                dataset.feature(feature),
                cell,
                shown.selection().reading(),
                desktop,
                reason,
                actions);
        shown.indexedDataset().moved().under(cell).ifPresent(detail::addMove);
        return detail;
    }

    /// @param reason   why the provider is excluded, if it is this cell
    /// @param actions  what can be done about it, side by side at the foot
    private CellDetail(
            DatasetInfo about,
            Provider provider,
            Feature feature,
            Cell cell,
            Reading reading,
            DesktopServices desktop,
            Optional<Reason> reason,
            List<Node> actions) {
        super(GAP);
        this.desktop = desktop;
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        String meaning = reason.map(why -> ReasonText.excludes(why, reading, provider))
                .or(() -> cell.verdict().map(verdict -> VerdictText.brief(verdict, reading)))
                .orElse("");
        getChildren()
                .addAll(
                        new Paragraph(provider.name() + " · " + feature.shortName(), StyleClass.MUTED),
                        value(cell, meaning),
                        new Separator(),
                        known(about, feature, cell));
        cell.evidence().dispute().ifPresent(dispute -> getChildren().addAll(new Separator(), disputed(dispute)));
        if (!actions.isEmpty()) {
            HBox foot = new HBox(GAP);
            foot.setAlignment(Pos.CENTER_LEFT);
            foot.getChildren().setAll(actions);
            getChildren().addAll(new Separator(), foot);
        }
    }

    /// Says what has changed since the cell was read, with a way to see it.
    private void addMove(SourceMove move) {
        Node link = new TextLink(SourceMoveText.WHAT_CHANGED, () -> desktop.open(move.difference()));
        LabelledRows rows = new LabelledRows();
        rows.add("Since then", new VBox(2, new Paragraph(SourceMoveText.whole(move)), link));
        // Behind what is known of the cell, before what can be done about it.
        getChildren().add(KNOWN, rows);
    }

    private LabelledRows known(DatasetInfo about, Feature feature, Cell cell) {
        LabelledRows rows = new LabelledRows();
        Evidence evidence = cell.evidence();
        cell.footnotes().forEach(note -> rows.add("Note " + note.mark(), note(note)));
        evidence.quotation().ifPresent(words -> rows.add("Source says", new Paragraph(FootnoteText.quoted(words))));
        cell.figure().ifPresent(figure -> {
            rows.add("How", new Paragraph(FigureText.method(figure)));
            rows.add("Repository", new Paragraph(figure.repository()));
        });
        evidence.note().ifPresent(note -> rows.add(FootnoteText.EDITORS_NOTE, new Paragraph(note)));
        rows.add("Where", where(about, cell));
        rows.add(
                feature.kind().isRequirable() ? "Asked" : "Means",
                new Paragraph(
                        feature.kind().isRequirable()
                                ? RequirementText.sentence(feature)
                                : DefinitionText.of(feature)));
        return rows;
    }

    private Node where(DatasetInfo about, Cell cell) {
        Evidence evidence = cell.evidence();
        VBox where = links(about.sourcesOr(evidence.sources()), evidence.quotation());
        where.getChildren().add(new Paragraph(English.capitalized(FigureText.when(cell, about)), StyleClass.MUTED));
        return where;
    }

    private VBox links(List<Source> sources, Optional<String> quotation) {
        VBox links = new VBox(2);
        sources.forEach(source -> links.getChildren().add(SourceLink.toWords(source, quotation, desktop)));
        return links;
    }

    /// The second source, apart from the first, with the same care: value, words, address.
    private LabelledRows disputed(Dispute dispute) {
        LabelledRows rows = new LabelledRows();
        Label head = new Paragraph(DisputeText.sentence(dispute), StyleClass.ON_CONDITION);
        rows.add(head, 0, 0, 2, 1);
        dispute.quotation().ifPresent(words -> rows.add("It says", new Paragraph(FootnoteText.quoted(words))));
        dispute.note().ifPresent(note -> rows.add(FootnoteText.EDITORS_NOTE, new Paragraph(note)));
        rows.add("Where", links(dispute.sources(), dispute.quotation()));
        return rows;
    }

    private static Node value(Cell cell, String meaning) {
        VerdictGlyph glyph = new VerdictGlyph(GLYPH_SIZE);
        glyph.show(cell.verdict());
        Label value = new ValueLabel(cell.value());
        Label words = new Paragraph(meaning, StyleClass.MUTED);
        HBox.setHgrow(words, Priority.SOMETIMES);
        HBox line = new HBox(GAP, glyph, value, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node note(Footnote footnote) {
        VBox note = new VBox(2, new Paragraph(FootnoteText.plain(footnote.text())));
        footnote.note()
                .ifPresent(reading ->
                        note.getChildren().add(new Paragraph(FootnoteText.editorsNote(reading), StyleClass.MUTED)));
        return note;
    }

    /// A value that is never narrower than a word or two, however much is said beside it.
    private static final class ValueLabel extends Label {
        private static final double LEAST = 160;

        ValueLabel(String value) {
            super(DrawnText.of(value));
            setWrapText(true);
            getStyleClass().add(StyleClass.VALUE);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(LEAST, computePrefWidth(-1));
        }
    }
}
