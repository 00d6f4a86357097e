package cni.explorer.ui.provider;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.Link;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.TextBlock;
import cni.explorer.query.Figures;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FigureText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a provider is: summary, links, the state of the project, figures.
final class SidePart extends VBox {
    private static final double WIDTH = 304;
    private static final double GAP = 8;

    SidePart(Dataset dataset, int index, DesktopServices prompts) {
        Provider provider = dataset.providers().get(index);
        getStyleClass().add(ProviderStyle.SIDE);
        VBox about = part();
        provider.summary().ifPresent(summary -> addSummary(about, summary, dataset));
        FlowPane links = new FlowPane(GAP * 2, 0);
        for (Link link : provider.links()) {
            Hyperlink way = new Hyperlink(link.label());
            way.getStyleClass().add(StyleClass.LINK);
            way.setOnAction(_ -> prompts.open(link.address()));
            links.getChildren().add(way);
        }
        about.getChildren().add(links);
        getChildren().add(about);
        provider.status().ifPresent(status -> getChildren().add(status(status, prompts)));
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

    private static Node status(Provider.Status status, DesktopServices prompts) {
        VBox part = part();
        part.getChildren().add(new Paragraph(status.word()));
        status.sentence().ifPresent(words -> part.getChildren().add(new Paragraph(words, StyleClass.CAPTION)));
        status.sources().forEach(source -> part.getChildren().add(new SourceLink(source, prompts)));
        return part;
    }

    private static Node figures(Dataset dataset, int index) {
        VBox part = part();
        part.getChildren().add(new Paragraph("Figures", StyleClass.CAPTION));
        dataset.metrics().forEach(metric -> part.getChildren().add(figure(metric, index)));
        return part;
    }

    private static Node figure(Metric metric, int index) {
        Optional<Figure> newest = Figures.newest(metric, index);
        Label name = new Label(metric.name());
        name.getStyleClass().add(StyleClass.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label value = new Label(newest.map(FigureText::value).orElse(FigureText.NO_DATA));
        HBox line = new HBox(GAP, name, space, value);
        newest.ifPresent(figure -> {
            line.getChildren().add(new Paragraph(Dates.month(figure.when()), StyleClass.CAPTION));
            LazyTooltip.on(line, () -> FigureText.spoken(figure) + "\n" + FigureText.origin(figure));
        });
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static VBox part() {
        VBox part = new VBox(GAP);
        part.getStyleClass().add(ProviderStyle.PART);
        return part;
    }
}
