package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.Changes;
import cni.explorer.diff.TwoYears;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.text.ChangeText;
import cni.explorer.text.English;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What changed between two datasets, in the window.
class ChangesPaneTest extends WindowTest {
    private static final String ITEM = "What changed between The post of 2017 and Now";

    @Test
    void theMenuOpensWhatChangedSinceTheOlderDatasetAndEscClosesIt() {
        openAnotherDataset();
        clickOn("Now · August 2026");
        clickOn(ITEM);
        assertTrue(lookup("From 11 November 2017 to 22 August 2026").tryQuery().isPresent(), "the pane is open");
        assertTrue(lookup("Providers that went: 8").tryQuery().isPresent(), "all of it stands below");

        ChangesPane pane = lookup(node -> node instanceof ChangesPane).query();
        assertEquals(0, pane.getVvalue());
        press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertTrue(pane.getVvalue() > 0, "the keyboard scrolls");
        press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        assertEquals(0, pane.getVvalue());

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup("Providers that went: 8").tryQuery().isPresent(), "the page is closed");
    }

    @Test
    void itCanBeSearchedAndCopied() {
        openAnotherDataset();
        clickOn("Now · August 2026");
        clickOn(ITEM);
        clickOn("Find on this page").write("romana");
        ChangesPane pane = lookup(node -> node instanceof ChangesPane).query();
        int lines = onFx(() -> pane.find("romana"));
        assertTrue(lines > 0);
        assertTrue(lookup(English.count(lines, "line")).tryQuery().isPresent(), "how many lines hold it");
        assertTrue(isSeen("romana"));
        assertFalse(isSeen("Calico"));
        clickOn("Copy");
        String text = copied.getLast().text();
        assertTrue(text.contains("What changed from"), text);
        assertTrue(text.contains("Calico"), "all of it, whatever is searched for");
    }

    @Test
    void whatIsTooMuchToBeShownIsFoundAllTheSameHoweverItIsWritten() {
        ChangesPane pane = onFx(() -> new ChangesPane(Changes.between(providers(1), providers(300))));
        assertEquals(299, onFx(() -> pane.find("")));
        assertEquals(1, onFx(() -> pane.find("réseau 300")));
        assertTrue(said(pane).contains("Reseau 300"), said(pane)::toString);
        assertFalse(said(pane).contains("Reseau 30"), said(pane)::toString);
        assertEquals(299, onFx(() -> pane.find("reseau")));
        assertTrue(said(pane).contains(ChangeText.more(99)), said(pane)::toString);
        assertEquals(0, onFx(() -> pane.find("nobody")));
        assertEquals(List.of(), said(pane));
    }

    @Test
    void inANarrowWindowNoLineRunsOutOfIt() {
        ChangesPane pane = onFx(() -> {
            ChangesPane made = new ChangesPane(Changes.between(
                    ShippedDatasets.find("cni-2017").orElseThrow(),
                    ShippedDatasets.find("cni-2026").orElseThrow()));
            Scene scene = new Scene(made, 620, 400);
            Theme.LIGHT.dress(scene);
            scene.snapshot(null);
            return made;
        });
        assertEquals(620, pane.getContent().getLayoutBounds().getWidth());
    }

    private static Dataset providers(int many) {
        return new Dataset(
                TwoYears.NOW.about(),
                List.of(),
                IntStream.rangeClosed(1, many)
                        .mapToObj(i -> new Provider(
                                new ProviderId("p" + i),
                                "Reseau " + i,
                                List.of(),
                                Provider.Role.PROVIDER,
                                Optional.empty(),
                                List.of(),
                                Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> said(Node node) {
        return onFx(() -> words(node).toList());
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case ScrollPane pane -> words(pane.getContent());
            case Label label -> Stream.of(label.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ChangesPaneTest::words);
            default -> Stream.of();
        };
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    private boolean isSeen(String words) {
        return lookup(words).queryAll().stream().anyMatch(ChangesPaneTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aDatasetIsNotHeldAgainstItself() {
        clickOn("The post of 2017 · November");
        assertTrue(lookup("About this comparison").tryQuery().isPresent(), "the menu is open");
        assertFalse(
                lookup("What changed between The post of 2017 and The post of 2017")
                        .tryQuery()
                        .isPresent(),
                "it has not changed since itself");
    }

    @Test
    void eachChangeIsSaidAsAWhole() {
        ChangeRow row = ChangeRow.of(TwoYears.changes().cells().get(1), true);
        assertEquals("Alpha, Policies *: No (does not) before, Partly (on a condition) now", row.getAccessibleText());
        ChangeRow figures = ChangeRow.of(TwoYears.changes().figures().getFirst());
        assertEquals("Delta: no data before, about 9,000, rounded, August 2026 now", figures.getAccessibleText());
    }

    private void openAnotherDataset() {
        interact(() -> state().open(IndexedDataset.of(TwoYears.NOW), Models.first(TwoYears.NOW)));
        assertEquals("now", shown().dataset().about().id());
    }
}
