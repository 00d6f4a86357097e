package cni.explorer.ui.charts;

import cni.explorer.model.Metric;
import cni.explorer.text.MenuText;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// By what the rows are sorted: a metric or the name.
final class SortMenu extends LazyMenuButton {
    private static final String NAME = "name";
    private static final double NARROW = 110;

    private final ExplorerModel state;

    SortMenu(ExplorerModel state) {
        super("");
        this.state = state;
        showArrow();
        getStyleClass().add(StyleClass.SMALL);
        setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, () -> isTextTruncated() ? getText() : "");
    }

    /// @param isNarrow whether what is chosen may be cut
    void setNarrow(boolean isNarrow) {
        setMaxWidth(isNarrow ? NARROW : USE_COMPUTED_SIZE);
        setPrefWidth(isNarrow ? NARROW : USE_COMPUTED_SIZE);
    }

    /// @param inWords whether there is room to say what it does, beside what is chosen
    void show(boolean inWords) {
        String sentence = MenuText.sortBy(uncapital(by()));
        setText(inWords ? sentence : by());
        setAccessibleText(sentence);
    }

    @Override
    public List<MenuItem> items() {
        String by = by();
        List<Metric> metrics = state.viewState().dataset().metrics();
        List<MenuItem> items = new ArrayList<>();
        metrics.forEach(metric -> items.add(item(metric.name(), metric.id(), by.equals(metric.name()))));
        items.add(new SeparatorMenuItem());
        items.add(item("Name", "", by.equals(NAME)));
        return items;
    }

    private String by() {
        String sortedBy = state.viewState().charts().sortedBy();
        return state.viewState().dataset().metrics().stream()
                .filter(metric -> metric.id().equals(sortedBy))
                .map(Metric::name)
                .findFirst()
                .orElse(NAME);
    }

    private MenuItem item(String words, String metric, boolean chosen) {
        return PopUpMenu.choice(
                words, chosen, () -> state.show(state.viewState().charts().withSortedBy(metric)));
    }

    private static String uncapital(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
