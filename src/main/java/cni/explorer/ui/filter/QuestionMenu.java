package cni.explorer.ui.filter;

import cni.explorer.model.Dataset;
import cni.explorer.model.Question;
import cni.explorer.ui.common.Bubble;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The questions of a dataset to start from. One that is chosen sets its ticks, and its sentence and source are shown.
final class QuestionMenu extends MenuButton {
    private final ExplorerModel state;
    private final Prompts prompts;
    private final Bubble bubble = new Bubble();

    QuestionMenu(ExplorerModel state, Prompts prompts) {
        super("Start from a question");
        this.state = state;
        this.prompts = prompts;
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll(StyleClass.SMALL, FilterStyle.QUESTIONS);
    }

    /// Offers the questions of a dataset; there is no menu where there are none.
    void show(Dataset dataset) {
        getItems()
                .setAll(dataset.questions().stream()
                        .map(question -> item(dataset, question))
                        .toList());
        setVisible(!getItems().isEmpty());
        setManaged(!getItems().isEmpty());
    }

    private MenuItem item(Dataset dataset, Question question) {
        MenuItem item = new MenuItem(question.text());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            state.ask(question);
            bubble.showUnder(this, new QuestionPane(dataset, question, prompts));
        });
        return item;
    }
}
