package cni.explorer.ui.charts;

import cni.explorer.model.Metric;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;

/// Takes one chart alone away, to a file that a person chooses.
@FunctionalInterface
public interface ChartExport {

    /// Writes it, if somebody says where.
    ///
    /// @param order   who is drawn, by their indices in the dataset
    /// @param picture draws the chart as it is seen
    void write(Metric metric, ChartForm form, List<Integer> order, Supplier<WritableImage> picture);

    /// What a chart can be taken away as.
    enum ChartForm {
        PNG,
        SVG,
        CSV
    }
}
