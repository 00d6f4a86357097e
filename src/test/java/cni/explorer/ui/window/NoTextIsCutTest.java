package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// No text is cut without a tooltip that has it whole, and no button is beyond an edge, in the main states, sizes of
/// windows and sizes of text.
class NoTextIsCutTest extends ApplicationTest {
    private static final int PASSES = 3;
    private static final double HAIR = 0.5;
    /// A summary that is cut has this beside it; cards cut nothing else.
    private static final String UNFOLDS = "whole summary";

    record Case(PictureState state, WindowPictures.Look look) {
        @Override
        public String toString() {
            return state.name() + "-" + look.name();
        }
    }

    static List<Case> cases() {
        List<WindowPictures.Look> looks = List.of(
                new WindowPictures.Look(Theme.LIGHT, 100, 1280, 800),
                new WindowPictures.Look(Theme.LIGHT, 100, 800, 520),
                new WindowPictures.Look(Theme.LIGHT, 200, 1280, 800),
                new WindowPictures.Look(Theme.LIGHT, 200, 800, 520));
        return Stream.concat(PictureState.main().stream(), PictureState.overlays().stream())
                .flatMap(state -> looks.stream().map(look -> new Case(state, look)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingLeavesTheWindowAndWhatIsCutStandsWholeInATooltip(Case one) {
        List<String> cut = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowComposition composition = WindowPictures.make(one.state(), one.look());
            composition.scene().snapshot(null);
            one.state().then().accept(composition);
            for (int pass = 0; pass < PASSES; pass++) {
                composition.scene().getRoot().applyCss();
                composition.scene().snapshot(null);
            }
            List<String> found = new ArrayList<>();
            collect(composition.scene().getRoot(), found);
            collectOutside(composition.scene().getRoot(), composition.scene().getWidth(), found);
            return found;
        });
        assertEquals(List.of(), cut);
    }

    private static void collect(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case FrozenGrid grid -> collectPainted(grid, cut);
            case Labeled label -> {
                if (label.isTextTruncated() && !isExplained(label)) {
                    cut.add(label.getText());
                }
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
            default -> {}
        }
    }

    /// What can be pressed and lies beyond the left or right edge, where nothing scrolls.
    private static void collectOutside(Node node, double width, List<String> outside) {
        if (!node.isVisible() || node instanceof ScrollPane) {
            return;
        }
        if (node instanceof ButtonBase button) {
            Bounds place = button.localToScene(button.getLayoutBounds());
            if (place.getMinX() < -HAIR || place.getMaxX() > width + HAIR) {
                outside.add("outside: " + button);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectOutside(child, width, outside));
        }
    }

    /// Whether a tooltip comes when the mouse does, on it or on what it is a part of.
    private static boolean isExplained(Node label) {
        for (Node node = label; node != null; node = node.getParent()) {
            Event.fireEvent(node, entered());
            boolean isInstalled = node.getProperties().values().stream().anyMatch(Tooltip.class::isInstance);
            if (isInstalled || (node instanceof Control control && control.getTooltip() != null)) {
                return true;
            }
        }
        return false;
    }

    private static MouseEvent entered() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static void collectPainted(FrozenGrid grid, List<String> cut) {
        GridModel model = grid.modelProperty().get();
        if (texts(grid).anyMatch(text -> text.getText().equals(UNFOLDS))) {
            return;
        }
        texts(grid).filter(text -> text.getText().endsWith("…")).forEach(text -> {
            Point2D place = grid.sceneToLocal(text.localToScene(2, -2));
            Optional<GridHit> hit = grid.hit(place.getX(), place.getY());
            String tooltip = hit.map(at -> at.action().isPresent()
                            ? model.tooltip(
                                    at.position().row(),
                                    at.position().column(),
                                    at.action().get())
                            : model.tooltip(at.position().row(), at.position().column()))
                    .orElse("");
            // Half a row at the lower edge cannot be pointed at.
            if (hit.isPresent() && tooltip.isEmpty()) {
                cut.add(text.getText() + " in the grid at " + hit.get().position());
            }
        });
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text when text.isVisible() -> Stream.of(text);
            case Parent parent
            when parent.isVisible() -> parent.getChildrenUnmodifiable().stream().flatMap(NoTextIsCutTest::texts);
            default -> Stream.of();
        };
    }
}
