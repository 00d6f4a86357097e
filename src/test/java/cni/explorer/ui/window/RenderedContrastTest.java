package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.Contrast;
import cni.explorer.ui.common.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What is drawn can be read in every theme: each text against the ground that is drawn behind it, 4.5 to 1, and each
/// sign 3 to 1. What cannot be used now may be fainter.
class RenderedContrastTest extends ApplicationTest {
    private static final double OF_TEXT = 4.5;
    private static final double OF_SIGNS = 3;
    private static final String SIGNS = "CX Glyphs";

    record Case(PictureState state, Theme theme) {
        @Override
        public String toString() {
            return state.name() + " " + theme;
        }
    }

    static List<Case> cases() {
        return Stream.concat(PictureState.main().stream(), PictureState.overlays().stream())
                .flatMap(state -> Stream.of(Theme.values()).map(theme -> new Case(state, theme)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextStandsOutFromWhatIsDrawnBehindIt(Case one) {
        Set<String> faint = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowComposition composition =
                    WindowPictures.make(one.state(), new WindowPictures.Look(one.theme(), 100, 1280, 800));
            composition.scene().snapshot(null);
            one.state().then().accept(composition);
            composition.scene().getRoot().applyCss();
            composition.scene().snapshot(null);
            composition.scene().getRoot().applyCss();
            WritableImage picture = composition.scene().snapshot(null);
            Set<String> found = new TreeSet<>();
            Parent front = front(composition.scene().getRoot());
            collect(front, picture, found);
            return found;
        });
        assertEquals(Set.of(), faint);
    }

    /// What lies over the window, or else the window: what is below is darkened and waits.
    private static Parent front(Parent root) {
        Parent inner = (Parent) root.getChildrenUnmodifiable().getFirst();
        return inner.getChildrenUnmodifiable().getLast() instanceof Parent last && last.isVisible() ? last : inner;
    }

    private static void collect(Node node, WritableImage picture, Set<String> faint) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        switch (node) {
            case Text text -> check(text, picture, faint);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, picture, faint));
            default -> {}
        }
    }

    private static void check(Text text, WritableImage picture, Set<String> faint) {
        Bounds place = text.localToScene(text.getBoundsInLocal());
        if (text.getText().isBlank()
                || !(text.getFill() instanceof Color colour)
                || !isInside(place, picture)
                || isClipped(text, place)) {
            return;
        }
        double least = text.getFont().getFamily().equals(SIGNS) ? OF_SIGNS : OF_TEXT;
        Color ground = ground(picture.getPixelReader(), place);
        double ratio = Contrast.of(colour, ground);
        if (ratio < least) {
            faint.add("“%s” in %s on %s: %.2f".formatted(text.getText(), colour, ground, ratio));
        }
    }

    private static boolean isInside(Bounds place, WritableImage picture) {
        return place.getMinX() >= 0
                && place.getMinY() >= 0
                && place.getMaxX() < picture.getWidth()
                && place.getMaxY() < picture.getHeight()
                && place.getWidth() >= 1
                && place.getHeight() >= 1;
    }

    /// Whether a scroll pane or a grid hides it.
    private static boolean isClipped(Node text, Bounds place) {
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            if (node.getClip() != null
                    && !node.localToScene(node.getClip().getBoundsInParent()).contains(place)) {
                return true;
            }
        }
        return false;
    }

    /// The colour that most points have around and between the letters.
    private static Color ground(PixelReader pixels, Bounds place) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = (int) place.getMinY(); y <= place.getMaxY(); y++) {
            for (int x = (int) place.getMinX(); x <= place.getMaxX(); x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Color.rgb((most >> 16) & 0xFF, (most >> 8) & 0xFF, most & 0xFF);
    }
}
