package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.text.AnswerText;
import cni.explorer.text.English;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Segments;
import cni.explorer.ui.common.ShowsProviders;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartOptions.Scope;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The third view: how alive the projects are, first what is counted from the repositories, with a trend; all else as
/// one horizontal bar chart a metric.
public final class ChartsView extends BorderPane implements ShowsProviders {
    private static final double SETS_FROM = 900;
    private static final double ROOMY = 520;

    private final ExplorerModel state;
    private final Consumer<ProviderId> page;
    private final ChartDetails details;
    private final SortMenu sort;
    private final ObjectProperty<ChartSet> set = new SimpleObjectProperty<>(ChartSet.ALIVE);
    private final SetMenu setMenu = new SetMenu(set::set);
    private final Region setButtons;
    private final Region scopeButtons;
    private final AlivePane alive;
    private final AnswerBlock answer;
    private final VBox bands = new VBox();
    private final ScrollPane scroll = new ScrollPane(bands);
    private final Label nothing = new Label();
    private final Legend legend = new Legend();
    // Fields, since bindings are held weakly by what they bind to.
    private final ObservableValue<Scale> scale;
    private final ObservableValue<Scope> scope;
    private ViewState shown;
    private FigureTable figures;
    private FigureTable built;
    private ChartOrder order;
    private int columns;

    /// @param palette the colours of the theme
    /// @param more    a further button beside the answer, which its owner shows or hides
    /// @param again   the last button beside the answer
    /// @param page    opens the page of a provider
    public ChartsView(
            ExplorerModel state,
            DesktopServices prompts,
            ObservableValue<Palette> palette,
            Node more,
            Node again,
            Consumer<ProviderId> page) {
        this.state = state;
        this.details = new ChartDetails(state, prompts);
        this.page = page;
        this.sort = new SortMenu(state);
        this.scale = state.viewStateProperty().map(shown -> shown.charts().scale());
        this.scope = state.viewStateProperty().map(shown -> shown.charts().scope());
        this.setButtons = small(new Segments<>(List.of(ChartSet.values()), ChartSet::title, set, set::set));
        this.scopeButtons = scopes();
        this.alive = new AlivePane(palette, this::sortBy, page, details);
        this.answer = new AnswerBlock(more, setMenu, setButtons, sort, scopeButtons, scales(), again);
        this.shown = state.viewState();
        this.figures = new FigureTable(state.viewState().dataset());
        this.built = figures;
        this.order = new ChartOrder(state.viewState().indexedDataset(), figures);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(ChartsStyle.BANDS);
        nothing.getStyleClass().add(ChartsStyle.NOTHING);
        nothing.setWrapText(true);
        setAlignment(nothing, Pos.TOP_LEFT);
        setTop(answer);
        setBottom(legend);
        // The bounds of the viewport are not told of every scrolling, so the value is asked as well.
        for (Observable one :
                List.of(scroll.vvalueProperty(), scroll.viewportBoundsProperty(), bands.heightProperty())) {
            one.addListener(_ -> pinTitles());
        }
        widthProperty().addListener((_, _, width) -> columns(ColumnGrid.count(width.doubleValue())));
        widthProperty().addListener(_ -> showSets());
        heightProperty().addListener((_, _, height) -> legend.setRoomy(height.doubleValue() >= ROOMY));
        set.addListener(_ -> {
            bands.getChildren().clear();
            show();
        });
        InFront.follow(this, state, this::draw);
    }

    @Override
    public Optional<ProviderId> focusedProvider() {
        return set() == ChartSet.ALIVE
                ? alive.focusedProvider()
                : bands().stream()
                        .map(ChartGroup::bars)
                        .filter(Node::isFocused)
                        .flatMap(bars -> bars.focusedProvider().stream())
                        .findFirst();
    }

    private void draw(@Nullable ViewState before, ViewState now) {
        boolean same = before != null
                && now.shares(before, ViewState::rows)
                && now.shares(before, ViewState::answer)
                && now.shares(before, ViewState::dataset)
                && before.charts().equals(now.charts());
        shown = now;
        if (!same) {
            details.hide();
            show();
        }
    }

    /// Draws what is shown, once it is known how much room there is.
    private void show() {
        if (columns == 0) {
            return;
        }
        ChartOptions options = shown.charts();
        Dataset dataset = shown.dataset();
        if (figures.dataset() != dataset) {
            figures = new FigureTable(dataset);
            order = new ChartOrder(shown.indexedDataset(), figures);
        }
        int[] providers = order.of(shown, options);
        List<Metric> metrics = set().metrics(dataset);
        List<Chart> charts = figures.columns().stream()
                .filter(column -> metrics.contains(column.metric()))
                .map(column -> Chart.of(figures, column, providers, options.scale()))
                .toList();
        FigureStats drawn =
                FigureStats.together(charts.stream().map(Chart::drawn).toList());
        sort.show();
        showSets();
        showAnswer(options, drawn);
        legend.show(drawn, dataset.about().asOf(), figures.marks(), options.scale(), set() == ChartSet.ALIVE);
        if (providers.length == 0 || charts.isEmpty()) {
            nothing.setText(
                    dataset.metrics().isEmpty()
                            ? "This dataset holds no figures of the projects."
                            : "Nobody is left. “All” draws the figures of all providers.");
            setCenter(nothing);
        } else if (set() == ChartSet.ALIVE) {
            alive.show(figures, providers, options);
            setCenter(alive);
        } else {
            draw(charts, providers, options.sortedBy());
            setCenter(scroll);
        }
    }

