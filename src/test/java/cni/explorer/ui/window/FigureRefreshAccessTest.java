package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.metrics.TokenStore;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.Figures;
import cni.explorer.query.MovedSources;
import cni.explorer.text.SourceMoveText;
import cni.explorer.ui.common.MovedMark;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.provider.ProviderPage;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Looking again at the figures, by the window.
class FigureRefreshAccessTest extends WindowTest {
    private static final URI DIFFERENCE = URI.create("https://github.com/flannel-io/flannel/compare/a...b");
    private static final String SECRET = "ghp_0123456789abcdef";

    private final List<RepositoryAddress> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<StoredReading> kept = Collections.synchronizedList(new ArrayList<>());
    private final List<String> tokens = new ArrayList<>();
    private final ChangeSource changes = new ChangeSource() {
        @Override
        public Optional<SourceMove> since(Source.RepositoryFile file) {
            return file.repository().equals("flannel-io/flannel") && file.path().equals("Documentation/backends.md")
                    ? Optional.of(new SourceMove(
                            SourceMove.MoveKind.FILE,
                            file.repository(),
                            file.path(),
                            file.commit(),
                            "1234567890",
                            LocalDate.of(2026, 9, 2),
                            DIFFERENCE))
                    : Optional.empty();
        }

        @Override
        public Optional<RepositoryReading.LatestRelease> release(RepositoryAddress repository) {
            return Optional.empty();
        }
    };
    private MetricSource source = (repository, _) -> Readings.stars(repository, 7_012, Readings.NOW);

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    FigureAccess figures() {
        return new FigureAccess(
                Map.of(),
                _ -> (repository, first) -> {
                    asked.add(repository);
                    return source.read(repository, first);
                },
                _ -> changes,
                Optional.of(new ReadingStore() {
                    @Override
                    public void append(List<StoredReading> readings) {
                        kept.addAll(readings);
                    }

                    @Override
                    public List<StoredReading> all() {
                        return List.copyOf(kept);
                    }
                }),
                new TokenStore() {
                    @Override
                    public Optional<Token> token() {
                        return tokens.isEmpty() ? Optional.empty() : Token.of(tokens.getLast(), TokenOrigin.KEPT);
                    }

                    @Override
                    public void keep(String text) {
                        tokens.add(text);
                    }

                    @Override
                    public String place() {
                        return "settings/token";
                    }
                });
    }

    @Test
    void openingThePaneAsksNobody() {
        open();

        assertTrue(isSeen("18 repositories, 72 requests. Nobody is asked before you say so."));
        assertTrue(isSeen("Without a token GitHub answers 60 requests an hour."));
        assertEquals(List.of(), asked);
    }

    @Test
    void freshFiguresComeIntoTheDatasetInSightAndAreKept() {
        open();
        clickOn("Look again");

        assertEquals(18, asked.size());
        assertEquals(18, kept.size());
        assertEquals(7_012, stars("calico"));
        assertTrue(isSeen("18 of 18 looked at again"));
        assertTrue(isSeen("read, ★ 7,012, v9.9.9"));
    }

    @Test
    void onlyThoseInSightAreAskedWhereThatIsChosen() {
        interact(() -> state().search("calico"));
        interact(() -> state().require(shown().dataset().features().get(10).id(), true));
        open();
        clickOn("In sight");
        int inSight = shown().rows().size();
        clickOn("Look again");

        assertEquals(inSight, asked.size());
        assertTrue(inSight < 18);
    }

    @Test
    void whoFailsHasARowWithTheCauseAndTheOthersAreRead() {
        source = (repository, _) -> {
            if (repository.name().equals("calico")) {
                throw new NotReadException(new Failure.NotFound());
            }
            return Readings.stars(repository, 5, Readings.NOW);
        };
        open();
        clickOn("Look again");

        assertTrue(isSeen("There is no public repository of that name (404)."));
        assertTrue(isSeen("17 of 18 looked at again, 1 not reached"));
        assertEquals(5, stars("cilium"));
    }

    @Test
    void withoutANetworkOneSentenceSaysSoAndNothingElseChanges() {
        source = (_, _) -> {
            throw new NotReadException(new Failure.Unreachable("api.github.com"));
        };
        Dataset before = shown().dataset();
        open();
        clickOn("Look again");

        assertTrue(isSeen("api.github.com could not be reached: is there a network? Nothing has changed."));
        assertEquals(1, seen("api.github.com could not be reached: is there a network? Nothing has changed."));
        assertSame(before, shown().dataset());
        assertEquals(List.of(), kept);
    }

