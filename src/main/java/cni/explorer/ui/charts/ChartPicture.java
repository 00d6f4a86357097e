package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.text.ChartText;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.workspace.ChartOptions.Scale;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One chart alone, as high as its rows, with what is to be known of it when it stands in another document.
public final class ChartPicture {
    private static final double WIDTH = 1200;

    private ChartPicture() {}

    /// A scene that is on no stage, whole.
    ///
    /// @param order those who are drawn, by their indices in the dataset
    /// @param asked why it is these; empty where nothing was asked
    /// @param dress gives the scene its style sheets
    public static Scene of(
            Dataset dataset, Metric metric, List<Integer> order, String asked, Scale scale, Consumer<Scene> dress) {
        int[] providers = order.stream().mapToInt(Integer::intValue).toArray();
        FigureTable figures = new FigureTable(dataset);
        FigureColumn column = figures.columns().stream()
                .filter(one -> one.metric().id().equals(metric.id()))
                .findFirst()
                .orElseThrow();
        Chart chart = Chart.of(figures, column, providers, scale);
        ChartGroup group = new ChartGroup(List.of(metric), 1, false, _ -> {}, (_, _) -> {});
        group.bars().setRoom(Double.MAX_VALUE);
        group.show(dataset, List.of(chart), metric.id(), providers);
        Legend legend = new Legend();
        BarMarks marks = BarMarks.of(
                List.of(chart), providers, drawn -> new Plot(drawn, new ColumnGrid(WIDTH, 1).width(0)).trend());
        legend.show(marks, marks, dataset.about().asOf(), figures.marks(), scale);
        String about = LabelText.of(ChartText.from(dataset.about()));
        Label from = new Label(asked.isEmpty() ? about : about + "\n" + LabelText.sentence(asked));
        from.setWrapText(true);
        from.getStyleClass().addAll(StyleClass.CAPTION, ChartsStyle.FROM);
        VBox all = new VBox(from, group, legend);
        all.getStyleClass().add(ChartsStyle.PICTURE);
        Scene scene = new Scene(all, WIDTH, 1);
        dress.accept(scene);
        return whole(scene, all);
    }

    /// The height is known only once everything has its style, and the rows are made only once they have their place.
    private static Scene whole(Scene scene, Region all) {
        all.applyCss();
        all.resize(WIDTH, all.prefHeight(WIDTH));
        all.layout();
        double height = Math.ceil(all.prefHeight(WIDTH));
        Scene sized = new Scene(new VBox(), WIDTH, height);
        sized.getStylesheets().setAll(scene.getStylesheets());
        scene.setRoot(new VBox());
        sized.setRoot(all);
        all.applyCss();
        all.layout();
        return sized;
    }
}
