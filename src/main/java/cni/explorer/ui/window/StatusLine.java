package cni.explorer.ui.window;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Source;
import cni.explorer.query.DataAge;
import cni.explorer.text.DatasetText;
import cni.explorer.text.Dates;
import cni.explorer.text.LinkText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.IndexedDataset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The foot of the window: where the data comes from, what the shapes mean, which day the data describes.
final class StatusLine extends HBox {
    private static final double GAP = 16;
    private static final double WITH_SOURCE = 900;
    private static final double WITH_NEWS = 1500;
    private static final double WITH_WORDS_BESIDE_MESSAGES = 1080;
    private static final double WITH_WORDS_BESIDE_DECISIONS = 1500;
    private static final double WITH_DAY = 900;
    private static final double WITH_WORDS = 700;

    private final Hyperlink source = new Hyperlink();
    private final Label size = new Label();
    private final Label day = new Label();
    private final LegendLine legend = new LegendLine();
    private final PassingMessage said = new PassingMessage(PassingMessage.WHILE);
    private final Banner decision = Banner.ofMessage();
    // In place of each other, so that nothing moves.
    private final HBox about = new HBox(GAP, source, size);
    private IndexedDataset shown;
    private @Nullable Node news;

    StatusLine(ExplorerModel state, DesktopServices desktop) {
        super(GAP);
        shown = state.viewState().indexedDataset();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(WindowStyle.STATUS);
        source.getStyleClass().add(StyleClass.LINK);
        source.setMinWidth(0);
        LazyTooltip.on(size, () -> size.isTextTruncated() ? size.getText() : "");
        day.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(said, decision, about, new Spacer(), legend, day);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        about.managedProperty().bind(about.visibleProperty());
        widthProperty().addListener(_ -> fit());
        decision.setMinWidth(0);
        Stream.of(said, decision).forEach(one -> one.visibleProperty().addListener(_ -> fit()));
        source.setOnAction(
                _ -> state.viewState().dataset().about().source().ifPresent(from -> desktop.open(from.address())));
        state.viewStateProperty().addListener((_, before, shown) -> {
            if (before.indexedDataset() != shown.indexedDataset()) {
                show(shown.indexedDataset());
            }
        });
        show(shown);
    }

    /// Says what just happened, for a while.
    void say(String sentence) {
        decision.hide();
        said.say(sentence);
    }

    /// Says what somebody has to decide on, until it is closed or something else is said.
    ///
    /// @param link leads further
    void say(String sentence, String link, Runnable action) {
        said.hide();
        decision.say(sentence, link, action);
    }

    /// Whether signs of answers are in sight, so that they have to be explained.
    void showSigns(boolean areInSight) {
        show(legend, areInSight);
    }

    /// Something else is done; what was said of the thing before goes.
    void forget() {
        said.hide();
    }

    /// Adds what can be pressed, before the day of the data.
    void add(Node link) {
        getChildren().add(getChildren().indexOf(day), link);
    }

    /// Adds what says more of the data than its source or its size does, which give way to it.
    void addNews(Node link) {
        news = link;
        add(link);
        link.visibleProperty().addListener(_ -> fit());
        fit();
    }

    /// Adds what is looked for while it goes on, at the very left.
    void addFirst(Node node) {
        getChildren().addFirst(node);
    }

    /// What the signs mean stays in every window: where there is less room, first the source of the data goes, then the
    /// day becomes a month, and at last, or while something is said, words give way to tooltips.
    private void fit() {
        double width = getWidth() == 0 ? Double.MAX_VALUE : getWidth();
        boolean saying = said.isVisible() || decision.isVisible();
        boolean isNews = news != null && news.isVisible();
        boolean isCrowded = isNews && width < WITH_NEWS;
        about.setVisible(!saying && !isCrowded && width >= WITH_SOURCE);
        legend.setTight(width
                < (decision.isVisible()
                        ? WITH_WORDS_BESIDE_DECISIONS
                        : saying || isNews ? WITH_WORDS_BESIDE_MESSAGES : WITH_WORDS));
        day.setText(
                width < WITH_DAY
                        ? Dates.shortMonth(shown.dataset().about().asOf())
                        : DatasetText.day(
                                shown.dataset().about(),
                                DataAge.of(shown.dataset().about().asOf(), LocalDate.now(ZoneId.systemDefault()))));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(IndexedDataset dataset) {
        DatasetInfo about = dataset.dataset().about();
        String title = about.author() + ", " + about.title();
        source.setText(LabelText.of(about.source()
                .filter(from -> from instanceof Source.Page)
                .map(from -> LinkText.withHost(title, from.address()))
                .orElse(title)));
        show(source, about.source().isPresent());
        show(size, about.source().isEmpty());
        size.setText(DatasetText.size(dataset.dataset(), dataset.unknownCells()));
        legend.show(dataset.dataset(), !dataset.moved().isEmpty());
        shown = dataset;
        fit();
    }
}
