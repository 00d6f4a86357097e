package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.Fingerprint;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.SortKey;
import cni.explorer.text.OriginText;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A comparison that is saved and opened again.
class SaveComparisonActionTest extends WindowTest {
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected Tasks tasks() {
        return new FxTasks();
    }

    @AfterEach
    void letGo() {
        interact(() -> composition().end());
    }

    @Test
    void theTitleNamesTheComparisonUntilOtherDataIsOpened() {
        ObservableValue<String> title = composition().title();
        assertEquals("The post of 2017 – CNI Explorer", title.getValue());
        Path file = save();
        until(() -> title.getValue().equals("The post of 2017 (" + file.getFileName() + ") – CNI Explorer"));
        interact(() -> state().reset());
        open(file);
        until(() -> said().contains("since it was saved on "));
        assertEquals("The post of 2017 (" + file.getFileName() + ") – CNI Explorer", title.getValue());
        clickOn("The post of 2017 · November");
        clickOn("2026 · August");
        until(() -> title.getValue().equals("2026 – CNI Explorer"));
    }

    @Test
    void whatWasAskedAndHowItWasLookedAtComesBack() {
        Path file = save();
        interact(() -> {
            state().reset();
            state().show(View.CHARTS);
        });
        List<ViewState> sent = Models.sent(state());
        open(file);
        until(() -> said().contains("since it was saved on "));
        assertEquals(1, sent.size(), "the view, the columns and the question in one");
        assertEquals(Set.of(ENCRYPTION), shown().selection().required());
        assertEquals(List.of("Weave Net", "kopeio-networking", "Calico"), rows());
        assertEquals(View.MATRIX, state().viewState().view());
        assertTrue(said().contains("Neither the dataset nor the answer has changed since it was saved on "), said());
    }

    @Test
    void aDatasetThatHasChangedMeanwhileIsToldWithWhatMoved() throws IOException {
        Dataset post = shown().dataset();
        Path data = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
        open(data);
        until(() -> shown().dataset() != post);
        Path file = save();
        Files.writeString(
                data,
                Files.readString(data)
                        .replaceFirst(
                                "(?s)(\"id\": \"weave-net\".*?\"encryption\": \\{ *\"value\": )\"Yes\", \"verdict\": \"yes\"",
                                "$1\"No\", \"verdict\": \"no\""));
        open(file);
        until(() -> said().contains("since it was saved on "));
        assertTrue(said().contains("and so has the answer."), said());
        interact(() -> lookup(".hyperlink")
                .match(node -> node instanceof Hyperlink link && link.getText().equals("What has moved"))
                .queryAs(Hyperlink.class)
                .fire());
        assertTrue(lookup(".cell-detail .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("Weave Net was left, and is excluded: Encryption, No.")));
    }

    @Test
    void aDecisionRecordOfAStateThatIsPastSaysSoAndHasItsFingerprint() throws Exception {
        Dataset post = shown().dataset();
        Path data = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
        open(data);
        until(() -> shown().dataset() != post);
        String then = Fingerprint.of(data);
        Files.writeString(data, "{");
        until(() -> said().contains("cannot be used as it was saved last"));
        Path record = folder.resolve("record.md");
        target = Optional.of(record);
        interact(() -> ((LazyMenuButton) lookup("Export").query())
                .items().stream()
                        .filter(item -> "Decision record…".equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        until(() -> said().contains("Saved "));
        assertTrue(said().contains(OriginText.CHANGED), said());
        String text = Files.readString(record);
        assertTrue(text.contains("What was read has the SHA-256 `" + then + "`"), text);
        assertTrue(text.contains(OriginText.CHANGED), text);
    }

    @Test
    void aComparisonHoldsTheFingerprintOfWhatWasShownNotOfWhatStandsThereNow() throws Exception {
        Dataset post = shown().dataset();
        Path data = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
        open(data);
        until(() -> shown().dataset() != post);
        String then = Fingerprint.of(data);
        interact(() -> {
            try {
                // Nobody has noticed yet: the JavaFX thread is held.
                Files.writeString(data, Files.readString(data) + " ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            state().require(ENCRYPTION, true);
            target = Optional.of(folder.resolve("mine.cnix"));
            Event.fireEvent(
                    composition().scene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false));
        });
        until(() -> said().contains("Saved "));
        assertTrue(Files.readString(folder.resolve("mine.cnix")).contains(then));
        assertTrue(said().contains(OriginText.CHANGED), said());
    }

    @Test
    void oneThatWasSavedOrOpenedIsAmongTheRecentFiles() {
        Path file = save();
        assertEquals(List.of(file), session.recent());
        interact(() -> session.keepRecent(List.of()));
        open(file);
        until(() -> session.recent().equals(List.of(file)));
    }

    @Test
    void whatIsNoComparisonChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.cnix"), "no");
        interact(() -> state().require(ENCRYPTION, true));
        open(file);
        until(() -> said().contains("bad.cnix"));
        assertEquals(Set.of(ENCRYPTION), shown().selection().required());
        assertTrue(said().contains("bad.cnix is no saved comparison: it is not JSON."), said());
    }

    private Path save() {
        Path file = folder.resolve("mine.cnix");
        target = Optional.of(file);
        interact(() -> {
            state().require(ENCRYPTION, true);
            state().arrange(shown().arrangement().withSort(List.of(new SortKey(new SortKey.Name(), true))));
        });
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> said().contains("Saved "));
        return file;
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void open(Path file) {
        chosen = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
    }

    private String said() {
        return Stream.of(".banner .label", ".passing")
                .flatMap(where -> lookup(where).queryAllAs(Label.class).stream())
                .map(Label::getText)
                .toList()
                .toString();
    }
}
