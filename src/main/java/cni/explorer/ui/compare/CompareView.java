package cni.explorer.ui.compare;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.text.AnswerText;
import cni.explorer.text.DifferenceText;
import cni.explorer.text.English;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.CellDetail;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The second view: two to seven providers side by side, in one order of rows, with what differs marked.
public final class CompareView extends BorderPane {
    private static final int NAMED_AT_MOST = 3;

    private final ExplorerModel state;
    private final DesktopServices prompts;
    private final AddMenu add;
    private final Button clear = new Button("Clear");
    private final AnswerBlock answer;
    private final CheckBox onlyDifferences = new CheckBox("Only differences");
    private final DetailPopOver detail = new DetailPopOver();
    private final Board board = new Board();
    private final NoProvidersSelected nobody;
    private final Set<Fold> open = EnumSet.of(Fold.WORDS);
    private CardRows rows;

    /// @param more a further button beside the answer, which its owner shows or hides
    public CompareView(ExplorerModel state, DesktopServices prompts, Node more) {
        this.state = state;
        this.prompts = prompts;
        this.add = new AddMenu(state);
        this.answer = new AnswerBlock(more, add, clear);
        this.nobody = new NoProvidersSelected(state);
        this.rows = rows(Cards.of(state.viewState()));
        getStyleClass().add(CompareStyle.COMPARE_VIEW);
        clear.getStyleClass().add(StyleClass.SMALL);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> state.compare(List.of()));
        onlyDifferences.getStyleClass().add(CompareStyle.SWITCH);
        onlyDifferences.setSelected(true);
        onlyDifferences.setOnAction(_ -> arrange());
        setTop(answer);
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open(event.getPickResult().getIntersectedNode());
            }
        });
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CardCell cell) {
                open(cell);
                event.consume();
            }
        });
        arrange();
        InFront.follow(this, state, this::draw);
    }

    /// Opens all that is known of the cell around a node.
    private void open(@Nullable Node from) {
        for (Node node = from; node != null; node = node.getParent()) {
            if (node instanceof CardCell cell) {
                cell.origin()
                        .ifPresent(origin -> detail.showUnder(
                                cell,
                                new CellDetail(
                                        state.viewState().dataset().about(),
                                        origin.provider(),
                                        origin.feature(),
                                        origin.cell(),
                                        state.viewState().selection().reading(),
                                        prompts)));
                return;
            }
        }
    }

    private void draw(@Nullable ViewState before, ViewState shown) {
        if (before != null && shown.shares(before, ViewState::matrix)) {
            return;
        }
        Cards cards = Cards.of(shown);
        if (!cards.equals(rows.cards())) {
            rows = rows(cards);
            arrange();
        }
        setCenter(cards.providers().size() < 2 ? nobody : board);
        add.show(shown);
        clear.setVisible(!cards.providers().isEmpty());
        clear.setManaged(clear.isVisible());
        nobody.show(shown);
        rows.markRequired(required(shown));
        showAnswer(cards);
    }

    private CardRows rows(Cards cards) {
        HBox corner = new HBox(onlyDifferences);
        corner.getStyleClass().add(CompareStyle.ROW_LABEL);
        return new CardRows(cards, prompts, corner, provider -> state.compare(provider, false), this::toggle);
    }

    private void arrange() {
        boolean only = onlyDifferences.isSelected();
        board.pseudoClassStateChanged(CompareStyle.ALL, !only);
        board.show(rows.names(), rows.shown(only, open));
    }

    private void toggle(Fold fold) {
        if (!open.remove(fold)) {
            open.add(fold);
        }
        arrange();
    }

    private static Set<FeatureId> required(ViewState shown) {
        return shown.outcome().requirements().stream()
                .map(requirement -> requirement.feature().id())
                .collect(Collectors.toSet());
    }

    private void showAnswer(Cards cards) {
        List<String> names = cards.all().stream().map(Provider::name).toList();
        switch (names.size()) {
            case 0 -> answer.show("No providers selected", phrases("Select two to seven providers to compare"));
            case 1 -> answer.show(names.getFirst(), phrases("Choose at least one more to compare it with"));
            default ->
                answer.show(
                        names.size() > NAMED_AT_MOST ? English.count(names.size(), "provider") : English.and(names),
                        phrases(DifferenceText.predicate(cards.differences())));
        }
    }

    private static List<AnswerText.Phrase> phrases(String words) {
        return List.of(new AnswerText.Phrase(words, false));
    }
}
