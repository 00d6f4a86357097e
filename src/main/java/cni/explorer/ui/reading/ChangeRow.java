package cni.explorer.ui.reading;

import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.FigureChange;
import cni.explorer.model.Cell;
import cni.explorer.model.Figure;
import cni.explorer.model.Provider;
import cni.explorer.text.ChangeText;
import cni.explorer.text.Dates;
import cni.explorer.text.FigureText;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One line of what changed: who, in what, from what, to what; said as a whole to those who hear it.
final class ChangeRow extends HBox {
    private static final double GAP = 8;
    private static final double GLYPH_GAP = 6;
    private static final double PROVIDER = 190;
    private static final double FEATURE = 160;
    private static final double BEFORE = 130;
    private static final double ARROW = 12;
    private static final double NOW = 170;
    private static final double NARROWEST = 0.6;

    private ChangeRow(String said, Node... parts) {
        super(GAP, parts);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(said);
        getStyleClass().add(ReadingStyle.CHANGE);
    }

    /// @param marked whether the feature asks for something else now
    static ChangeRow of(CellChange change, boolean marked) {
        Cell before = change.cell().before();
        Cell now = change.cell().now();
        return new ChangeRow(
                spoken(change, marked),
                column(name(change.provider()), PROVIDER),
                column(new Paragraph(feature(change, marked)), FEATURE),
                column(answer(change, before), BEFORE),
                FixedWidth.of(arrow(), ARROW),
                column(answer(change, now), NOW));
    }

    /// What is said of it as a whole.
    static String spoken(CellChange change, boolean marked) {
        return ChangeText.spoken(change, feature(change, marked));
    }

    private static String feature(CellChange change, boolean marked) {
        return change.feature().shortName() + (marked ? " *" : "");
    }

    static ChangeRow of(FigureChange change) {
        return new ChangeRow(
                spoken(change),
                column(name(change.provider()), PROVIDER),
                column(figure(change.before()), FEATURE + GAP + BEFORE),
                FixedWidth.of(arrow(), ARROW),
                FixedWidth.of(figure(change.now()), NOW));
    }

    /// What is said of it as a whole.
    static String spoken(FigureChange change) {
        return ChangeText.beforeAndNow(change.provider().name(), spoken(change.before()), spoken(change.now()));
    }

    /// As wide as drawn, and in a narrow window narrower, in every row alike.
    private static <R extends Region> R column(R part, double width) {
        part.setMinWidth(width * NARROWEST);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
        return part;
    }

    /// On the line of the words beside it.
    private static ProviderName name(Provider provider) {
        ProviderName name = new ProviderName(provider);
        name.setAlignment(Pos.TOP_LEFT);
        return name;
    }

    private static HBox answer(CellChange change, Cell cell) {
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.show(change.feature().kind().isJudged() ? cell.verdict() : Optional.empty());
        HBox glyphInLine = new HBox(glyph);
        glyphInLine.getStyleClass().add(ReadingStyle.CHANGE_GLYPH);
        glyphInLine.setManaged(glyph.isManaged());
        return new HBox(GLYPH_GAP, glyphInLine, new Paragraph(cell.value()));
    }

    private static HBox figure(Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return new HBox(new Paragraph(FigureText.NO_DATA, StyleClass.MUTED));
        }
        return new HBox(
                GLYPH_GAP,
                new Label(FigureText.value(figure.get())),
                StyledLabel.of(Dates.month(figure.get().when()), StyleClass.MUTED));
    }

    private static Label arrow() {
        return new Paragraph("→", StyleClass.MUTED);
    }

    private static String spoken(Optional<Figure> figure) {
        return figure.map(FigureText::spoken).orElse(FigureText.NO_DATA);
    }
}
