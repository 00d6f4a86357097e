package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.JavaProcess;
import cni.explorer.cli.Main;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Check boxes as the program draws them, in a process of its own: JavaFX reads once how it draws.
class CrispRegionsTest {
    private static final int MIDDLE_OF_BOXES = 24;
    private static final int FRAME = 0x818b95;
    private static final int INSIDE = 0xffffff;
    private static final int GROUND = 0xf6f8fa;

    @TempDir
    private Path folder;

    @Test
    void theFramesOfAllCheckBoxesAreOnePixelThick() throws IOException, URISyntaxException, InterruptedException {
        Path file = folder.resolve("a.png");
        String[] words = {"render", "--view", "matrix", "--data", "cni-2026", "-o", file.toString()};
        assertEquals(0, JavaProcess.start(Main.class, words).waitFor());

        BufferedImage drawn = ImageIO.read(file.toFile());
        List<Integer> tops = IntStream.range(1, drawn.getHeight() - 1)
                .filter(y -> at(drawn, y) == FRAME && at(drawn, y + 1) == INSIDE)
                .boxed()
                .toList();
        assertEquals(15, tops.size());
        assertEquals(
                List.of(), tops.stream().filter(y -> at(drawn, y - 1) != GROUND).toList());
    }

    private static int at(BufferedImage drawn, int y) {
        return drawn.getRGB(MIDDLE_OF_BOXES, y) & 0xffffff;
    }
}
