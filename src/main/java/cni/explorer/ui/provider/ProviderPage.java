package cni.explorer.ui.provider;

import cni.explorer.model.Dataset;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.FocusTargets;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All that is known of one provider. It stands instead of a view; the requirements at its left go on working.
public final class ProviderPage extends BorderPane {
    private static final double NARROW = 1000;
    /// Of the answers with notes as wide as can be read; what a provider is begins beside them.
    private static final double ANSWERS = 1_064;

    private final ExplorerModel state;
    private final DesktopServices desktop;
    private final Runnable back;
    private final ProviderHead head;
    private final ScrollPane scroll = new PlainScroll();
    private final VBox content = new VBox();
    private final ScrollPane beside = new PlainScroll();
    private ProviderId provider;
    private @Nullable SidePart side;
    private int aboveSide;

    /// @param required opens the requirements in a narrow window; its owner shows or hides it
    /// @param backTo   what the way back leads to
    public ProviderPage(
            ExplorerModel state,
            ProviderId provider,
            DesktopServices desktop,
            Node required,
            String backTo,
            Runnable back) {
        this.state = state;
        this.provider = provider;
        this.desktop = desktop;
        this.back = back;
        this.head = new ProviderHead(state, required, backTo, back, this::show, this::requestFocus);
        setTop(head.node());
        scroll.setContent(content);
        beside.setFocusTraversable(false);
        beside.getStyleClass().add(ProviderStyle.BESIDE);
        setCenter(scroll);
        setMinHeight(0);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::stepByKey);
        widthProperty().addListener((_, before, now) -> {
            if (before.doubleValue() == 0 || before.doubleValue() < NARROW != now.doubleValue() < NARROW) {
                arrange();
            }
            beside.setPrefWidth(Math.max(SidePart.WIDTH + 1, now.doubleValue() - ANSWERS));
        });
        InFront.follow(this, state, this::draw);
    }

    /// Which provider it shows, for tests: the page stays while providers are stepped through.
    public ProviderId provider() {
        return provider;
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private void draw(@Nullable ViewState before, ViewState now) {
        if (before == null || !now.shares(before, ViewState::outcome) || !now.shares(before, ViewState::dataset)) {
            redraw(now);
        }
    }

    /// Its links are made anew; the keyboard stays at the one in the same place.
    private void redraw(ViewState now) {
        int focused = targets().indexOf(getScene().getFocusOwner());
        show(now);
        List<Node> targets = targets();
        if (focused >= 0 && focused < targets.size() && !targets.get(focused).isFocused()) {
            targets.get(focused).requestFocus();
        }
    }

    private List<Node> targets() {
        return FocusTargets.in(this).toList();
    }

    private void show(ViewState shown) {
        Dataset dataset = shown.dataset();
        OptionalInt index = dataset.indexOf(provider);
        if (index.isEmpty()) {
            back.run();
            return;
        }
        int place = index.getAsInt();
        head.show(shown, place);
        content.getChildren().setAll(new CellSections(shown, place, desktop).all());
        int asked = shown.outcome().requirements().size();
        aboveSide = asked == 0 ? 0 : asked + 1;
        side = new SidePart(dataset, place, desktop);
        arrange();
    }

    /// In a narrow window what the provider is stands above its answers, but below those that are asked for.
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
            content.getChildren().add(aboveSide, side);
        } else {
            beside.setContent(side);
            setRight(beside);
        }
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
        List<ProviderId> order = ProviderHead.order(state.viewState());
        int to = order.indexOf(provider) + (up ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            show(order.get(to));
        }
    }
}
