package cni.explorer.ui.window;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.DataAge;
import cni.explorer.text.DatasetText;
import cni.explorer.text.LinkText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.IndexedDataset;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of the window: where the data comes from, what the shapes mean, which day the data describes.
final class StatusLine extends HBox {
    private static final double GAP = 16;
    private static final double GLYPH_GAP = 6;

    private final Hyperlink source = new Hyperlink();
    private final Label size = new Label();
    private final Label day = new Label();
    private final HBox legend = new HBox(GAP);
    private final PassingMessage said = new PassingMessage();
    // In place of each other, so that nothing moves.
    private final HBox about = new HBox(GAP, source, size);

    StatusLine(ExplorerModel state, DesktopServices prompts) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(WindowStyle.STATUS);
        source.getStyleClass().add(StyleClass.LINK);
        source.setMinWidth(0);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        for (Verdict verdict : Verdict.values()) {
            HBox entry = new HBox(GLYPH_GAP, VerdictGlyph.of(verdict), new Label(VerdictText.words(verdict)));
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        day.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(said, about, space, legend, day);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        about.visibleProperty().bind(said.visibleProperty().not());
        about.managedProperty().bind(about.visibleProperty());
        source.setOnAction(
                _ -> state.viewState().dataset().about().source().ifPresent(from -> prompts.open(from.address())));
        state.viewStateProperty().addListener((_, before, shown) -> {
            if (before.dataset() != shown.dataset()) {
                show(shown.indexedDataset());
            }
        });
        show(state.viewState().indexedDataset());
    }

    /// Says what just happened, for a while.
    void say(String sentence) {
        said.say(sentence);
    }

    /// Something else is done; what was said of the thing before goes.
    void forget() {
        said.hide();
    }

    /// Adds what can be pressed, before the day of the data.
    void add(Node link) {
        getChildren().add(getChildren().indexOf(day), link);
    }

    /// Adds what is looked for while it goes on, at the very left.
    void addFirst(Node node) {
        getChildren().addFirst(node);
    }

    /// Whether the shapes are explained; there is no room for it in a narrow window.
    void showLegend(boolean shown) {
        legend.setVisible(shown);
        legend.setManaged(shown);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(IndexedDataset dataset) {
        DatasetInfo about = dataset.dataset().about();
        String title = about.author() + ", " + about.title();
        source.setText(about.source()
                .filter(from -> from instanceof Source.Page)
                .map(from -> LinkText.withHost(title, from.address()))
                .orElse(title));
        show(source, about.source().isPresent());
        show(size, about.source().isEmpty());
        size.setText(DatasetText.size(dataset.dataset(), dataset.unknownCells()));
        day.setText(DatasetText.day(about, DataAge.of(about.asOf(), LocalDate.now(ZoneId.systemDefault()))));
    }
}