    @Test
    void aTokenIsAskedForNeverShownAndKeptOnlyIfThatIsWanted() {
        open();
        clickOn("Add a token");
        write(SECRET);
        clickOn("Use it");

        assertTrue(isSeen("With the token that you typed; it is forgotten with this window."));
        assertEquals(List.of(), tokens);
        clickOn("Another token");
        write(SECRET);
        clickOn("Keep it in settings/token, which only you can read");
        clickOn("Use it");
        assertEquals(List.of(SECRET), tokens);
        assertFalse(
                lookup((Node node) -> text(node).contains(SECRET)).tryQuery().isPresent());
    }

    @Test
    void whatWasKeptJoinsWhenItIsRecalledAndAgainInAnotherDataset() {
        kept.add(Readings.of("calico", 6_999, Readings.NOW));

        interact(() -> composition().recallFigures());

        assertEquals(6_999, stars("calico"));
        assertEquals(List.of(), asked);
    }

    @Test
    void escClosesThePaneAndGivesTheKeyboardBack() {
        interact(() -> state().show(View.CHARTS));
        clickOn("Look again…");
        assertTrue(isSeen("Figures from GitHub"));

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertFalse(isSeen("Figures from GitHub"));
        assertEquals("Look again…", text(composition().scene().getFocusOwner()));
    }

