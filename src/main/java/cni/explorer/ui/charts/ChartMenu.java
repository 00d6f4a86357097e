package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Figures;
import cni.explorer.text.ChartText;
import cni.explorer.text.FigureText;
import cni.explorer.text.MenuText;
import cni.explorer.ui.charts.ChartExport.ChartForm;
import cni.explorer.ui.common.AnswerMenu;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.ProviderMenu;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;

/// The menu of a bar, a point, a line of years or a name in the charts: first what is about the figure, then what is
/// about its provider.
final class ChartMenu {
    private final ExplorerModel state;
    private final DesktopServices desktop;
    private final CellCopy copy;
    private final AnswerMenu answers;
    private final ChartDetails details;
    private final ProviderMenu providers;
    private final BiConsumer<Metric, ChartForm> export;

    /// @param page   opens the page of a provider
    /// @param export takes the chart of a metric away
    ChartMenu(
            ExplorerModel state,
            DesktopServices desktop,
            CellCopy copy,
            Consumer<ProviderId> page,
            ChartDetails details,
            BiConsumer<Metric, ChartForm> export) {
        this.state = state;
        this.desktop = desktop;
        this.copy = copy;
        this.answers = new AnswerMenu(state, desktop, copy);
        this.details = details;
        this.export = export;
        this.providers = new ProviderMenu(state, desktop, copy, page);
    }

    /// Where a menu opens.
    ///
    /// @param owner    holds the place
    /// @param place    in the coordinates of its owner
    /// @param provider whose row it is, by its index in the dataset
    /// @param picture  draws the row
    record At(Node owner, Bounds place, int provider, Supplier<Image> picture) {}

    /// Opens that of a figure.
    void ofFigure(At at, Metric metric) {
        Provider provider = dataset().providers().get(at.provider());
        Optional<Figure> figure = Figures.newest(metric, at.provider());
        List<MenuItem> items = new ArrayList<>();
        items.add(PopUpMenu.head(MenuText.figure(provider, metric)));
        items.add(PopUpMenu.item(
                MenuText.SHOW_DETAIL, () -> details.showFigure(at.owner(), at.place(), metric, at.provider())));
        figure.ifPresent(one -> {
            items.add(PopUpMenu.item(
                    MenuText.OPEN_SOURCE, () -> desktop.open(one.source().address())));
            MenuItem told = PopUpMenu.item(MenuText.COPY_FIGURE, () -> copyFigure(at.provider(), metric));
            told.setAccelerator(CellCopy.KEY);
            items.add(told);
        });
        items.add(PopUpMenu.item(
                MenuText.sortBy(metric.name()),
                () -> state.show(state.viewState().charts().withSortedBy(metric.id()))));
        items.add(exports(metric));
        show(at, items);
    }

    /// Opens that of a chart, on its title.
    void ofChart(Node owner, Bounds place, Metric metric) {
        PopUpMenu.show(List.of(PopUpMenu.head(metric.name()), exports(metric)), owner, place);
    }

    private MenuItem exports(Metric metric) {
        Menu forms = new Menu(ChartText.exported(metric));
        forms.setMnemonicParsing(false);
        for (ChartForm form : ChartForm.values()) {
            forms.getItems().add(PopUpMenu.item(form.name() + "…", () -> export.accept(metric, form)));
        }
        return forms;
    }

    /// Opens that of an answer among the figures.
    void ofAnswer(At at, int feature) {
        show(
                at,
                answers.items(
                        at.provider(),
                        feature,
                        () -> details.showAnswer(at.owner(), at.place(), at.provider(), feature),
                        List.of(),
                        at.picture()));
    }

    /// Opens that of a name.
    void ofName(At at) {
        show(at, List.of());
    }

    private void show(At at, List<MenuItem> first) {
        PopUpMenu.show(providers.itemsBehind(first, at.provider(), at.picture()), at.owner(), at.place());
    }

    /// What the key for copying does at a figure, as each of these does what the menu of its place prints the key
    /// beside. Where there is no figure that is the name.
    void copyFigure(int provider, Metric metric) {
        Figures.newest(metric, provider)
                .ifPresentOrElse(
                        one -> desktop.copy(ClipboardData.of(
                                FigureText.told(dataset().providers().get(provider), metric, one))),
                        () -> copyName(provider));
    }

    void copyAnswer(int provider, int feature) {
        copy.copy(provider, List.of(feature));
    }

    void copyName(int provider) {
        copy.copy(provider, List.of());
    }

    private Dataset dataset() {
        return state.viewState().dataset();
    }
}
