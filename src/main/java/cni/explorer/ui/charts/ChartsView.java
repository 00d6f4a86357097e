package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.text.AnswerSentence;
import cni.explorer.text.ChartText;
import cni.explorer.text.English;
import cni.explorer.text.FigureKindText;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.ReadingSwitch;
import cni.explorer.ui.common.ShowsProviders;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.ViewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The third view: how alive the projects are, first what is counted from the repositories, with a trend; all else as
/// one horizontal bar chart a metric.
public final class ChartsView extends BorderPane implements ShowsProviders {
    private static final double ROOMY = 520;
    private static final double TIGHT = 700;
    private static final double TIGHTER = 650;
    /// With the menu of sorting beside it.
    private static final double TIGHT_WITH_SORTING = 900;

    private static final double READING_FROM = 1000;
    private static final double READING_FROM_WITH_SORTING = 1180;
    private static final double APART = 16;

    private final ExplorerModel state;
    private final ChartDetails details;
    private final ChartControls controls;
    private final AlivePane alive;
    private final ChartGroups bands;
    private final AnswerBlock answer;
    private final Button more;
    private final Button again;
    private final ReadingSwitch reading;
    private final Label nothing = StyledLabel.of("", ChartsStyle.NOTHING);
    private final Legend legend = new Legend();
    private ViewState shown;
    private FigureTable figures;
    private ChartOrder order;
    private List<Chart> charts = List.of();
    private int[] rows = {};
    private int columns;
    private int look;

    /// @param copy    takes answers to the clipboard
    /// @param palette the colours of the theme
    /// @param more    a further button beside the answer, which its owner shows or hides
    /// @param again   the last button beside the answer
    /// @param page    opens the page of a provider
    /// @param export  takes a chart away
    public ChartsView(
            ExplorerModel state,
            DesktopServices desktop,
            CellCopy copy,
            ObservableValue<Palette> palette,
            Button more,
            Button again,
            Consumer<ProviderId> page,
            ChartExport export) {
        this.state = state;
        this.details = new ChartDetails(state, desktop);
        this.controls = new ChartControls(state);
        ChartMenu menu = new ChartMenu(
                state,
                desktop,
                copy,
                page,
                details,
                (metric, form) -> export.write(metric, form, drawn(), () -> picture(metric)));
        this.more = more;
        this.again = again;
        this.alive = new AlivePane(palette, this::sortBy, page, details, menu);
        this.bands = new ChartGroups(this::sortBy, page, details, menu);
        this.reading = new ReadingSwitch(state);
        HBox.setMargin(reading, new Insets(0, APART, 0, 0));
        this.answer = new AnswerBlock(Stream.of(Stream.of(more, reading), controls.all().stream(), Stream.of(again))
                .flatMap(parts -> parts)
                .toArray(Node[]::new));
        this.shown = state.viewState();
        this.figures = new FigureTable(state.viewState().dataset());
        this.order = new ChartOrder(state.viewState().indexedDataset(), figures);
        bands.onSighted(() -> showLegend(charts, rows));
        nothing.setWrapText(true);
        setAlignment(nothing, Pos.TOP_LEFT);
        // Its buttons give way by how wide it is, which is for that reason not held up by them.
        setMinWidth(0);
        setTop(answer);
        setBottom(legend);
        widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
        widthProperty().addListener(_ -> fitControls());
        heightProperty().addListener((_, _, height) -> legend.setRoomy(height.doubleValue() >= ROOMY));
        InFront.follow(this, state, this::draw);
    }

    @Override
    public Optional<ProviderId> focusedProvider() {
        return set() == ChartSet.ALIVE ? alive.focusedProvider() : bands.focusedProvider();
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
        rows = providers;
        List<Metric> metrics = set().metrics(dataset);
        charts = figures.columns().stream()
                .filter(column -> metrics.contains(column.metric()))
                .map(column -> Chart.of(figures, column, providers, options.scale()))
                .toList();
        FigureStats drawn =
                FigureStats.together(charts.stream().map(Chart::drawn).toList());
        showControls();
        showAnswer(options, drawn);
        if (providers.length == 0 || charts.isEmpty()) {
            nothing.setText(
                    dataset.metrics().isEmpty()
                            ? ChartText.NO_FIGURES
                            : shown.outcome().matchingCount() > 0 ? ChartText.NONE_FOUND : ChartText.NOBODY);
            setCenter(nothing);
        } else if (set() == ChartSet.ALIVE) {
            alive.show(figures, providers, options);
            setCenter(alive);
        } else {
            bands.show(dataset, metrics, charts, columns, providers, options.sortedBy());
            setCenter(bands.node());
        }
        showLegend(charts, providers);
    }

