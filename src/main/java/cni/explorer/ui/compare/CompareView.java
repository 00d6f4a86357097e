package cni.explorer.ui.compare;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Selection;
import cni.explorer.text.AnswerSentence;
import cni.explorer.text.CompareText;
import cni.explorer.text.DifferenceText;
import cni.explorer.text.English;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.ReadingSwitch;
import cni.explorer.ui.common.ShowsProviders;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The second view: two to seven providers side by side, in one order of rows, with what differs marked.
public final class CompareView extends BorderPane implements ShowsProviders {
    private static final int NAMED_AT_MOST = 3;
    private static final double APART = 16;

    /// Beside the answer, where no button for the requirements is.
    private static final double READING_FROM = 790;

    private static final double REQUIRED = 108;

    private final AddMenu add;
    private final Button clear = new Button("Clear");
    private final ReadingSwitch reading;
    private final Node more;
    private final AnswerBlock answer;
    private final CardActions actions;
    private final CardsPane pane;
    private final NoProvidersSelected nobody;

    /// @param copy    what the key for copying does with the cell that has the keyboard
    /// @param palette the colours of the theme
    /// @param more    a further button beside the answer, which its owner shows or hides
    /// @param page    opens the page of a provider
    public CompareView(
            ExplorerModel state,
            DesktopServices desktop,
            CellCopy copy,
            ObservableValue<Palette> palette,
            Node more,
            Consumer<ProviderId> page) {
        this.add = new AddMenu(state);
        this.nobody = new NoProvidersSelected(state, this::goToCards);
        this.actions = new CardActions(state, desktop, copy, page);
        this.pane = new CardsPane(Cards.of(state.viewState()), palette, actions);
        this.more = more;
        this.reading = new ReadingSwitch(state);
        this.answer = new AnswerBlock(more, reading, pane.onlyDifferences(), add, clear);
        HBox.setMargin(pane.onlyDifferences(), new Insets(0, APART, 0, 0));
        HBox.setMargin(reading, new Insets(0, APART, 0, 0));
        getStyleClass().add(CompareStyle.COMPARE_VIEW);
        clear.getStyleClass().add(StyleClass.SMALL);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> state.compare(List.of()));
        setTop(answer);
        widthProperty().addListener(_ -> fit(state.viewState()));
        more.visibleProperty().addListener(_ -> fit(state.viewState()));
        InFront.follow(this, state, this::draw);
    }

    /// The reading stands beside the answer as in the table; where that has no room, the sentence says it.
    private void fit(ViewState shown) {
        boolean isRoomy = getWidth() - (more.isVisible() ? REQUIRED : 0) >= READING_FROM;
        if (reading.isVisible() != isRoomy) {
            Presence.put(reading, isRoomy);
            showAnswer(Cards.of(shown), shown);
        }
    }

    @Override
    public Optional<ProviderId> focusedProvider() {
        return pane.focusedProvider();
    }

    private void goToCards() {
        pane.requestFocus();
    }

    private void draw(@Nullable ViewState before, ViewState shown) {
        if (before != null && shown.shares(before, ViewState::matrix)) {
            return;
        }
        Cards cards = Cards.of(shown);
        actions.hide();
        pane.show(cards, required(shown));
        setCenter(cards.providers().size() < 2 ? nobody : pane);
        add.show(shown);
        Presence.put(clear, !cards.providers().isEmpty());
        pane.onlyDifferences().setVisible(cards.providers().size() > 1);
        nobody.show(shown);
        showAnswer(cards, shown);
    }

    private static Set<FeatureId> required(ViewState shown) {
        return shown.outcome().requirements().stream()
                .map(requirement -> requirement.feature().id())
                .collect(Collectors.toSet());
    }

    private void showAnswer(Cards cards, ViewState shown) {
        List<String> names = cards.all().stream().map(Provider::name).toList();
        switch (names.size()) {
            case 0 ->
                answer.show(CompareText.NOBODY, AnswerSentence.plain(CompareText.select(Selection.MOST_COMPARED)));
            case 1 -> answer.show(names.getFirst(), AnswerSentence.plain(CompareText.ONE_MORE));
            default ->
                answer.show(
                        names.size() > NAMED_AT_MOST ? English.count(names.size(), "provider") : English.and(names),
                        English.count(names.size(), "provider"),
                        inReading(
                                AnswerSentence.plain(
                                        DifferenceText.predicate(cards.differences()),
                                        DifferenceText.brief(cards.differences()),
                                        DifferenceText.briefest(cards.differences())),
                                shown));
        }
    }

    private AnswerSentence inReading(AnswerSentence said, ViewState shown) {
        return reading.isVisible() ? said : said.inReading(shown.outcome());
    }
}
