package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Columns of numbers fit their numbers: none touches the words behind it, nor another text, in the main states.
class NumbersHaveRoomTest extends ApplicationTest {
    private static final int PASSES = 3;
    /// Of a number to the words behind it.
    private static final double LEAST = 2;
    private static final double HAIR = 0.75;
    private static final Pattern NUMBER = Pattern.compile("[≈+]? ?[0-9][0-9,. ]*");

    record Case(PictureState state, WindowPictures.Look look) {
        @Override
        public String toString() {
            return state.name() + "-" + look.name();
        }
    }

    /// @param room what shows it, and hides what lies beyond its edges
    private record Placed(String words, Bounds bounds, Node room) {
        boolean isNumber() {
            return NUMBER.matcher(words).matches();
        }

        boolean isInLineWith(Placed other) {
            return room.equals(other.room)
                    && Math.abs(bounds.getCenterY() - other.bounds.getCenterY()) < bounds.getHeight() / 2;
        }

        /// What stands there for itself; a colon belongs to the number before it.
        boolean isWord() {
            return !Pattern.matches("\\p{Punct}.*", words);
        }

        boolean beginsBehind(Placed other) {
            return bounds.getMinX() > other.bounds.getMinX() + HAIR;
        }
    }

    static List<Case> cases() {
        List<WindowPictures.Look> looks = List.of(
                new WindowPictures.Look(Theme.LIGHT, 100, 1280, 800),
                new WindowPictures.Look(Theme.LIGHT, 100, 800, 520),
                new WindowPictures.Look(Theme.LIGHT, 200, 1280, 800));
        return PictureState.main().stream()
                .flatMap(state -> looks.stream().map(look -> new Case(state, look)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noNumberTouchesWhatStandsBehindIt(Case one) {
        List<Placed> all = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowComposition composition = WindowPictures.make(one.state(), one.look());
            composition.scene().snapshot(null);
            one.state().then().accept(composition);
            for (int pass = 0; pass < PASSES; pass++) {
                composition.scene().getRoot().applyCss();
                composition.scene().snapshot(null);
            }
            return texts(composition.window().getCenter())
                    .filter(text -> !text.getText().isBlank())
                    .map(text -> new Placed(text.getText(), text.localToScene(text.getLayoutBounds()), room(text)))
                    .toList();
        });
        assertTrue(
                all.stream().anyMatch(Placed::isNumber) || !one.state().name().contains("charts"), "there are numbers");
        double zoom = one.look().percent() / 100.0;
        List<String> touching = new ArrayList<>();
        for (Placed number : all.stream().filter(Placed::isNumber).toList()) {
            for (Placed behind : all) {
                double apart = behind.bounds().getMinX() - number.bounds().getMaxX();
                boolean isBehind = behind.isInLineWith(number) && behind.beginsBehind(number) && behind.isWord();
                if (isBehind && apart < LEAST * zoom - HAIR) {
                    touching.add(number.words() + "|" + behind.words() + " " + apart);
                }
            }
        }
        assertEquals(List.of(), touching);
    }

    private static Node room(Node text) {
        Node at = text;
        while (at.getParent() != null && !(at instanceof ScrollPane) && !(at instanceof FrozenGrid)) {
            at = at.getParent();
        }
        return at;
    }

    private static Stream<Text> texts(Node node) {
        return !node.isVisible()
                ? Stream.empty()
                : switch (node) {
                    case Text text -> Stream.of(text);
                    case Parent parent ->
                        parent.getChildrenUnmodifiable().stream().flatMap(NumbersHaveRoomTest::texts);
                    default -> Stream.empty();
                };
    }
}
