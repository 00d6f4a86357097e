package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.text.English;
import cni.explorer.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The main states look as they did. Pictures are compared in blocks of 4 by 4 pixels by their mean colours, so that
/// letters may be smoothed otherwise, but nothing may move by a few pixels or be of another colour. The references hold
/// a point for each block.
///
/// Where a change is meant, `mvn -q -Pgallery -Dgallery.args=references` draws the references anew.
class MainPicturesTest extends ApplicationTest {
    private static final int BLOCK = 4;
    private static final int SLIGHT = 20;
    /// Of all points: a word of a few letters is more.
    private static final double ALLOWED = 0.0004;

    static final Path REFERENCES = Path.of("src/test/resources/cni/explorer/ui/window/pictures");
    private static final Path DRAWN = Path.of("target/pictures");

    record Main(String state, WindowPictures.Look look) {
        String file() {
            return state + "-" + look.name() + ".png";
        }

        BufferedImage draw() {
            return WindowPictures.draw(found(), look);
        }

        PictureState found() {
            return Stream.concat(PictureState.main().stream(), PictureState.overlays().stream())
                    .filter(one -> one.name().equals(state))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return file();
        }
    }

    static List<Main> mains() {
        return List.of(
                new Main("four", new WindowPictures.Look(Theme.LIGHT, 100, 1280, 800)),
                new Main("charts", new WindowPictures.Look(Theme.DARK, 100, 1280, 800)),
                new Main("post", new WindowPictures.Look(Theme.DARK, 100, 800, 520)),
                new Main("post", new WindowPictures.Look(Theme.CONTRAST_DARK, 100, 1280, 800)),
                new Main("post", new WindowPictures.Look(Theme.LIGHT, 200, 1280, 800)),
                new Main("post-compare", new WindowPictures.Look(Theme.LIGHT, 100, 1280, 800)),
                new Main("post-charts", new WindowPictures.Look(Theme.DARK, 100, 1280, 800)),
                new Main("post-provider", new WindowPictures.Look(Theme.LIGHT, 100, 1280, 800)),
                new Main("preferences", new WindowPictures.Look(Theme.CONTRAST_LIGHT, 100, 1280, 800)));
    }

    @ParameterizedTest
    @MethodSource("mains")
    void theMainStatesLookAsTheyDid(Main main) throws IOException {
        String here = lettersHere();
        String there = Files.readString(REFERENCES.resolve("letters.txt")).strip();
        assumeTrue(
                here.equals(there),
                () -> "Letters have other shapes on this machine (" + here + ") than where the references were drawn ("
                        + there + "), so pictures cannot be compared here.");
        String data = main.found().dataset();
        assumeTrue(
                dataHere(data)
                        .equals(Files.readString(REFERENCES.resolve(data + ".txt"))
                                .strip()),
                () -> data + " has changed since the references were drawn, so its pictures cannot be compared: "
                        + "look at them, then draw the references anew.");
        BufferedImage drawn = main.draw();
        double other = otherPoints(read(REFERENCES.resolve(main.file())), reduced(drawn));
        if (other > ALLOWED) {
            Path kept = Files.createDirectories(DRAWN).resolve(main.file());
            try (OutputStream out = Files.newOutputStream(kept)) {
                WindowSnapshot.write(drawn, out);
            }
            fail("%.2f %% of the picture is other than its reference; look at %s".formatted(other * 100, kept));
        }
    }

    @Test
    void wordsThatMoveByTwoPixelsAreSeenAndOtherSmoothingIsNot() {
        BufferedImage picture = mains().getFirst().draw();
        BufferedImage moved = copy(picture);
        // Of the sentence under the answer.
        moved.setRGB(280, 90, 240, 18, picture.getRGB(278, 90, 240, 18, null, 0, 240), 0, 240);
        assertTrue(otherPoints(reduced(picture), reduced(moved)) > ALLOWED);
        BufferedImage smoothed = copy(picture);
        Random random = new Random(1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int grey = Math.clamp((picture.getRGB(x, y) & 0xFF) + random.nextInt(-20, 21), 0, 0xFF);
                smoothed.setRGB(x, y, (picture.getRGB(x, y) & 0xFFFF00) | grey);
            }
        }
        assertEquals(0, otherPoints(reduced(picture), reduced(smoothed)));
    }

    private static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        copy.setData(picture.getData());
        return copy;
    }

    /// What tells one state of a dataset from another.
    static String dataHere(String id) throws IOException {
        try {
            byte[] text = Files.readAllBytes(Path.of("data", id + ".json"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// Measures of letters by which renderers of fonts differ.
    static String lettersHere() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Theme.loadFonts();
            Text text = new Text("Hamburgefonstiv 0123 WireGuard, L7 ¹²");
            text.setFont(Font.font("CX Sans", 13));
            Text sign = new Text("✓✕≠");
            sign.setFont(Font.font("CX Glyphs", 12));
            return English.format(
                    "%.2f %.2f %.2f",
                    text.getLayoutBounds().getWidth(),
                    text.getLayoutBounds().getHeight(),
                    sign.getLayoutBounds().getWidth());
        });
    }

    private static BufferedImage read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ImageIO.read(in);
        }
    }

    /// What part of the points of two reduced pictures differs; all of them if the sizes do.
    private static double otherPoints(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += isOther(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }

    private static boolean isOther(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)) > SLIGHT) {
                return true;
            }
        }
        return false;
    }

    /// One point for each block, in its mean colour.
    static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth() / BLOCK;
        int height = picture.getHeight() / BLOCK;
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int[] block = picture.getRGB(x * BLOCK, y * BLOCK, BLOCK, BLOCK, null, 0, BLOCK);
                reduced.setRGB(x, y, (mean(block, 16) << 16) | (mean(block, 8) << 8) | mean(block, 0));
            }
        }
        return reduced;
    }

    private static int mean(int[] pixels, int shift) {
        int sum = 0;
        for (int pixel : pixels) {
            sum += (pixel >> shift) & 0xFF;
        }
        return sum / pixels.length;
    }
}
