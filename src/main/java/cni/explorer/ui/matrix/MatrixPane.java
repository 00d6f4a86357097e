package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Preview;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridFonts;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.TextMeasure;
import cni.explorer.workspace.ViewState;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// Who is left, a line, and who is not, one below the other. It makes models for its grids and shares its height among
/// them; what presses do, its owner says.
final class MatrixPane extends Region {
    private static final double BAR = 12;
    private static final Predicate<Object> NOBODY = Set.of()::contains;

    private final FrozenGrid left;
    private final FrozenGrid excluded;
    private final SectionLine line = new SectionLine();
    private final ReadOnlyObjectWrapper<OptionalInt> focused = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private MatrixModels models;
    private ViewState shown;
    private Optional<Preview> preview = Optional.empty();
    private DatasetGridModel leftModel;
    private ExcludedGridModel excludedModel;

    MatrixPane(ViewState shown, ObservableValue<Palette> palette, Actions actions) {
        this.shown = shown;
        Density density = Density.of(shown.dataset());
        GridFonts fonts = density.fonts();
        models = models(shown.dataset(), density, fonts);
        leftModel = models.left(shown, 0);
        excludedModel = models.excluded(shown, preview, leftModel, 0);
        left = new FrozenGrid(leftModel, fonts, palette.getValue().grid());
        excluded = new FrozenGrid(excludedModel, fonts, palette.getValue().grid());
        left.setOnOpen(hit -> actions.open(left, leftModel, hit));
        left.setOnCopy(hit -> actions.copy(leftModel, hit));
        left.setOnMenu(hit -> actions.menu(left, leftModel, hit));
        left.setOnResize(actions::resize);
        left.setOnMove((key, to) -> actions.move(leftModel, key, to));
        left.focusProperty().addListener(_ -> showFocus());
        left.focusedProperty().addListener(_ -> showFocus());
        excluded.setOnOpen(hit -> actions.open(excluded, excludedModel, hit));
        excluded.setOnCopy(hit -> actions.copy(excludedModel, hit));
        excluded.setOnMenu(hit -> actions.menu(excluded, excludedModel, hit));
        excluded.setAccessibleText("Excluded providers with their reasons");
        palette.addListener((_, _, colors) -> {
            left.paletteProperty().set(colors.grid());
            excluded.paletteProperty().set(colors.grid());
        });
        getChildren().addAll(left, line, excluded);
        setMinHeight(0);
        widthProperty().addListener(_ -> showModels());
        showModels();
    }

    /// What presses and keys in the grids do.
    interface Actions {
        void open(FrozenGrid grid, DatasetGridModel model, GridHit hit);

        void menu(FrozenGrid grid, DatasetGridModel model, GridHit hit);

        void copy(DatasetGridModel model, GridHit hit);

        void resize(Object column, double width);

        void move(DatasetGridModel model, Object column, int to);
    }

    void show(ViewState now) {
        boolean other = !models.areOf(now.dataset());
        shown = now;
        preview = Optional.empty();
        if (other) {
            Density density = Density.of(now.dataset());
            GridFonts fonts = density.fonts();
            left.fontsProperty().set(fonts);
            excluded.fontsProperty().set(fonts);
            models = models(now.dataset(), density, fonts);
        }
        showModels();
    }

    /// Sets back who would leave and brings forward who would return; nothing moves.
    void show(Optional<Preview> next) {
        boolean returning = preview.isPresent() || next.filter(Preview::ticked).isPresent();
        preview = next;
        left.fadedProperty()
                .set(next.filter(one -> !one.ticked()).map(this::leaving).orElse(NOBODY));
        if (returning) {
            showExcluded();
        }
    }

    /// The grid of those who are left.
    FrozenGrid left() {
        return left;
    }

    FrozenGrid excluded() {
        return excluded;
    }

    /// The provider that the keyboard is on among those who are left, by its index in the dataset.
    ReadOnlyObjectProperty<OptionalInt> focusedProvider() {
        return focused.getReadOnlyProperty();
    }

    private static MatrixModels models(Dataset dataset, Density density, GridFonts fonts) {
        return new MatrixModels(dataset, density, new TextMeasure(fonts)::width);
    }

    private Predicate<Object> leaving(Preview next) {
        Dataset dataset = shown.dataset();
        return key -> key instanceof ProviderId provider
                && dataset.indexOf(provider).stream().anyMatch(next::moves);
    }

    private void showModels() {
        leftModel = models.left(shown, getWidth());
        left.setAccessibleText(
                shown.columns().transposed()
                        ? "Features, and the providers that are left as columns"
                        : "Providers that are left");
        left.modelProperty().set(leftModel);
        left.fadedProperty().set(NOBODY);
        left.setVisible(shown.matrix().rows().size() > 0);
        showExcluded();
        line.show(shown.outcome());
        showFocus();
        requestLayout();
    }

    private void showExcluded() {
        excludedModel = models.excluded(shown, preview, leftModel, getWidth());
        excluded.modelProperty().set(excludedModel);
        excluded.setVisible(excludedModel.rowCount() > 0);
        line.setVisible(excludedModel.rowCount() > 0);
    }

    /// There always is a place for the keyboard; it means nobody until the keyboard has been there.
    private void showFocus() {
        OptionalInt now = left.focusProperty()
                .get()
                .map(leftModel::place)
                .orElse(CellPlace.NOWHERE)
                .provider();
        if ((left.isFocused() || focused.get().isPresent()) && !now.equals(focused.get())) {
            focused.set(now);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double lineHeight = line.isVisible() ? line.prefHeight(width) : 0;
        int rows = left.isVisible() ? leftModel.rowCount() : 0;
        SharedHeight shared = SharedHeight.of(
                Math.max(0, getHeight() - lineHeight),
                leftModel.headerHeight(),
                rows,
                leftModel.uniformRowHeight(),
                excludedModel.rowCount(),
                excludedModel.uniformRowHeight());
        double upper = shared.upper() + underBar(shared, getHeight() - lineHeight);
        left.resizeRelocate(0, 0, width, upper);
        line.resizeRelocate(0, upper, width, lineHeight);
        excluded.resizeRelocate(0, upper + lineHeight, width, shared.lower());
    }

    /// Where columns are hidden sideways, and all rows are visible and room is left, the bar need not lie over a row.
    private double underBar(SharedHeight shared, double room) {
        double columns = IntStream.range(0, leftModel.columnCount())
                .mapToDouble(column -> leftModel.column(column).width())
                .sum();
        boolean all = shared.upper() >= leftModel.headerHeight() + leftModel.rowCount() * leftModel.uniformRowHeight();
        boolean hidden = left.isVisible() && columns > getWidth() + 0.5;
        return hidden && all ? Math.clamp(room - shared.upper() - shared.lower(), 0, BAR) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
