package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Preview;
import cni.explorer.text.MatrixText;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.grid.EarlyLayout;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridFonts;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.grid.TextMeasure;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.RowHeight;
import cni.explorer.workspace.ViewState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// Who is left, a line, and who is not, one below the other. It makes models for its grids and shares its height among
/// them; what presses do, [GridActions] says.
final class MatrixPane extends Region {
    /// Free at the right, for the bar of the rows.
    private static final double EDGE = 12;
    private static final double NARROW_EDGE = 8;
    private static final double NARROW = 900;

    private static final double LINE = 30;
    private static final double LOW_LINE = 27;
    private static final Predicate<Object> NOBODY = Set.of()::contains;

    private final FrozenGrid left;
    private final FrozenGrid excluded;
    private final SectionLine line = new SectionLine();
    private final StripHead stripHead = new StripHead();
    private final NotesPane foot;
    private final ObservableValue<RowHeight> rows;
    private MatrixModels models;
    private ViewState shown;
    private Optional<Preview> preview = Optional.empty();
    private DatasetGridModel leftModel;
    private ExcludedGridModel excludedModel;

    /// @param rows how much room rows have
    /// @param foot what stands under both
    MatrixPane(
            ViewState shown,
            ObservableValue<Palette> palette,
            ObservableValue<RowHeight> rows,
            GridActions actions,
            NotesPane foot) {
        this.rows = rows;
        this.foot = foot;
        this.shown = shown;
        Density density = density(shown);
        GridFonts fonts = density.fonts();
        models = models(shown.indexedDataset(), density, fonts);
        leftModel = models.left(shown, 0);
        excludedModel = models.excluded(shown, preview, leftModel, 0);
        left = new FrozenGrid(leftModel, fonts, palette.getValue().grid());
        excluded = new FrozenGrid(excludedModel, fonts, palette.getValue().grid());
        left.setOnOpen(hit -> actions.open(left, leftModel, hit));
        left.setOnCopy(hit -> actions.copy(leftModel, hit));
        left.setOnMenu(hit -> actions.menu(left, leftModel, hit));
        left.setOnResize(actions::resize);
        left.setOnMove((key, to) -> actions.move(leftModel, key, to));
        left.pointedProperty().addListener((_, _, pointed) -> stripHead.show(left, leftModel, pointed));
        excluded.setOnOpen(hit -> actions.open(excluded, excludedModel, hit));
        excluded.setOnCopy(hit -> actions.copy(excludedModel, hit));
        excluded.setOnMenu(hit -> actions.menu(excluded, excludedModel, hit));
        excluded.setAccessibleText(MatrixText.EXCLUDED);
        excluded.setClosedBelow(true);
        palette.addListener((_, _, colors) -> {
            left.paletteProperty().set(colors.grid());
            excluded.paletteProperty().set(colors.grid());
        });
        getChildren().addAll(left, stripHead, line, excluded, foot);
        EarlyLayout.of(this);
        setMinHeight(0);
        widthProperty().addListener(_ -> showModels());
        rows.addListener((_, _, _) -> {
            makeModels();
            showModels();
        });
        showModels();
    }

    void show(ViewState now) {
        boolean other = !models.areOf(now.indexedDataset());
        shown = now;
        preview = Optional.empty();
        if (other) {
            makeModels();
        }
        showModels();
    }

    private void makeModels() {
        Density density = density(shown);
        GridFonts fonts = density.fonts();
        left.fontsProperty().set(fonts);
        excluded.fontsProperty().set(fonts);
        models = models(shown.indexedDataset(), density, fonts);
    }

    private Density density(ViewState shown) {
        return Density.of(shown.dataset(), rows.getValue());
    }

    /// Sets back who would leave and brings forward who would return; nothing moves. What a tick would do in another
    /// dataset than the one that stands here means nothing.
    void show(Optional<Preview> told) {
        Optional<Preview> next = told.filter(one -> one.after().dataset() == shown.dataset());
        boolean returning = preview.isPresent() || next.filter(Preview::ticked).isPresent();
        preview = next;
        left.fadedProperty()
                .set(next.filter(one -> !one.ticked()).map(this::leaving).orElse(NOBODY));
        if (returning) {
            showExcluded();
        }
    }

    /// Whether some who are left would be hidden above notes of that height; a few of the others are in sight anyhow.
    boolean lacksRoom(double notes) {
        if (getHeight() <= 0 || !left.isVisible()) {
            return false;
        }
        double above = leftModel.headerHeight() + leftModel.rowCount() * leftModel.uniformRowHeight();
        double below =
                Math.min(SharedHeight.LOWER_AT_LEAST, excludedModel.rowCount()) * excludedModel.uniformRowHeight();
        return above + (line.isVisible() ? LINE : 0) + below + notes > getHeight();
    }

    /// The height that a line and one of the excluded need, with the notes.
    double leastBelowWays() {
        double line = foot.isLow() ? LOW_LINE : LINE;
        return line + excludedModel.uniformRowHeight() + (foot.isVisible() ? foot.leastHeight() : 0);
    }

