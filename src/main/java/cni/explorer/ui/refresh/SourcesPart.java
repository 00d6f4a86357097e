package cni.explorer.ui.refresh;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.SourceCheck;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.metrics.SourceCheck.UnansweredSource;
import cni.explorer.model.Dataset;
import cni.explorer.query.MovedSources;
import cni.explorer.query.MovedSources.CellPosition;
import cni.explorer.query.MovedSources.MovedSource;
import cni.explorer.text.Dates;
import cni.explorer.text.English;
import cni.explorer.text.RefreshText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.refresh.SourceWatch.WatchState;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Whether the sources of the cells have changed: a way to look, and a row for each that has, oldest first.
final class SourcesPart extends VBox {
    private static final double GAP = 12;
    private static final double DAY = 120;
    private static final double PLACE = 300;

    private final FigureRefresh refresh;
    private final SourceWatch watch;
    private final DesktopServices desktop;
    private final Consumer<CellPosition> show;
    private final Label said = StyledLabel.of("", StyleClass.MUTED);
    private final Hyperlink act = new TextLink(RefreshText.CHECK_SOURCES, this::act);
    private final Hyperlink copy = new TextLink(RefreshText.COPY_WORKLIST, this::copy);
    private final VBox found = new VBox();
    private Optional<SourceReport> reported = Optional.empty();

    /// @param show shows a cell in the table
    SourcesPart(FigureRefresh refresh, DesktopServices desktop, Consumer<CellPosition> show) {
        super();
        this.refresh = refresh;
        this.watch = refresh.sources();
        this.desktop = desktop;
        this.show = show;
        said.setMinWidth(0);
        HBox head = new HBox(GAP, said, act, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(RefreshStyle.ROW);
        getChildren().addAll(head, found);
        watch.stateProperty().addListener((_, _, state) -> show(state));
        refresh.model().viewStateProperty().addListener((_, before, now) -> {
            if (!before.indexedDataset().hasCellsOf(now.indexedDataset())) {
                list();
                show(watch.stateProperty().get());
            }
        });
        show(watch.stateProperty().get());
    }

    private void act() {
        if (watch.stateProperty().get().isGoing()) {
            watch.stop();
        } else {
            watch.start();
        }
    }

    /// Hundreds of times while it goes on, so that nothing is made anew that may have the keyboard.
    private void show(WatchState state) {
        said.setText(said(state));
        act.setText(state.isGoing() ? RefreshText.STOP : RefreshText.CHECK_SOURCES);
        if (!state.report().equals(reported)) {
            reported = state.report();
            list();
        }
    }

    private void list() {
        boolean hasMoved = !moved().isEmpty();
        Presence.put(copy, hasMoved);
        List<Node> lines = new ArrayList<>();
        reported.ifPresent(report -> causes(report).forEach((why, many) -> lines.add(cause(why, many))));
        moved().sources().forEach(one -> lines.add(row(one)));
        found.getChildren().setAll(lines);
    }

    private MovedSources moved() {
        return reported.map(SourceReport::moved).orElse(MovedSources.NONE);
    }

    private String said(WatchState state) {
        if (state.isGoing()) {
            return RefreshText.sourcesGoing(state.done(), state.all());
        }
        if (!state.wrong().isEmpty()) {
            return state.wrong();
        }
        return state.report()
                .map(report -> SourceMoveText.changed(report.moved())
                        + (report.moved().isEmpty() ? "" : "; " + SourceMoveText.resting(report.moved())) + ".")
                .orElseGet(() -> RefreshText.sourcesReady(SourceCheck.size(dataset())));
    }

    private static Map<Failure, Integer> causes(SourceReport report) {
        return report.failed().stream()
                .collect(Collectors.toMap(UnansweredSource::why, _ -> 1, Integer::sum, LinkedHashMap::new));
    }

    private static Node cause(Failure why, int many) {
        HBox line = new HBox(
                GAP,
                Icon.INFO.node(),
                new Paragraph(
                        RefreshText.notLookedAt(English.count(many, "source"), RefreshTrouble.sentence(why)),
                        StyleClass.MUTED));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(RefreshStyle.ROW);
        return line;
    }

    private Node row(MovedSource moved) {
        Label day = new Label(Dates.day(moved.move().on()));
        day.setMinWidth(DAY);
        day.setPrefWidth(DAY);
        Label place = StyledLabel.of(SourceMoveText.place(moved.move()), StyleClass.MUTED);
        place.setPrefWidth(PLACE);
        place.setMinWidth(PLACE / 2);
        LazyTooltip.on(
                place, () -> moved.move().repository() + " " + moved.move().path());
        Hyperlink cells = cells(moved);
        HBox row = new HBox(
                GAP,
                day,
                place,
                cells,
                new Spacer(),
                new TextLink(
                        SourceMoveText.WHAT_CHANGED,
                        () -> desktop.open(moved.move().difference())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(RefreshStyle.ROW);
        return row;
    }

    /// Leads to its cells, at each press to the next one.
    private Hyperlink cells(MovedSource moved) {
        Iterator<CellPosition> next =
                Stream.generate(moved.cells()::stream).flatMap(all -> all).iterator();
        Hyperlink cells = new TextLink(SourceMoveText.cells(dataset(), moved), () -> show.accept(next.next()));
        cells.setMinWidth(0);
        LazyTooltip.on(cells, cells::getText);
        return cells;
    }

    private void copy() {
        Dataset dataset = dataset();
        desktop.copy(ClipboardData.of(moved().sources().stream()
                .map(one -> one.move().on() + "\t" + SourceMoveText.place(one.move()) + "\t"
                        + SourceMoveText.cells(dataset, one) + "\t" + one.move().difference() + "\n")
                .collect(Collectors.joining())));
    }

    private Dataset dataset() {
        return refresh.model().viewState().dataset();
    }
}
