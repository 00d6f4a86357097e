package cni.explorer.ui.provider;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.text.ProviderPageText;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PageHead;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All that is known of one provider. It stands instead of a view; the requirements at its left go on working.
public final class ProviderPage extends BorderPane {
    private static final double NARROW = 1000;
    private static final double GAP = 8;

    private final ExplorerModel state;
    private final DesktopServices prompts;
    private final String backTo;
    private final Runnable back;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox content = new VBox();
    private final ScrollPane beside = new ScrollPane();
    private ProviderId provider;
    private @Nullable SidePart side;

    /// @param backTo what the way back leads to
    public ProviderPage(
            ExplorerModel state, ProviderId provider, DesktopServices prompts, String backTo, Runnable back) {
        this.state = state;
        this.provider = provider;
        this.prompts = prompts;
        this.backTo = backTo;
        this.back = back;
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(StyleClass.PLAIN_SCROLL);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setFitToWidth(true);
        beside.setFocusTraversable(false);
        beside.getStyleClass().addAll(StyleClass.PLAIN_SCROLL, ProviderStyle.BESIDE);
        setCenter(scroll);
        setMinHeight(0);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::stepByKey);
        widthProperty().addListener((_, before, now) -> {
            if (before.doubleValue() == 0 || before.doubleValue() < NARROW != now.doubleValue() < NARROW) {
                arrange();
            }
        });
        InFront.follow(this, state, this::draw);
    }

    /// Which provider it shows.
    public ProviderId provider() {
        return provider;
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private void draw(@Nullable ViewState before, ViewState now) {
        if (before == null || !now.shares(before, ViewState::outcome) || !now.shares(before, ViewState::dataset)) {
            show(now);
        }
    }

    private void show(ViewState shown) {
        Dataset dataset = shown.dataset();
        OptionalInt index = dataset.indexOf(provider);
        if (index.isEmpty()) {
            back.run();
            return;
        }
        int place = index.getAsInt();
        setTop(head(shown, place));
        content.getChildren().setAll(new CellSections(shown, place, prompts).all());
        side = new SidePart(dataset, place, prompts);
        arrange();
    }

    /// In a narrow window what the provider is stands above its answers.
    private void arrange() {
        if (side == null) {
            return;
        }
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        setRight(null);
        beside.setContent(null);
        content.getChildren().remove(side);
        side.setWide(narrow);
        if (narrow) {
            content.getChildren().addFirst(side);
        } else {
            beside.setContent(side);
            setRight(beside);
        }
    }

    private PageHead head(ViewState shown, int index) {
        Provider named = shown.dataset().providers().get(index);
        List<ProviderId> order = order(shown);
        int at = order.indexOf(provider);
        Button before = step(Icon.CHEVRON_UP, "The provider above", order, at - 1);
        Button after = step(Icon.CHEVRON_DOWN, "The provider below", order, at + 1);
        boolean compared = shown.selection().compared().contains(provider);
        Button compare = new Button(compared ? "Compared" : "Compare");
        compare.getStyleClass().add(StyleClass.SMALL);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setDisable(compared);
        compare.setOnAction(_ -> state.compare(provider, true));
        PageHead head = new PageHead(named.name(), backTo, back, before, after, compare);
        head.under(standing(shown, index));
        return head;
    }

    private Button step(Icon icon, String name, List<ProviderId> order, int to) {
        Button button = new Button("", icon.node());
        button.getStyleClass().add(StyleClass.ICON_BUTTON);
        button.setAccessibleText(name);
        LazyTooltip.on(button, () -> name);
        button.setDisable(to < 0 || to >= order.size());
        button.setOnAction(_ -> show(order.get(to)));
        return button;
    }

    private void show(ProviderId other) {
        provider = other;
        scroll.setVvalue(0);
        show(state.viewState());
    }

    /// Up and down lead to the neighbours in the table; the keys of pages scroll.
    private void stepByKey(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!scroll.equals(event.getTarget()) || !(up || event.getCode() == KeyCode.DOWN)) {
            return;
        }
        event.consume();
        List<ProviderId> order = order(state.viewState());
        int to = order.indexOf(provider) + (up ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            show(order.get(to));
        }
    }

    /// The order of the table: who is left, then who is not.
    private static List<ProviderId> order(ViewState shown) {
        List<Provider> providers = shown.dataset().providers();
        return IntStream.concat(shown.matrix().rows().stream(), shown.matrix().excluded().stream())
                .mapToObj(row -> providers.get(row).id())
                .toList();
    }

    /// How it stands to what is required, with the way out beside the one reason that there may be.
    private Node standing(ViewState shown, int index) {
        HBox line = new HBox(GAP);
        line.setAlignment(Pos.CENTER_LEFT);
        shown.dataset().providers().get(index).status().ifPresent(mark -> {
            Label pill = new Label(mark.word());
            pill.getStyleClass().add(StyleClass.PILL);
            pill.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(pill);
        });
        Label words = new Label(ProviderPageText.standing(shown.outcome(), index));
        words.getStyleClass().add(StyleClass.MUTED);
        words.setMinWidth(0);
        LazyTooltip.on(words, () -> words.isTextTruncated() ? words.getText() : "");
        line.getChildren().add(words);
        shown.outcome().onlyReason(index).ifPresent(requirement -> {
            Hyperlink out = new Hyperlink(RelaxationText.leaveOut(requirement));
            out.getStyleClass().add(StyleClass.LINK);
            out.setMinWidth(USE_PREF_SIZE);
            out.setOnAction(_ -> state.leaveOut(requirement));
            Label returning =
                    new Label(RelaxationText.returning(shown.outcome().keptOutBy(requirement)));
            returning.getStyleClass().add(StyleClass.MUTED);
            returning.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addAll(out, returning);
        });
        return line;
    }
}
