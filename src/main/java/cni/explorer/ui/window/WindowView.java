package cni.explorer.ui.window;

import cni.explorer.model.ProviderId;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.charts.ChartExport;
import cni.explorer.ui.charts.ChartsView;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.compare.CompareView;
import cni.explorer.ui.matrix.MatrixView;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.RowHeight;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/// A view as the window offers it. What the window needs to know of a view stands in [#of] and nowhere else; one that
/// is missing there does not compile.
///
/// @param view  which one it is
/// @param title what its button and its menu item say
/// @param key   brings it to the front
/// @param build makes its node, when it is first looked at
record WindowView(View view, String title, KeyCombination key, Function<Parts, Node> build) {

    /// What views are made of.
    ///
    /// @param copy     what the key for copying does with the cell that has the keyboard
    /// @param palette  the colours of the theme in force
    /// @param rows     how much room the rows of the table have
    /// @param required makes the button that opens the requirements in a narrow window
    /// @param hint     what somebody has to know who sees the window for the first time
    /// @param page     opens the page of a provider
    /// @param again    opens what looks again at the figures
    /// @param chart    takes a chart away
    record Parts(
            ExplorerModel state,
            DesktopServices desktop,
            CellCopy copy,
            ObservableValue<Palette> palette,
            ObservableValue<RowHeight> rows,
            Supplier<Button> required,
            Node hint,
            Consumer<ProviderId> page,
            Runnable again,
            ChartExport chart) {}

    static WindowView of(View view) {
        return switch (view) {
            case MATRIX -> new WindowView(view, "Matrix", Keys.shortcut(KeyCode.DIGIT1), WindowView::matrix);
            case COMPARE -> new WindowView(view, "Compare", Keys.shortcut(KeyCode.DIGIT2), WindowView::compare);
            case CHARTS -> new WindowView(view, "Charts", Keys.shortcut(KeyCode.DIGIT3), WindowView::charts);
        };
    }

    /// Every view, in the order of the buttons.
    static List<WindowView> all() {
        return Stream.of(View.values()).map(WindowView::of).toList();
    }

    private static Node matrix(Parts parts) {
        return new MatrixView(
                parts.state,
                parts.desktop,
                parts.copy,
                parts.palette,
                parts.rows,
                parts.required.get(),
                parts.hint,
                parts.page);
    }

    private static Node compare(Parts parts) {
        return new CompareView(parts.state, parts.desktop, parts.copy, parts.palette, parts.required.get(), parts.page);
    }

    private static Node charts(Parts parts) {
        Button again = new Button(RefreshText.START + "…", Icon.AGAIN.node());
        again.getStyleClass().add(StyleClass.SMALL);
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> parts.again.run());
        return new ChartsView(
                parts.state,
                parts.desktop,
                parts.copy,
                parts.palette,
                parts.required.get(),
                again,
                parts.page,
                parts.chart);
    }
}
