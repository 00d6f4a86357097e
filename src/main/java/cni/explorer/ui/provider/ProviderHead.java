package cni.explorer.ui.provider;

import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import cni.explorer.text.CompareText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.FittingLabel;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PageHead;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Above the page of a provider: its name, how it stands to what is required, and the ways on. It stays when another
/// provider is shown, so that the keyboard does.
final class ProviderHead {
    private static final double GAP = 8;

    private final ExplorerModel state;
    private final Consumer<ProviderId> show;
    private final Runnable read;
    private final Button before;
    private final Button after;
    private final Button compare = new Button();
    private final PageHead head;

    /// @param required opens the requirements in a narrow window
    /// @param backTo what the way back leads to
    /// @param show   shows the page of another provider
    /// @param read   brings the keyboard to what is under it
    ProviderHead(
            ExplorerModel state,
            Node required,
            String backTo,
            Runnable back,
            Consumer<ProviderId> show,
            Runnable read) {
        this.state = state;
        this.show = show;
        this.read = read;
        this.before = step(Icon.CHEVRON_UP, "The provider above");
        this.after = step(Icon.CHEVRON_DOWN, "The provider below");
        compare.getStyleClass().add(StyleClass.SMALL);
        compare.setMinWidth(Region.USE_PREF_SIZE);
        this.head = new PageHead(backTo, back, required, before, after, compare);
    }

    Node node() {
        return head;
    }

    void show(ViewState shown, int index) {
        Provider provider = shown.dataset().providers().get(index);
        List<ProviderId> order = order(shown);
        int at = order.indexOf(provider.id());
        lead(before, order, at - 1);
        lead(after, order, at + 1);
        boolean compared = shown.selection().compared().contains(provider.id());
        boolean full = !compared && shown.compareOffer().isFull();
        compare.setText(full ? CompareText.most(Selection.MOST_COMPARED) : compared ? "Compared" : "Compare");
        compare.setDisable(compared || full);
        compare.setOnAction(_ -> state.compare(provider.id(), true));
        head.show(provider.name(), standing(shown, index));
    }

    /// The order of the table: who is left, then who is not.
    static List<ProviderId> order(ViewState shown) {
        List<Provider> providers = shown.dataset().providers();
        return IntStream.concat(shown.matrix().rows().stream(), shown.matrix().excluded().stream())
                .mapToObj(row -> providers.get(row).id())
                .toList();
    }

    private void lead(Button step, List<ProviderId> order, int to) {
        boolean leads = to >= 0 && to < order.size();
        step.setDisable(!leads);
        step.setOnAction(_ -> show.accept(order.get(to)));
    }

    private static Button step(Icon icon, String name) {
        Button button = new Button("", icon.node());
        button.getStyleClass().addAll(StyleClass.SMALL, ProviderStyle.SQUARE);
        button.setAccessibleText(name);
        LazyTooltip.fixed(button, name);
        return button;
    }

    /// With the way out beside the one reason that there may be.
    private Node standing(ViewState shown, int index) {
        HBox line = new HBox(GAP);
        line.setAlignment(Pos.CENTER_LEFT);
        shown.dataset().providers().get(index).status().ifPresent(mark -> {
            Label pill = StyledLabel.of(mark.word(), StyleClass.PILL);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(pill);
        });
        FittingLabel words = new FittingLabel();
        words.show(
                ProviderPageText.standing(shown.outcome(), index),
                ProviderPageText.standingBriefly(shown.outcome(), index));
        words.getStyleClass().add(StyleClass.MUTED);
        line.getChildren().add(words);
        shown.outcome().onlyReason(index).ifPresent(requirement -> {
            Label returning =
                    StyledLabel.of(RelaxationText.returning(shown.outcome().keptOutBy(requirement)), StyleClass.MUTED);
            returning.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(wayOut(requirement), returning);
        });
        return line;
    }

    private Node wayOut(Requirement requirement) {
        Hyperlink out = new TextLink(RelaxationText.leaveOut(requirement), () -> {
            // It is gone with what it does; what it concerns is the page.
            read.run();
            state.leaveOut(requirement);
        });
        return out;
    }
}
