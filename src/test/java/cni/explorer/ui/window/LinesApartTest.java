package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Lines across the window, as they are drawn: one, or two with a clear gap between them. Two that are a few pixels
/// apart look like one that went wrong.
class LinesApartTest extends ApplicationTest {
    private static final int CLEAR = 12;
    private static final int HEIGHT = 520;
    /// The edge at the right, where no bar and no text is.
    private static final int FROM = 560;

    private static final double MOST = 0.8;

    @Test
    void noTwoOfThemAreNearEachOtherInALowWindow() {
        Map<String, List<Integer>> near = new TreeMap<>();
        for (PictureState state : PictureState.main()) {
            List<Integer> lines =
                    lines(WindowPictures.draw(state, new WindowPictures.Look(Theme.LIGHT, 100, 800, HEIGHT)));
            List<Integer> pairs = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i) - lines.get(i - 1) < CLEAR) {
                    pairs.addAll(List.of(lines.get(i - 1), lines.get(i)));
                }
            }
            if (!pairs.isEmpty()) {
                near.put(state.name(), pairs);
            }
        }
        assertEquals(Map.of(), near);
    }

    /// The rows of pixels of one colour, other than what is above and below.
    private static List<Integer> lines(BufferedImage drawn) {
        return IntStream.range(1, HEIGHT - 1)
                .filter(y -> share(drawn, y) > MOST)
                .boxed()
                .toList();
    }

    private static double share(BufferedImage drawn, int y) {
        int width = drawn.getWidth() - FROM;
        long same = IntStream.range(FROM, drawn.getWidth())
                .filter(x -> drawn.getRGB(x, y) == drawn.getRGB(FROM, y)
                        && drawn.getRGB(x, y) != drawn.getRGB(x, y - 1)
                        && drawn.getRGB(x, y) != drawn.getRGB(x, y + 1))
                .count();
        return (double) same / width;
    }
}
