package cni.explorer.ui.window;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Source;
import cni.explorer.query.DataAge;
import cni.explorer.text.DatasetText;
import cni.explorer.text.LinkText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DrawnWidth;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.window.LegendLine.Form;
import cni.explorer.workspace.IndexedDataset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
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

    /// From the one that says most to the one that takes least; the first that has room is taken.
    private static final List<StatusForm> LOOKS = List.of(
            new StatusForm(Form.WORDS, DatasetText::day),
            new StatusForm(Form.WORDS, DatasetText::dayBriefly),
            new StatusForm(Form.A_WORD_EACH, DatasetText::dayBriefly),
            new StatusForm(Form.A_WORD_EACH, DatasetText::dayBriefest),
            new StatusForm(Form.BEHIND_A_WORD, DatasetText::dayBriefly),
            new StatusForm(Form.BEHIND_A_WORD, DatasetText::dayBriefest));

    private final Hyperlink source = new Hyperlink();
    private final Label size = new Label();
    private final Label day = new Label();
    private final LegendLine legend = new LegendLine(() -> words(DatasetText::day));
    private final PassingMessage said = new PassingMessage(PassingMessage.WHILE);
    private final Banner decision = Banner.ofMessage();
    // In place of each other, so that nothing moves.
    private final HBox about = new HBox(GAP, source, size);
    private IndexedDataset shown;
    private @Nullable Node news;

    /// How the signs are named, and how the day of the data is said.
    private record StatusForm(Form legend, BiFunction<DatasetInfo, DataAge, String> day) {}

    StatusLine(ExplorerModel state, DesktopServices desktop) {
        super(GAP);
        shown = state.viewState().indexedDataset();
        setAlignment(Pos.CENTER_LEFT);
        // Else the window would never be narrower than what the line says in full.
        setMinWidth(0);
        getStyleClass().add(WindowStyle.STATUS);
        source.getStyleClass().add(StyleClass.LINK);
        source.setMinWidth(0);
        LazyTooltip.on(size, () -> size.isTextTruncated() ? size.getText() : "");
        day.setMinWidth(Region.USE_PREF_SIZE);
        LazyTooltip.on(day, () -> {
            String all = words(DatasetText::day);
            return all.equals(day.getText()) ? "" : all;
        });
        getChildren().addAll(said, decision, about, new Spacer(), legend, day);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        about.managedProperty().bind(about.visibleProperty());
        widthProperty().addListener(_ -> fit());
        day.fontProperty().addListener(_ -> fit());
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
        fit();
    }

    /// Says what somebody has to decide on, until it is closed or something else is said.
    ///
    /// @param link leads further
    void say(String sentence, String link, Runnable action) {
        said.hide();
        decision.say(sentence, link, action);
        fit();
    }

    /// Whether signs of answers are in sight, so that they have to be explained.
    void showSigns(boolean areInSight) {
        Presence.put(legend, areInSight);
        fit();
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

    /// The names of the signs and how old the data is stay in every window: where there is less room, first the source
    /// of the data goes, then both are said in fewer words, and beside a long message a word opens the names.
    private void fit() {
        boolean saying = said.isVisible() || decision.isVisible();
        boolean isNews = news != null && news.isVisible();
        double width = getWidth();
        about.setVisible(width == 0 || (!saying && width >= WITH_SOURCE && !(isNews && width < WITH_NEWS)));
        double room = width == 0 ? Double.MAX_VALUE : width - taken();
        StatusForm look = LOOKS.stream()
                .filter(one -> legendWidth(one.legend) + width(words(one.day)) <= room)
                .findFirst()
                .orElse(LOOKS.getLast());
        legend.show(look.legend);
        day.setText(words(look.day));
        day.setAccessibleText(words(DatasetText::day));
    }

    /// By all that is neither the legend nor the day, and by the gaps; what gives way takes nothing.
    private double taken() {
        double taken = snappedLeftInset() + snappedRightInset();
        for (Node node : getChildren()) {
            if (node.isManaged() && node.isVisible()) {
                boolean isNeeded = !node.equals(about) && !node.equals(legend) && !node.equals(day);
                if (isNeeded) {
                    node.applyCss();
                }
                taken += GAP + (isNeeded ? node.prefWidth(-1) : 0);
            }
        }
        return taken - GAP;
    }

    private double legendWidth(Form form) {
        return legend.isVisible() ? legend.width(form) : 0;
    }

    private double width(String words) {
        return snapSizeX(DrawnWidth.of(words, day.getFont()));
    }

    private String words(BiFunction<DatasetInfo, DataAge, String> form) {
        DatasetInfo of = shown.dataset().about();
        return form.apply(of, DataAge.of(of.asOf(), LocalDate.now(ZoneId.systemDefault())));
    }

    private void show(IndexedDataset dataset) {
        DatasetInfo about = dataset.dataset().about();
        String title = about.author() + ", " + about.title();
        source.setText(LabelText.of(about.source()
                .filter(from -> from instanceof Source.Page)
                .map(from -> LinkText.withHost(title, from.address()))
                .orElse(title)));
        Presence.put(source, about.source().isPresent());
        Presence.put(size, about.source().isEmpty());
        size.setText(DatasetText.size(dataset.dataset(), dataset.unknownCells()));
        legend.show(dataset.dataset(), !dataset.moved().isEmpty());
        shown = dataset;
        fit();
    }
}
