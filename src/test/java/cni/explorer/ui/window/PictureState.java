package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.Changes;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Importance;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.text.LinkText;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import cni.explorer.workspace.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/// A state of the window to be looked at.
///
/// @param name    of its pictures
/// @param dataset the id of a shipped one
/// @param asked   what is asked for
/// @param then    what is done in the window before it is drawn
record PictureState(
        String name, String dataset, View view, UnaryOperator<Selection> asked, Consumer<WindowComposition> then) {

    private static final String TODAY = "cni-2026";
    private static final String POST = "cni-2017";

    /// The main ones, in every size.
    static List<PictureState> main() {
        return List.of(
                of("first", TODAY, View.MATRIX, asked -> asked),
                of("four", TODAY, View.MATRIX, PictureState::four),
                of("post", POST, View.MATRIX, PictureState::policies),
                of("nobody", TODAY, View.MATRIX, PictureState::nobody),
                of("search", TODAY, View.MATRIX, asked -> asked.withSearch("wireguard")),
                of("features-as-rows", TODAY, View.MATRIX, PictureState::four)
                        .then(composition -> composition.state().transpose()),
                of("compare", TODAY, View.COMPARE, PictureState::three),
                of("post-compare", POST, View.COMPARE, PictureState::three),
                of("charts", TODAY, View.CHARTS, asked -> asked),
                charts("charts-attention", ChartOptions.DEFAULTS.withSet(ChartSet.ATTENTION)),
                charts("charts-all", ChartOptions.DEFAULTS.withSet(ChartSet.ALL)),
                charts("charts-log", ChartOptions.DEFAULTS.withSet(ChartSet.ALL).withScale(ChartOptions.Scale.LOG)),
                of("post-charts", POST, View.CHARTS, asked -> asked),
                of("provider", TODAY, View.MATRIX, PictureState::four)
                        .then(composition -> composition.window().open(new ProviderId("calico"))),
                of("post-provider", POST, View.MATRIX, PictureState::policies)
                        .then(composition -> composition.window().open(new ProviderId("calico"))));
    }

    /// What is laid over the window.
    static List<PictureState> overlays() {
        return List.of(
                over("preferences", Keys.PREFERENCES),
                over("keys", Keys.GUIDE),
                over("palette", Keys.PALETTE),
                of("hint", TODAY, View.MATRIX, asked -> asked)
                        .then(composition -> composition.window().showHint()),
                of("about", TODAY, View.MATRIX, PictureState::four).then(PictureState::about),
                of("changes", TODAY, View.MATRIX, PictureState::four).then(PictureState::changes),
                of("said-long", TODAY, View.MATRIX, PictureState::four)
                        .then(composition -> composition
                                .window()
                                .say("Saved /home/me/documents/kubernetes/networking/choices.csv, 5 rows")),
                of("about-data", TODAY, View.MATRIX, PictureState::four).then(PictureState::aboutData),
                of("post-about-data", POST, View.MATRIX, PictureState::policies).then(PictureState::aboutData),
                of("said", TODAY, View.MATRIX, PictureState::four)
                        .then(composition -> composition.window().say("Wrote choices.csv, 5 rows and 9 columns")),
                of("link-not-opened", TODAY, View.MATRIX, PictureState::four).then(PictureState::notOpened));
    }

    StartupState start() {
        Dataset data = ShippedDatasets.find(dataset).orElseThrow();
        Workspace workspace = Workspace.of(new DatasetSource.Shipped(dataset), data);
        return new StartupState(
                IndexedDataset.of(data),
                List.of(),
                workspace.withSelection(asked.apply(workspace.selection())).withView(view),
                Optional.empty());
    }

    private PictureState then(Consumer<WindowComposition> action) {
        return new PictureState(name, dataset, view, asked, action);
    }

    private static PictureState of(String name, String dataset, View view, UnaryOperator<Selection> asked) {
        return new PictureState(name, dataset, view, asked, _ -> {});
    }

    private static PictureState charts(String name, ChartOptions options) {
        return of(name, TODAY, View.CHARTS, asked -> asked)
                .then(composition -> composition.state().show(options));
    }

    private static PictureState over(String name, KeyCombination key) {
        return of(name, POST, View.MATRIX, PictureState::policies)
                .then(composition -> Objects.requireNonNull(
                                composition.scene().getAccelerators().get(key))
                        .run());
    }

    private static void about(WindowComposition composition) {
        LazyMenuButton more =
                found(composition.scene().getRoot(), MoreMenu.class).orElseThrow();
        more.items().stream()
                .filter(item -> "About CNI Explorer".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static void changes(WindowComposition composition) {
        Changes changes = Changes.between(
                ShippedDatasets.find(POST).orElseThrow(),
                ShippedDatasets.find(TODAY).orElseThrow());
        composition.window().reading().show(changes);
    }

    private static void aboutData(WindowComposition composition) {
        composition
                .window()
                .reading()
                .show(composition.state().viewState().dataset().about());
    }

    private static void notOpened(WindowComposition composition) {
        URI address = URI.create("https://docs.tigera.io/calico/latest/network-policy/encrypt-cluster-pod-traffic");
        composition.window().say(LinkText.notOpened(address), "Copy", () -> {});
    }

    private static <T extends Node> Optional<T> found(Parent in, Class<T> kind) {
        return in.getChildrenUnmodifiable().stream()
                .flatMap(node -> kind.isInstance(node)
                        ? Stream.of(kind.cast(node))
                        : node instanceof Parent parent ? found(parent, kind).stream() : Stream.empty())
                .findFirst();
    }

    private static Selection policies(Selection none) {
        return none.with(new FeatureId("network-policies"), Importance.REQUIRED);
    }

    private static Selection four(Selection none) {
        return policies(none)
                .with(new FeatureId("encryption"), Importance.REQUIRED)
                .with(new FeatureId("external-datastore"), Importance.REQUIRED)
                .with(new FeatureId("windows"), Importance.REQUIRED);
    }

    private static Selection nobody(Selection none) {
        Selection all = four(none).withReading(Reading.STRICT);
        return all.with(new FeatureId("bandwidth"), Importance.REQUIRED)
                .with(new FeatureId("mesh"), Importance.REQUIRED);
    }

    private static Selection three(Selection none) {
        return policies(none)
                .withCompared(List.of(new ProviderId("calico"), new ProviderId("canal"), new ProviderId("flannel")));
    }
}
