package cni.explorer.ui.compare;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.query.Figures;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FigureText;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The rows of the metrics: the newest figure of each, with its month.
final class FigureRows {
    private static final double FIGURE_WIDTH = 64;

    private final Cards cards;

    FigureRows(Cards cards) {
        this.cards = cards;
    }

    List<CardRow> all() {
        List<CardRow> rows = cards.dataset().metrics().stream().map(this::row).toList();
        rows.forEach(row -> row.endGroup(row.equals(rows.getLast())));
        return rows;
    }

    private CardRow row(Metric metric) {
        HBox label = Labels.plain(metric.name());
        Labels.explain(label, metric.definition().heading() + "\n\n" + DefinitionText.text(metric.definition()));
        return new CardRow(
                label,
                cards.providers().stream()
                        .map(provider -> cell(metric, provider))
                        .toList());
    }

    private CardCell cell(Metric metric, int provider) {
        String name = cards.dataset().providers().get(provider).name() + ", " + metric.name() + ": ";
        Optional<Figure> newest = Figures.newest(metric, provider);
        if (newest.isEmpty()) {
            Label none = new Label("no data");
            none.getStyleClass().add(CompareStyle.NO_DATA);
            return new CardCell(name + "no data", "", none);
        }
        Figure figure = newest.get();
        Label value = new Label(FigureText.value(figure));
        value.getStyleClass().add(CompareStyle.FIGURE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setPrefWidth(FIGURE_WIDTH);
        Label month = new Label(Dates.month(figure.when()));
        month.getStyleClass().add(CompareStyle.MONTH);
        return new CardCell(name + FigureText.spoken(figure), FigureText.origin(figure), value, month);
    }
}
