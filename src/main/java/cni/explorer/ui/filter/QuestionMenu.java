package cni.explorer.ui.filter;

import cni.explorer.model.Dataset;
import cni.explorer.model.Question;
import cni.explorer.text.FilterText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import javafx.scene.control.MenuItem;

/// The questions of a dataset to start from. One that is chosen sets its ticks, and its sentence and source are shown.
final class QuestionMenu extends LazyMenuButton {
    private final ExplorerModel state;
    private final DesktopServices desktop;
    private final DetailPopOver bubble = new DetailPopOver();

    QuestionMenu(ExplorerModel state, DesktopServices desktop) {
        super(FilterText.QUESTIONS);
        this.state = state;
        this.desktop = desktop;
        showArrow();
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll(StyleClass.SMALL, FilterStyle.QUESTIONS);
    }

    /// Offers the questions of a dataset; there is no menu where there are none.
    void show(Dataset dataset) {
        Presence.put(this, !dataset.questions().isEmpty());
    }

    @Override
    public List<MenuItem> items() {
        Dataset dataset = state.viewState().dataset();
        return dataset.questions().stream()
                .map(question -> item(dataset, question))
                .toList();
    }

    private MenuItem item(Dataset dataset, Question question) {
        return PopUpMenu.item(question.text(), () -> {
            state.ask(question);
            bubble.showUnder(this, new QuestionPane(dataset, question, desktop));
        });
    }
}
