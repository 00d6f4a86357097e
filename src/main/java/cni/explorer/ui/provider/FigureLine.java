package cni.explorer.ui.provider;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.Figures;
import cni.explorer.text.Dates;
import cni.explorer.text.FigureText;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TrendLine;
import cni.explorer.ui.common.TrendPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One figure: its name, how it went over the years, its newest value and of when that is.
final class FigureLine extends HBox {
    static final double WIDTH = 272;
    private static final double NAME = 132;
    private static final double TREND = 60;
    private static final double GAP = 8;
    private static final double TREND_HEIGHT = 22;

    private FigureLine(Metric metric, Optional<Figure> newest, FigureTrend trend, TrendPicture picture) {
        getStyleClass().add(ProviderStyle.FIGURE);
        setSpacing(GAP);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(WIDTH);
        Label name = StyledLabel.of(LabelText.of(metric.name()), StyleClass.MUTED);
        name.setMinWidth(NAME);
        name.setWrapText(true);
        getChildren().add(name);
        if (trend.isDrawn()) {
            // Lines begin below each other; where there is none, the name has its room.
            name.setPrefWidth(NAME);
            getChildren().add(new TrendLine(picture, trend));
        }
        Label value = new Label(newest.map(FigureText::value).orElse(FigureText.NO_DATA));
        VBox known = new VBox(value);
        known.setAlignment(Pos.CENTER_RIGHT);
        known.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(known, Priority.ALWAYS);
        newest.ifPresentOrElse(
                figure -> {
                    Label month = StyledLabel.of(Dates.shortMonth(figure.when()), StyleClass.CAPTION);
                    known.getChildren().add(month);
                    LazyTooltip.on(
                            this,
                            () -> (name.isTextTruncated() ? metric.name() + "\n" : "") + FigureText.spoken(figure)
                                    + "\n" + FigureText.origin(figure));
                },
                () -> value.getStyleClass().add(StyleClass.MUTED));
        getChildren().add(known);
        setAccessibleText(metric.name() + ": " + newest.map(FigureText::spoken).orElse(FigureText.NO_DATA));
    }

    /// One for each metric, with one axis of time for all.
    static List<FigureLine> all(Dataset dataset, int provider) {
        List<Metric> metrics = dataset.metrics();
        List<FigureTrend> trends = trends(dataset, provider);
        TrendPicture picture = TrendPicture.of(trends, dataset.about().asOf(), TREND, TREND_HEIGHT);
        List<FigureLine> lines = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            lines.add(new FigureLine(metrics.get(i), Figures.newest(metrics.get(i), provider), trends.get(i), picture));
        }
        return lines;
    }

    /// The marks of the lines, which have to be explained.
    static Set<TrendMark> marks(Dataset dataset, int provider) {
        List<FigureTrend> trends = trends(dataset, provider);
        TrendPicture picture = TrendPicture.of(trends, dataset.about().asOf(), TREND, TREND_HEIGHT);
        return trends.stream()
                .filter(FigureTrend::isDrawn)
                .flatMap(trend -> picture.marks(trend).stream())
                .collect(Collectors.toSet());
    }

    private static List<FigureTrend> trends(Dataset dataset, int provider) {
        return dataset.metrics().stream()
                .map(metric -> FigureTrend.of(metric, provider, dataset.about().asOf()))
                .toList();
    }
}
