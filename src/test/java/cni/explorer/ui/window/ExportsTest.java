package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.workspace.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What is visible can be taken away as a file, as a picture and by the clipboard.
class ExportsTest extends WindowTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theMenuWritesEachFormat() throws IOException {
        assertEquals("Provider\tNetwork Model", written("Table as TSV…").substring(0, 22));
        assertTrue(written("Table as Markdown…").startsWith("# 7 providers\n"));
        assertTrue(written("Page as HTML…").startsWith("<!DOCTYPE html>"));
        assertTrue(written("Data as JSON…").startsWith("{\n  \"format\": 1,"));
    }

    @Test
    void itsMenuOpensAtTheFirstClickAfterItWasAPictureToo() {
        Stage stage = (Stage) composition().scene().getWindow();
        double width = stage.getWidth();
        interact(() -> stage.setWidth(700));
        interact(() -> stage.setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("Export");
        assertTrue(lookup("Table as TSV…").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
    }

    @Test
    void thePictureIsTheWindowInSight() throws IOException {
        Path file = save("Picture as PNG…");
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(file.toFile()));

        assertEquals(WIDTH, picture.getWidth());
        assertEquals(HEIGHT, picture.getHeight());
        assertTrue(picture.getRGB(0, 0) != picture.getRGB(100, 20), "a window is never of one colour");
    }

    @Test
    void theTableIsCopiedAsTextAndAsHtmlAtOnce() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);

        ClipboardData clip = copied.getFirst();
        assertTrue(clip.text().lines().toList().get(1).startsWith("Calico\tLayer 3\tYes\t"));
        String html = clip.html().orElseThrow();
        assertTrue(html.contains("<td>◐ Etcd<sup> 1</sup></td>"), html);
        assertTrue(html.contains("Calico and Canal include a feature"), html);
    }

    @Test
    void whatIsTakenAwayIsCalledAsShownOnlyWhereTheTableIsShown() {
        assertEquals("As shown", said());
        interact(() -> state().show(View.COMPARE));
        assertEquals("The table", said());
        interact(() -> state().show(View.CHARTS));
        assertEquals("The table", said());
    }

    private String said() {
        clickOn("Export");
        String hint = lookup(".export-hint").<Label>query().getText();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        return hint.substring(0, hint.indexOf(':'));
    }

    @Test
    void thePictureIsCopiedToo() {
        clickOn("Export");
        clickOn("Copy as picture");
        assertEquals(WIDTH, pictures.getFirst().getWidth());
    }

    @Test
    void theCommandLineThatOpensTheSameQuestionIsCopied() {
        clickOn("Network Policies");
        clickOn("Export");
        clickOn("Copy command line");
        assertEquals(List.of(ClipboardData.of("cni-explorer --data cni-2017 --require network-policies")), copied);
    }

    @Test
    void theCellThatHasTheKeyboardIsCopiedWithItsFootnotes() {
        focus(matrix(), 0, 5);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        assertEquals(
                List.of(ClipboardData.of(
                        "Etcd [1]\n[1] Calico and Canal include a feature to connect directly to Kubernetes, and"
                                + " not use Etcd.")),
                copied);
    }

    @Test
    void theNameThatHasTheKeyboardIsCopied() {
        focus(matrix(), 7, 0);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        assertEquals(List.of(ClipboardData.of("kubenet (baseline)")), copied);
    }

    private String written(String item) throws IOException {
        return Files.readString(save(item));
    }

    private Path save(String item) throws IOException {
        Path place = Files.createTempDirectory(folder, "export");
        target = Optional.of(place.resolve("file"));
        LazyMenuButton menu = lookup(".lazy-menu")
                .match(node -> node instanceof LazyMenuButton button
                        && button.getText().equals("Export"))
                .query();
        MenuItem wanted = menu.items().stream()
                .filter(one -> item.equals(one.getText()))
                .findFirst()
                .orElseThrow();
        assertFalse(wanted.isDisable());
        interact(wanted::fire);
        try (Stream<Path> written = Files.list(place)) {
            return written.findFirst().orElseThrow();
        }
    }
}
