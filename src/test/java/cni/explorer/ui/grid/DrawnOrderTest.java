package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Signs stand on the right side of words that are read from the right, though the font of the program has not got
/// these words.
class DrawnOrderTest extends ApplicationTest {
    private static final String ALEF = "\u05D0";
    private static final int WIDTH = 200;
    private static final int HEIGHT = 36;
    private static final Look LOOK = look();

    private final Group group = new Group();

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(group, WIDTH, HEIGHT));
    }

    @Test
    void bracketsAreAroundWords() {
        int width = (int) LOOK.measure().width("(", FontRole.BODY) + (int) CellLayout.PADDING;
        assertEquals(drawn("(", width), drawn("(" + ALEF + ")", width));
    }

    @Test
    void theCommaIsLeftOfTheWordBeforeIt() {
        String words = ALEF + ",";
        int width = (int) LOOK.measure().width(",", FontRole.BODY) + (int) CellLayout.PADDING;
        assertEquals(drawn(",", width), drawn(words, width));
    }

    @Test
    void oneNodeDrawsThemInTheSameOrder() {
        int bracket = (int) LOOK.measure().width("(", FontRole.BODY);
        assertEquals(drawnAtOnce("(", bracket), drawnAtOnce("(" + ALEF + ")", bracket));
        int comma = (int) LOOK.measure().width(",", FontRole.BODY);
        assertEquals(drawnAtOnce(",", comma), drawnAtOnce(ALEF + ",", comma));
        int number = (int) LOOK.measure().width("2.0", FontRole.BODY);
        assertEquals(drawnAtOnce("2.0", number), drawnAtOnce(ALEF + ", 2.0", number));
        int others = (int) LOOK.measure().width("Mesh, 2.0", FontRole.BODY);
        assertEquals(drawnAtOnce("Mesh, 2.0", others), drawnAtOnce("Mesh, 2.0 " + ALEF + ", ", others));
    }

    @Test
    void nothingIsDrawnOfMarksAmongThem() {
        String words = "Mesh (" + ALEF + ") \u05E9\u05DC\u05D5\u05DD, 2.0";
        double wide = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> atOnce(words).getLayoutBounds().getWidth());
        assertEquals(LOOK.measure().width(words, FontRole.BODY), wide, 1);
    }

    @Test
    void theirPiecesTakeTheRoomThatIsMeasured() {
        String words = "Mesh (" + ALEF + ") \u05E9\u05DC\u05D5\u05DD, 2.0";
        List<Text> pieces = shown(words).texts();
        assertTrue(pieces.size() > 3);
        Text last = pieces.getLast();
        double right = last.getLayoutX() + last.getLayoutBounds().getWidth();
        assertEquals(CellLayout.PADDING + LOOK.measure().width(words, FontRole.BODY), right, 1);
    }

    @Test
    void otherWordsAreDrawnInOnePiece() {
        assertEquals(1, shown("eBPF (XDP), Größe").texts().size());
    }

    private CellNode shown(String words) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            group.getChildren().clear();
            CellNode node = new CellNode(group.getChildren());
            GridRun run = new GridRun.TextRun(words, FontRole.BODY, Tone.TEXT, true, false, Optional.empty());
            GridCell cell = new GridCell(List.of(Sample.line(run)), false, 1, "", "");
            node.show(new CellNode.Shown(cell, 0, WIDTH, HEIGHT, HEIGHT, 0, false, false, 0, false, false, LOOK));
            return node;
        });
    }

    private static Text atOnce(String words) {
        Text text = new Text(DrawnText.onOneLine(words));
        text.setFont(LOOK.fonts().font(FontRole.BODY));
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private List<Integer> drawnAtOnce(String words, int width) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> group.getChildren().setAll(atOnce(words)));
        return points(width);
    }

    /// The points at the left of a cell.
    private List<Integer> drawn(String words, int width) {
        shown(words);
        return points(width);
    }

    private List<Integer> points(int width) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(0, 0, width, HEIGHT));
            PixelReader pixels = group.snapshot(part, null).getPixelReader();
            List<Integer> points = new ArrayList<>();
            for (int i = 0; i < width * HEIGHT; i++) {
                points.add(pixels.getArgb(i % width, i / width));
            }
            assertTrue(points.stream().distinct().count() > 1, "nothing is drawn");
            return points;
        });
    }

    private static Look look() {
        try (InputStream file = Objects.requireNonNull(
                CellNode.class.getResourceAsStream("/cni/explorer/ui/common/cx-sans-regular.otf"))) {
            // Found by its name, it has other fonts to help it out.
            Font font = Font.font(Font.loadFont(file, 20).getFamily(), 20);
            GridFonts fonts = new GridFonts(font, font, font, font, font, font, font);
            return new Look(fonts, Sample.LIGHT, new TextMeasure(fonts), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
