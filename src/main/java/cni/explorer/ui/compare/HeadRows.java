package cni.explorer.ui.compare;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.TextBlock;
import cni.explorer.text.Dates;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What stands above the answers: names, links, summaries and who wrote them.
final class HeadRows {
    private static final double GAP = 8;

    private final Cards cards;
    private final DesktopServices prompts;

    HeadRows(Cards cards, DesktopServices prompts) {
        this.cards = cards;
        this.prompts = prompts;
    }

    /// The row that stays visible.
    CardRow names(Region corner, Consumer<ProviderId> takeOut) {
        CardRow row = new CardRow(
                corner,
                cards.all().stream().map(provider -> name(provider, takeOut)).toList());
        row.getStyleClass().add(CompareStyle.NAMES);
        return row;
    }

    List<CardRow> rest() {
        List<Optional<Summary>> summaries = cards.all().stream()
                .map(provider -> provider.summary().map(Summary::new))
                .toList();
        CardRow links = head(cards.all().stream().map(this::links).toList());
        CardRow texts = head(summaries.stream().map(HeadRows::text).toList());
        CardRow credits = head(cards.all().stream()
                .map(provider -> credit(provider, summaries.get(cards.all().indexOf(provider))))
                .toList());
        credits.endGroup(true);
        return List.of(links, texts, credits);
    }

    private static CardRow head(List<? extends Region> parts) {
        CardRow row = new CardRow(Labels.empty(), parts);
        row.getStyleClass().add(CompareStyle.HEAD);
        return row;
    }

    private static Region name(Provider provider, Consumer<ProviderId> takeOut) {
        ProviderName name = new ProviderName(provider);
        name.setMinWidth(0);
        LazyTooltip.on(name, provider::name);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().add(StyleClass.ICON_BUTTON);
        close.setAccessibleText("Remove " + provider.name());
        LazyTooltip.fixed(close, "Remove");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> takeOut.accept(provider.id()));
        HBox box = new HBox(GAP, name, close);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add(CompareStyle.CELL);
        return box;
    }

    private Region links(Provider provider) {
        FlowPane links = new FlowPane(GAP * 2, 0);
        links.getStyleClass().add(CompareStyle.CELL);
        provider.links().forEach(link -> links.getChildren().add(link(link)));
        return links;
    }

    private Node link(Link link) {
        Hyperlink node = new Hyperlink(link.label());
        node.getStyleClass().add(StyleClass.LINK);
        LazyTooltip.fixed(node, link.address().toString());
        node.setOnAction(_ -> prompts.open(link.address()));
        return node;
    }

    private static Region text(Optional<Summary> summary) {
        VBox box = new VBox();
        summary.ifPresent(box.getChildren()::add);
        box.getStyleClass().add(CompareStyle.CELL);
        return box;
    }

    private Region credit(Provider provider, Optional<Summary> summary) {
        TextFlow line = new TextFlow();
        line.getStyleClass().addAll(CompareStyle.CELL, CompareStyle.CREDIT);
        if (summary.isPresent()) {
            Text credit =
                    new Text(credit(provider.summary().map(TextBlock::credit).orElse("")) + "  ");
            credit.getStyleClass().add(StyleClass.MUTED);
            line.getChildren().addAll(credit, whole(provider, summary.get()));
        }
        return line;
    }

    private String credit(String credit) {
        DatasetInfo about = cards.dataset().about();
        return credit.isEmpty() ? about.author() + ", " + Dates.month(about.asOf()) : credit;
    }

    private static Node whole(Provider provider, Summary summary) {
        Hyperlink whole = new Hyperlink("whole summary");
        whole.setAccessibleText("Whole summary of " + provider.name());
        whole.getStyleClass().addAll(StyleClass.LINK, StyleClass.CAPTION);
        whole.setVisible(false);
        whole.setOnAction(_ -> {
            summary.open(!summary.isOpen());
            whole.setText(summary.isOpen() ? "three lines" : "whole summary");
        });
        summary.widthProperty().addListener(_ -> whole.setVisible(summary.isOpen() || summary.isCut()));
        return whole;
    }
}