    @Test
    void cellsWhoseSourceHasChangedAreMarkedAndAnswersStayAsTheyAre() {
        interact(() -> state().require(new FeatureId("encryption"), true));
        List<String> before = rows();
        open();
        clickOn("Look whether they have changed");

        MovedSources moved = shown().indexedDataset().moved();
        assertFalse(moved.isEmpty());
        assertTrue(isSeen(SourceMoveText.changed(moved) + "; " + SourceMoveText.resting(moved) + "."));
        assertTrue(isSeen(SourceMoveText.count(moved)), "in the status line");
        assertTrue(isSeen("source changed"), "in the legend");
        assertEquals(before, rows());
        FrozenGrid table = matrix();
        long marked = IntStream.range(0, table.modelProperty().get().rowCount())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.modelProperty().get().columnCount())
                        .mapToObj(column -> runs(table, row, column)))
                .filter(runs -> runs.stream().anyMatch(GridRun.Picture.class::isInstance))
                .count();
        assertTrue(marked > 0, "a triangle in the table");
        clickOn("What changed");
        assertEquals(List.of(DIFFERENCE), opened);
        clickOn("Copy as worklist");
        assertTrue(copied.getLast().text().startsWith("2026-09-02\tflannel-io/flannel backends.md · "));
    }

    @Test
    void whoIsAtASourceThatHasChangedStaysAtItWhenFiguresComeIn() {
        open();
        clickOn("Look whether they have changed");
        Node link = lookup("What changed").query();
        interact(link::requestFocus);
        interact(() -> {
            Dataset dataset = shown().dataset();
            state().refresh(dataset.with(dataset.allMetrics().reversed(), Map.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(link, composition().scene().getFocusOwner());
    }

    @Test
    void whereTheKeyboardIsStaysWhileAnswersComeIn() {
        open();
        Node look = lookup("Look whether they have changed").query();
        interact(look::requestFocus);
        List<Node> focused = new ArrayList<>();
        interact(() -> state().viewStateProperty()
                .addListener(_ -> focused.add(composition().scene().getFocusOwner())));
        press(KeyCode.SPACE).release(KeyCode.SPACE);

        assertFalse(shown().indexedDataset().moved().isEmpty());
        assertEquals(List.of(look), focused);
        assertSame(look, composition().scene().getFocusOwner());
    }

    @Test
    void aTokenThatIsTakenOrForgottenLeavesTheKeyboardInItsLine() {
        open();
        clickOn("Add a token");
        write(SECRET);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals("Another token", text(composition().scene().getFocusOwner()));
        Node forget = lookup("Forget it").query();
        interact(forget::requestFocus);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals("Add a token", text(composition().scene().getFocusOwner()));
    }

    @Test
    void theCardsAndThePageOfAProviderTellOfItToo() {
        interact(() -> state().compare(List.of(new ProviderId("flannel"), new ProviderId("calico"))));
        open();
        clickOn("Look whether they have changed");
        MovedSources.CellPosition moved =
                shown().indexedDataset().moved().sources().getFirst().cells().getFirst();
        String feature = shown().dataset().feature(moved.feature()).shortName();
        String whole = SourceMoveText.whole(shown().indexedDataset()
                .moved()
                .under(shown().dataset().cell(moved.provider(), moved.feature()))
                .orElseThrow());

        interact(() -> state().show(View.COMPARE));
        clickOn("Only differences");
        FrozenGrid cards = lookup(".compare-view")
                .lookup((Node node) -> node instanceof FrozenGrid)
                .query();
        int row = IntStream.range(0, cards.modelProperty().get().rowCount())
                .filter(one -> cards.modelProperty().get().spoken(one, 0).startsWith(feature))
                .findFirst()
                .orElseThrow();
        assertTrue(cards.modelProperty().get().spoken(row, 1).endsWith(whole));
        assertTrue(runs(cards, row, 1).stream().anyMatch(GridRun.Picture.class::isInstance), "a triangle");
        focus(cards, row, 1);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(isSeen("Since then"), "in the detail");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        interact(() -> composition().window().open(new ProviderId("flannel")));
        assertTrue(isSeen(whole), "on the page");
        assertTrue(lookup((Node node) -> node instanceof MovedMark && isShown(node) && isOfPage(node))
                .tryQuery()
                .isPresent());
    }

    private static boolean isOfPage(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof ProviderPage) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aLineOfTheWorklistLeadsToItsCellInTheTable() {
        interact(() -> state().show(state().viewState().columns().withFold("Security", true)));
        interact(() -> state().show(View.CHARTS));
        open();
        clickOn("Look whether they have changed");
        MovedSources.MovedSource moved =
                shown().indexedDataset().moved().sources().getFirst();
        List<ViewState> sent = Models.sent(state());
        clickOn(SourceMoveText.cells(shown().dataset(), moved));

        assertEquals(1, sent.size(), "one act, one change");
        assertEquals(View.MATRIX, shown().view());
        FrozenGrid table = matrix();
        assertTrue(table.isFocused(), "the keyboard is at it");
        GridPosition at = table.focusProperty().get().orElseThrow();
        MovedSources.CellPosition cell = moved.cells().getFirst();
        String said = table.modelProperty().get().spoken(at.row(), at.column());
        assertTrue(
                said.startsWith(
                        shown().dataset().providers().get(cell.provider()).name() + ", "
                                + shown().dataset().feature(cell.feature()).shortName() + ":"),
                said);
        assertTrue(isSeen("Since then"), "with all that is known of it");
    }

    @Test
    void whoIsExcludedIsShownBelowTheLine() {
        open();
        clickOn("Look whether they have changed");
        MovedSources.MovedSource moved =
                shown().indexedDataset().moved().sources().getFirst();
        interact(() -> state().bound(FeatureId.ofMetric("stars"), OptionalLong.of(1_000_000)));
        clickOn(SourceMoveText.cells(shown().dataset(), moved));

        assertTrue(isSeen("Since then"));
    }

    @Test
    void inASmallWindowNothingStandsOut() {
        open();
        clickOn("Look whether they have changed");
        clickOn("Look again");
        double width = composition().scene().getRoot().minWidth(-1);

        assertTrue(width <= 800, () -> "at least " + width);
    }

    private void open() {
        clickOn(icon("More"));
        clickOn("Refresh figures…");
    }

    private long stars(String provider) {
        Dataset dataset = shown().dataset();
        return Figures.newest(
                        dataset.metrics().stream()
                                .filter(metric -> metric.id().equals("stars"))
                                .findFirst()
                                .orElseThrow(),
                        dataset.indexOf(new ProviderId(provider)).orElseThrow())
                .orElseThrow()
                .value();
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case TextInputControl field -> String.valueOf(field.getText());
            case null, default -> "";
        };
    }

    private long seen(String words) {
        return lookup((Node node) -> node instanceof Labeled labeled && words.equals(labeled.getText()))
                .queryAll()
                .stream()
                .filter(FigureRefreshAccessTest::isShown)
                .count();
    }

    private boolean isSeen(String words) {
        return seen(words) > 0;
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
