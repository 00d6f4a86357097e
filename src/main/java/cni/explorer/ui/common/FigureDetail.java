package cni.explorer.ui.common;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FigureText;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that is known of one figure: its value, of when it is, how and of what it was got, where it was read, and
/// what it counts.
public final class FigureDetail extends VBox {
    private static final double WIDTH = 480;
    private static final double GAP = 8;
    private static final double LABEL = 80;

    /// @param figure the newest one; empty for "no data"
    public FigureDetail(Provider provider, Metric metric, Optional<Figure> figure, DesktopServices prompts) {
        super(GAP);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        Label value = new Label(figure.map(FigureText::value).orElse(FigureText.NO_DATA));
        value.getStyleClass().add(StyleClass.VALUE);
        GridPane rows = rows();
        figure.ifPresent(one -> {
            add(rows, "When", new Paragraph(Dates.of(one.when())));
            add(rows, "How", new Paragraph(FigureText.method(one)));
            add(rows, "Repository", new Paragraph(one.repository()));
            one.note().ifPresent(note -> add(rows, "Note", new Paragraph(note)));
            add(rows, "Where", new SourceLink(one.source(), prompts));
        });
        add(rows, "Counts", new Paragraph(DefinitionText.text(metric.definition())));
        getChildren()
                .addAll(
                        new Paragraph(provider.name() + " · " + metric.name(), StyleClass.MUTED),
                        value,
                        new Separator(),
                        rows);
    }

    private static GridPane rows() {
        GridPane rows = new GridPane();
        rows.setVgap(GAP);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().addAll(new ColumnConstraints(LABEL, LABEL, LABEL), words);
        return rows;
    }

    private static void add(GridPane rows, String name, Node what) {
        Label label = new Paragraph(name, StyleClass.MUTED);
        GridPane.setValignment(label, VPos.TOP);
        rows.addRow(rows.getRowCount(), label, what);
    }
}
