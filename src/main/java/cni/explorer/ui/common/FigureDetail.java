package cni.explorer.ui.common;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FigureText;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/// Everything that is known of one figure: its value, of when it is, how and of what it was got, where it was read, and
/// what it counts.
public final class FigureDetail extends VBox {
    private static final double WIDTH = 480;
    private static final double GAP = 8;

    /// @param figure the newest one; empty for "no data"
    public FigureDetail(Provider provider, Metric metric, Optional<Figure> figure, DesktopServices desktop) {
        super(GAP);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        Label value = new Label(figure.map(FigureText::value).orElse(FigureText.NO_DATA));
        value.getStyleClass().add(StyleClass.VALUE);
        LabelledRows rows = new LabelledRows();
        figure.ifPresent(one -> {
            rows.add("When", new Paragraph(Dates.of(one.when())));
            rows.add("How", new Paragraph(FigureText.method(one)));
            rows.add("Repository", new Paragraph(one.repository()));
            one.note().ifPresent(note -> rows.add("Note", new Paragraph(note)));
            rows.add("Where", new SourceLink(one.source(), desktop));
        });
        rows.add("Counts", new Paragraph(DefinitionText.text(metric.definition())));
        getChildren()
                .addAll(
                        new Paragraph(provider.name() + " · " + metric.name(), StyleClass.MUTED),
                        value,
                        new Separator(),
                        rows);
    }
}
