package cni.explorer.ui.compare;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.text.CompareText;
import cni.explorer.ui.common.CellFonts;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.grid.EarlyLayout;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridFonts;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.TextMeasure;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The cards in a grid. What is unfolded is its own, with the switch for it; what presses do beside that, its owner
/// says.
final class CardsPane extends Region {
    private static final double BODY = 12;
    private static final double NAME = 15;
    private static final double HIGH = 800;
    private static final int SUMMARY = 2;
    private static final int SUMMARY_WHERE_HIGH = 4;

    private final CheckBox onlyDifferences = new CheckBox(CompareText.ONLY_DIFFERENCES);
    private final TextMeasure measure;
    private final FrozenGrid grid;
    private Cards cards;
    private Set<FeatureId> required = Set.of();
    private Unfolding unfolding = Unfolding.FIRST;
    private CompareGridModel model;

    CardsPane(Cards cards, ObservableValue<Palette> palette, CardActions actions) {
        this.cards = cards;
        GridFonts fonts = CellFonts.of(BODY, NAME);
        measure = new TextMeasure(fonts);
        model = new CompareGridModel(
                cards, required, unfolding, new CardRoom(0, cards.providers().size(), SUMMARY, measure));
        grid = new FrozenGrid(model, fonts, palette.getValue().grid());
        grid.setAccessibleText(CompareText.TABLE);
        grid.setClosedBelow(true);
        grid.setOnOpen(hit -> open(hit).ifPresent(action -> act(action, actions, hit.place())));
        grid.setOnMenu(hit -> actions.menu(grid, model, hit));
        grid.setOnCopy(hit -> actions.copy(model, hit.position()));
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                grid.focusProperty()
                        .get()
                        .flatMap(model::provider)
                        .ifPresent(provider -> actions.remove(provider.id()));
                event.consume();
            }
        });
        palette.addListener((_, _, colors) -> grid.paletteProperty().set(colors.grid()));
        onlyDifferences.getStyleClass().add(CompareStyle.SWITCH);
        onlyDifferences.setSelected(unfolding.onlyDifferences());
        onlyDifferences.setOnAction(_ -> unfold(unfolding.withOnlyDifferences(onlyDifferences.isSelected())));
        onlyDifferences.setMinWidth(USE_PREF_SIZE);
        getChildren().add(grid);
        EarlyLayout.of(this);
        setMinHeight(0);
        widthProperty().addListener(_ -> rebuild());
        heightProperty().map(height -> height.doubleValue() < HIGH).addListener(_ -> rebuild());
        read();
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }

    /// Shows these cards; does nothing if it is what is shown.
    ///
    /// @param asked the features that are required
    void show(Cards next, Set<FeatureId> asked) {
        if (next.equals(cards) && asked.equals(required)) {
            return;
        }
        boolean first = cards.providers().size() < 2;
        cards = next;
        required = Set.copyOf(asked);
        rebuild();
        if (first) {
            read();
        }
    }

    /// The switch for differences, for whoever has room for it.
    CheckBox onlyDifferences() {
        return onlyDifferences;
    }

    /// On whose card the keyboard is.
    Optional<ProviderId> focusedProvider() {
        return grid.focusProperty()
                .get()
                .filter(_ -> grid.isFocused())
                .flatMap(model::provider)
                .map(Provider::id);
    }

    /// The keyboard begins where reading does, without scrolling there.
    private void read() {
        if (model.columnCount() > 1 && model.rowCount() > model.firstAnswer().row()) {
            grid.focus(model.firstAnswer());
            grid.scrollTo(0, 0);
        }
    }

    private void act(CardAction action, CardActions actions, Bounds place) {
        switch (action) {
            case CardAction.Unfold(Fold fold) -> unfold(unfolding.turned(fold));
            case CardAction.OpenAnswer(int provider, int feature) -> actions.open(grid, place, provider, feature);
            case CardAction.Follow(Link link) -> actions.follow(link);
            case CardAction.OpenPage(ProviderId provider) -> actions.openPage(provider);
            case CardAction.Remove(ProviderId provider) -> actions.remove(provider);
        }
    }

    private Optional<CardAction> open(GridHit hit) {
        return hit.action()
                .filter(CardAction.class::isInstance)
                .map(CardAction.class::cast)
                .or(() -> model.action(hit.position()).filter(action -> !hit.byMouse() || action.isOfWholeCell()));
    }

    private void unfold(Unfolding next) {
        unfolding = next;
        rebuild();
    }

    private void rebuild() {
        int summary = getHeight() < HIGH ? SUMMARY : SUMMARY_WHERE_HIGH;
        model = new CompareGridModel(
                cards,
                required,
                unfolding,
                new CardRoom(getWidth(), cards.providers().size(), summary, measure));
        grid.modelProperty().set(model);
    }

    @Override
    protected void layoutChildren() {
        grid.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
