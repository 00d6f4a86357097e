package cni.explorer.ui.provider;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.TextBlock;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.LinkText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a provider is: summary, links, the state of the project, figures.
final class SidePart extends VBox {
    static final double WIDTH = 304;
    private static final double GAP = 8;
    private static final double APART = 40;
    private static final double NAME = 108;
    /// What says in what state the project is, for a first look; it stands among the other answers again.
    private static final List<String> STATE = List.of("maintenance", "latest-release", "license", "cncf-status");

    SidePart(Dataset dataset, int index, DesktopServices desktop) {
        Provider provider = dataset.providers().get(index);
        getStyleClass().add(ProviderStyle.SIDE);
        VBox about = part();
        provider.summary().ifPresent(summary -> addSummary(about, summary, dataset));
        VBox links = new VBox();
        for (Link link : provider.links()) {
            Hyperlink way = new Hyperlink(
                    LabelText.of(bound(LinkText.withHost(ProviderPageText.shortLink(link), link.address()))));
            way.setWrapText(true);
            way.getStyleClass().add(StyleClass.LINK);
            way.setOnAction(_ -> desktop.open(link.address()));
            LazyTooltip.fixed(way, link.address().toString());
            links.getChildren().add(way);
        }
        about.getChildren().add(links);
        getChildren().add(about);
        provider.status().ifPresent(status -> getChildren().add(status(status, desktop)));
        VBox state = part();
        STATE.stream()
                .map(FeatureId::new)
                .flatMapToInt(feature -> dataset.indexOf(feature).stream())
                .mapToObj(feature -> answer(dataset.features().get(feature), dataset.cell(index, feature)))
                .forEach(state.getChildren()::add);
        if (!state.getChildren().isEmpty()) {
            getChildren().add(state);
        }
        if (!dataset.metrics().isEmpty()) {
            getChildren().add(figures(dataset, index));
        }
    }

    /// @param wide whether it takes all the width there is, as in a narrow window
    void setWide(boolean wide) {
        setMinWidth(wide ? 0 : WIDTH);
        setPrefWidth(wide ? USE_COMPUTED_SIZE : WIDTH);
        setMaxWidth(wide ? Double.MAX_VALUE : WIDTH);
    }

    private static void addSummary(VBox into, TextBlock summary, Dataset dataset) {
        into.getChildren().add(new Paragraph(DefinitionText.text(summary)));
        into.getChildren().add(new Paragraph(ProviderPageText.credit(summary, dataset.about()), StyleClass.CAPTION));
    }

    private static Node status(Provider.Status status, DesktopServices desktop) {
        VBox part = part();
        part.getChildren().add(new Paragraph(status.word()));
        status.sentence().ifPresent(words -> part.getChildren().add(new Paragraph(words, StyleClass.CAPTION)));
        status.sources().forEach(source -> part.getChildren().add(new SourceLink(source, desktop)));
        return part;
    }

    private static Node answer(Feature feature, Cell cell) {
        Label name = StyledLabel.of(LabelText.of(feature.shortName()), StyleClass.MUTED);
        name.setMinWidth(NAME);
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.show(cell.verdict());
        MarkedValue answer = new MarkedValue(glyph, cell, false);
        HBox.setHgrow(answer, Priority.ALWAYS);
        HBox line = new HBox(name, answer);
        line.setAlignment(Pos.TOP_LEFT);
        LazyTooltip.on(line, () -> FootnoteText.lines(cell));
        return line;
    }

    private static Node figures(Dataset dataset, int index) {
        VBox part = part();
        part.getChildren().add(new Paragraph("Figures", StyleClass.CAPTION));
        part.getChildren().add(new EvenColumns(FigureLine.WIDTH, APART, FigureLine.all(dataset, index)));
        Set<TrendMark> marks = FigureLine.marks(dataset, index);
        if (!marks.isEmpty()) {
            part.getChildren().add(new Paragraph(TrendMark.sentence(marks), StyleClass.CAPTION));
        }
        return part;
    }

    /// The dot before the host stands at no end of a line.
    private static String bound(String link) {
        return link.replace(" · ", "\u00a0·\u00a0");
    }

    private static VBox part() {
        VBox part = new VBox(GAP);
        part.getStyleClass().add(ProviderStyle.PART);
        return part;
    }
}
