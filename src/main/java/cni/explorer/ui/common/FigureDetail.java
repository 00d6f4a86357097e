package cni.explorer.ui.common;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Figures;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FigureText;
import cni.explorer.text.TrendText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Everything that is known of one figure: its value, of when it is, how and of what it was got, where it was read,
/// what it counts, and the figures before it.
public final class FigureDetail extends VBox {
    private static final double WIDTH = 480;
    private static final double GAP = 8;

    /// @param index of the provider in the dataset
    public FigureDetail(Provider provider, int index, Metric metric, DesktopServices desktop) {
        super(GAP);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        Optional<Figure> figure = Figures.newest(metric, index);
        Label value = StyledLabel.of(figure.map(FigureText::value).orElse(FigureText.NO_DATA), StyleClass.VALUE);
        LabelledRows rows = new LabelledRows();
        figure.ifPresent(one -> {
            rows.add("When", new Paragraph(Dates.of(one.when())));
            rows.add("How", new Paragraph(FigureText.method(one)));
            rows.add("Repository", new Paragraph(one.repository()));
            one.note().ifPresent(note -> rows.add("Note", new Paragraph(note)));
            rows.add("Where", new SourceLink(one.source(), desktop));
        });
        rows.add("Counts", new Paragraph(DefinitionText.text(metric.definition())));
        List<SourceLink> before = before(metric.of(index), figure, desktop);
        if (!before.isEmpty()) {
            TilePane links = new TilePane(GAP, 0);
            links.setTileAlignment(Pos.CENTER_LEFT);
            links.getChildren().addAll(before);
            rows.add("Before", links);
        }
        getChildren()
                .addAll(
                        new Paragraph(provider.name() + " · " + metric.name(), StyleClass.MUTED),
                        value,
                        new Separator(),
                        rows);
    }

    /// All but the newest, the last of them first, each as a way to where it was read.
    private static List<SourceLink> before(List<Figure> all, Optional<Figure> newest, DesktopServices desktop) {
        return all.stream()
                .filter(figure -> !newest.equals(Optional.of(figure)))
                .sorted(Comparator.comparing((Figure figure) -> figure.when().lastDay())
                        .reversed())
                .map(figure -> new SourceLink(TrendText.dated(figure), figure.source(), desktop))
                .toList();
    }
}