    private void showAnswer(ChartOptions options, FigureStats drawn) {
        String headline = switch (options.scope()) {
            case IN_SIGHT -> shown.answer().headline();
            case ALL -> English.count(shown.dataset().counted(), "provider");
        };
        String sentence = set() == ChartSet.ALIVE
                ? "Is it alive? Counted from the repositories, on the day each was read"
                : FigureWords.sentence(drawn.kinds());
        answer.show(
                headline, drawn.isEmpty() ? shown.answer().phrases() : List.of(new AnswerText.Phrase(sentence, false)));
    }

    /// The set that was chosen, or else the first one that the dataset has figures for.
    private ChartSet set() {
        List<ChartSet> known = ChartSet.of(shown.dataset());
        return known.contains(set.get()) ? set.get() : known.getFirst();
    }

    private void showSets() {
        List<ChartSet> known = ChartSet.of(shown.dataset());
        boolean wide = getWidth() >= SETS_FROM;
        put(setButtons, known.size() == ChartSet.values().length && wide);
        put(setMenu, known.size() > 1 && !setButtons.isVisible());
        setMenu.show(known, set());
        put(sort, set() != ChartSet.ALIVE);
        put(scopeButtons, set() != ChartSet.ALIVE);
    }

    private static void put(Region control, boolean visible) {
        control.setVisible(visible);
        control.setManaged(visible);
    }

    private void sortBy(String metric) {
        state.show(state.viewState().charts().withSortedBy(metric));
    }

    private void draw(List<Chart> charts, int[] providers, String sortedBy) {
        if (built != figures || bands.getChildren().isEmpty()) {
            built = figures;
            bands.getChildren().setAll(bands(figures.dataset(), set().metrics(figures.dataset())));
        }
        int from = 0;
        boolean alone = bands().size() == 1;
        for (ChartGroup band : bands()) {
            band.bars().setGrowing(alone);
            int to = from + band.bars().count();
            band.show(charts.subList(from, to), sortedBy, providers);
            from = to;
        }
    }

    private List<ChartGroup> bands(Dataset dataset, List<Metric> metrics) {
        int count = Math.clamp(columns, 1, metrics.size());
        List<ChartGroup> made = new ArrayList<>();
        for (int from = 0; from < metrics.size(); from += count) {
            List<Metric> some = metrics.subList(from, Math.min(from + count, metrics.size()));
            ChartGroup band = new ChartGroup(dataset, some, count, this::sortBy);
            band.bars().onReached(top -> reveal(band, top));
            band.bars().onOpenPage(page);
            band.bars().onOpen(details);
            made.add(band);
        }
        return made;
    }

    private List<ChartGroup> bands() {
        return bands.getChildren().stream().map(ChartGroup.class::cast).toList();
    }

    private void columns(int count) {
        if (count != columns) {
            columns = count;
            bands.getChildren().clear();
            show();
        }
    }

    private void pinTitles() {
        double top = scrolled();
        bands().forEach(band ->
                band.inSight(top - band.getLayoutY(), scroll.getViewportBounds().getHeight()));
    }

    private double scrolled() {
        return snapPositionY(scroll.getVvalue() * hidden());
    }

    /// How much of the bands is out of sight.
    private double hidden() {
        return Math.max(0, bands.getHeight() - scroll.getViewportBounds().getHeight());
    }

    /// Scrolls as little as brings a row of a band into sight.
    private void reveal(ChartGroup band, double rowTop) {
        double top = band.getLayoutY() + band.bars().getLayoutY() + rowTop;
        double bottom = top + band.bars().getFixedCellSize();
        double above = top - band.covered() - scrolled();
        double below = bottom - scrolled() - scroll.getViewportBounds().getHeight();
        double by = above < 0 ? above : Math.max(0, below);
        boolean whole = band.bars().getHeight() >= rowTop + band.bars().getFixedCellSize();
        if (whole && hidden() > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden(), 0, 1));
        }
    }

    private Region scopes() {
        return small(new Segments<>(
                List.of(Scope.IN_SIGHT, Scope.ALL),
                choice -> choice == Scope.ALL ? "All" : "Visible",
                scope,
                choice -> state.show(state.viewState().charts().withScope(choice))));
    }

    private Region scales() {
        return small(new Segments<>(
                List.of(Scale.LINEAR, Scale.LOG),
                choice -> choice == Scale.LOG ? "Log" : "Linear",
                scale,
                choice -> state.show(state.viewState().charts().withScale(choice))));
    }

    private static Region small(Segments<?> segments) {
        segments.getButtons().forEach(button -> button.getStyleClass().add(StyleClass.SMALL));
        segments.setMinWidth(USE_PREF_SIZE);
        return segments;
    }
}