    /// Brings the keyboard to those who are left, or where nobody is, to the others.
    void takeKeyboard() {
        (left.isVisible() ? left : excluded).requestFocus();
    }

    /// The provider that the keyboard is on, by its index in the dataset.
    OptionalInt focusedProvider() {
        if (excluded.isFocused()) {
            return provider(excluded, excludedModel);
        }
        return left.isFocused() ? provider(left, leftModel) : OptionalInt.empty();
    }

    private static OptionalInt provider(FrozenGrid grid, DatasetGridModel model) {
        return grid.focusProperty()
                .get()
                .filter(at -> at.row() != GridPosition.HEADER)
                .map(at -> model.place(at).provider())
                .orElse(OptionalInt.empty());
    }

    /// Brings the keyboard to a cell, or to the row of its provider.
    ///
    /// @param open shows what is known of it
    void go(int provider, int feature, BiConsumer<FrozenGrid, GridPosition> open) {
        layout();
        Map<FrozenGrid, DatasetGridModel> grids = new LinkedHashMap<>();
        grids.put(left, leftModel);
        grids.put(excluded, excludedModel);
        grids.forEach((grid, model) -> FoundCell.in(model, provider, feature).ifPresent(found -> {
            grid.requestFocus();
            grid.focus(found);
            open.accept(grid, found);
        }));
    }

    FrozenGrid excluded() {
        return excluded;
    }

    private static MatrixModels models(IndexedDataset data, Density density, GridFonts fonts) {
        return new MatrixModels(data.dataset(), data.moved(), density, new TextMeasure(fonts)::width);
    }

    private Predicate<Object> leaving(Preview next) {
        Dataset dataset = shown.dataset();
        return key -> key instanceof ProviderId provider
                && dataset.indexOf(provider).stream().anyMatch(next::moves);
    }

    private void showModels() {
        leftModel = models.left(shown, Math.max(0, getWidth() - edge()));
        left.setAccessibleText(shown.columns().transposed() ? MatrixText.LEFT_AS_COLUMNS : MatrixText.LEFT);
        left.modelProperty().set(leftModel);
        left.fadedProperty().set(NOBODY);
        left.setVisible(shown.matrix().rows().size() > 0);
        showExcluded();
        line.show(shown.outcome());
        requestLayout();
    }

    private void showExcluded() {
        excludedModel = models.excluded(shown, preview, leftModel, getWidth());
        excluded.modelProperty().set(excludedModel);
        excluded.setVisible(excludedModel.rowCount() > 0);
        line.setVisible(excludedModel.rowCount() > 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double lineHeight = line.isVisible() ? (foot.isLow() ? LOW_LINE : LINE) : 0;
        double reserved = foot.reserved(width);
        double room = Math.max(0, getHeight() - lineHeight - reserved);
        int rows = left.isVisible() ? leftModel.rowCount() : 0;
        SharedHeight shared = SharedHeight.of(
                room,
                leftModel.headerHeight(),
                rows,
                leftModel.uniformRowHeight(),
                excludedModel.rowCount(),
                excludedModel.uniformRowHeight());
        if (endsInHeading(shared.upper(), rows)) {
            shared = shared.withoutLastUpper(
                    room, leftModel.uniformRowHeight(), excludedModel.rowCount(), excludedModel.uniformRowHeight());
        }
        double upper = shared.upper();
        double end = upper + lineHeight + shared.lower();
        double blank = Math.max(0, getHeight() - end);
        double footHeight = Math.max(foot.wanted(width, blank), isHiding(shared, rows) && reserved > 0 ? blank : 0);
        double last = getHeight() - footHeight;
        boolean parted = line.isVisible();
        left.setClosedBelow(!parted);
        left.resizeRelocate(0, 0, width, parted ? upper : Math.max(upper, last));
        line.resizeRelocate(0, upper, width, lineHeight);
        excluded.resizeRelocate(0, upper + lineHeight, width, Math.max(shared.lower(), last - upper - lineHeight));
        foot.resizeRelocate(0, last, width, footHeight);
    }

    /// Whether the last row that has room is the name of a group whose rows have none; the grid leaves it out.
    private boolean endsInHeading(double upper, int rows) {
        int whole = (int) Math.round((upper - leftModel.headerHeight()) / leftModel.uniformRowHeight());
        return whole > 1 && whole < rows && leftModel.row(whole - 1).kind() == GridRow.RowKind.HEADING;
    }

    /// Whether a row is out of sight; what is then left of the height is less than a row, and goes to the foot.
    private boolean isHiding(SharedHeight shared, int rows) {
        double all = leftModel.headerHeight() + rows * leftModel.uniformRowHeight();
        return (rows > 0 && shared.upper() < all)
                || shared.lower() < excludedModel.rowCount() * excludedModel.uniformRowHeight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    private double edge() {
        return getWidth() < NARROW ? NARROW_EDGE : EDGE;
    }
}