    /// By bands and not by rows: a legend that changed with each row that is scrolled to would be restless.
    private void showLegend(List<Chart> drawn, int[] providers) {
        LocalDate asOf = shown.dataset().about().asOf();
        Scale scale = shown.charts().scale();
        if (set() == ChartSet.ALIVE) {
            new AliveMarks(drawn, providers, getWidth()).show(legend, asOf, scale);
            return;
        }
        BarMarks all = marks(drawn, providers);
        List<String> sighted = bands.inSight();
        List<Chart> some = drawn.stream()
                .filter(chart -> sighted.contains(chart.column().metric().id()))
                .toList();
        BarMarks inSight = some.isEmpty() || some.size() == drawn.size() ? all : marks(some, providers);
        legend.show(inSight, all, asOf, figures.marks(), scale);
    }

    private BarMarks marks(List<Chart> some, int[] providers) {
        double width = new ColumnGrid(getWidth(), Math.clamp(columns, 1, Math.max(1, charts.size()))).width(0);
        return BarMarks.of(some, providers, chart -> new Plot(chart, width).trend());
    }

    private void showAnswer(ChartOptions options, FigureStats drawn) {
        String all = English.count(shown.dataset().counted(), "provider");
        String headline = switch (options.scope()) {
            case IN_SIGHT -> shown.answer().headline();
            case ALL -> all;
        };
        String brief = switch (options.scope()) {
            case IN_SIGHT -> shown.answer().brief();
            case ALL -> all;
        };
        AnswerSentence said = drawn.isEmpty()
                ? AnswerSentence.of(shown.outcome())
                : set() == ChartSet.ALIVE
                        ? AnswerSentence.plain(ChartText.COUNTED, ChartText.COUNTED_BRIEFLY)
                        : AnswerSentence.plain(
                                FigureKindText.sentence(drawn.kinds()),
                                FigureKindText.briefly(drawn.kinds().keySet()));
        answer.show(headline, brief, reading.isVisible() ? said : said.inReading(shown.outcome()));
        giveWay();
    }

    /// How wide the buttons are depends on what is sorted by, so that no width of the view says what has room.
    private void giveWay() {
        List<Runnable> ways = new ArrayList<>();
        ways.add(() -> again.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        ways.addAll(controls.waysToGiveWay());
        ways.add(() -> more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        ways.add(controls::cutSort);
        for (Runnable way : ways) {
            if (!answer.lacksRoom(getWidth())) {
                return;
            }
            way.run();
        }
    }

    /// The set that was chosen, or else the first one that the dataset has figures for.
    private ChartSet set() {
        List<ChartSet> known = ChartSet.of(shown.dataset());
        ChartSet chosen = shown.charts().set();
        return known.contains(chosen) ? chosen : known.getFirst();
    }

    private void showControls() {
        controls.show(ChartSet.of(shown.dataset()), set(), getWidth());
        // The answer stays; words of buttons give way to it.
        more.setContentDisplay(
                getWidth() < (set() == ChartSet.ALIVE ? TIGHTER : TIGHT)
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.LEFT);
        again.setContentDisplay(getWidth() < TIGHT_WITH_SORTING ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        double readingFrom = set() == ChartSet.ALIVE ? READING_FROM : READING_FROM_WITH_SORTING;
        Presence.put(reading, getWidth() >= readingFrom);
    }

    /// The reading stands beside the answer as in the table; where that has no room, the sentence says it.
    private void fitControls() {
        boolean was = reading.isVisible();
        showControls();
        if (reading.isVisible() != was) {
            show();
        } else {
            giveWay();
        }
    }

    private List<Integer> drawn() {
        return IntStream.of(order.of(shown, shown.charts())).boxed().toList();
    }

    /// One chart alone, in the colours of the window.
    private WritableImage picture(Metric metric) {
        return ChartPicture.of(
                        shown.dataset(),
                        metric,
                        drawn(),
                        shown.askedOfCharts(),
                        shown.charts().scale(),
                        scene -> scene.getStylesheets().setAll(getScene().getStylesheets()))
                .snapshot(null);
    }

    private void sortBy(String metric) {
        state.show(state.viewState().charts().withSortedBy(metric));
    }

    private void fit(double width) {
        int count = ColumnGrid.count(width);
        int marks = AliveMarks.look(width);
        if (count != columns || marks != look) {
            columns = count;
            look = marks;
            show();
        }
    }
}
