package cni.explorer.ui.reading;

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
import cni.explorer.ui.common.Theme;
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
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The lines of what changed, each said as a whole, all of them found.
class ChangesPaneTest extends ApplicationTest {
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

    @Test
    void eachChangeIsSaidAsAWhole() {
        ChangeRow row = ChangeRow.of(TwoYears.changes().cells().get(1), true);
        assertEquals("Alpha, Policies *: No (does not) before, Partly (on a condition) now", row.getAccessibleText());
        ChangeRow figures = ChangeRow.of(TwoYears.changes().figures().getFirst());
        assertEquals("Delta: no data before, about 9,000, rounded, August 2026 now", figures.getAccessibleText());
    }
}
