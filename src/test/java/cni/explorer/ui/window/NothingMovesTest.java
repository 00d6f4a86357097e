package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

/// Whatever a person does, nothing moves away from under the mouse.
class NothingMovesTest extends WindowTest {
    private static final int ACTIONS = 200;

    private final Random random = new Random(14);

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    @Test
    void aTickForComparingMovesNoRow() {
        for (String feature : List.of("network-policies", "encryption", "external-datastore", "windows")) {
            interact(() -> state().require(new FeatureId(feature), true));
        }
        settle();
        Map<Object, Bounds> before = rowsOnScreen();
        for (String provider : List.of("calico", "antrea", "cilium")) {
            interact(() -> state().compare(new ProviderId(provider), true));
            settle();
            assertEquals(before, rowsOnScreen(), provider);
        }
    }

    @Test
    void overManyActionsButtonsTicksAndTheHeadOfTheTableStayWhereTheyAre() {
        settle();
        Map<String, Bounds> fixed = buttons();
        for (int action = 0; action < ACTIONS; action++) {
            Map<Object, Bounds> rows = rowsOnScreen();
            boolean onlyCompares = random.nextBoolean();
            String done = onlyCompares ? compareSomebody() : askSomething();
            settle();
            assertEquals(fixed, buttons(), "after action " + action + ", " + done);
            if (onlyCompares) {
                assertEquals(rows, rowsOnScreen(), "after action " + action + ", " + done);
            }
        }
    }

    private String compareSomebody() {
        var providers = shown().dataset().providers();
        ProviderId one = providers.get(random.nextInt(providers.size())).id();
        boolean chosen = !shown().selection().compared().contains(one);
        interact(() -> state().compare(one, chosen));
        return "compare " + one;
    }

    private String askSomething() {
        List<Feature> features = shown().dataset().features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .toList();
        FeatureId one = features.get(random.nextInt(features.size())).id();
        boolean ticked = !shown().selection().required().contains(one);
        switch (random.nextInt(4)) {
            case 0 -> interact(() -> state().read(random.nextBoolean() ? Reading.STRICT : Reading.LENIENT));
            case 1 -> interact(() -> state().undo());
            default -> interact(() -> state().require(one, ticked));
        }
        return "ask " + one;
    }

    private void settle() {
        interact(() -> {
            Parent root = composition().scene().getRoot();
            root.applyCss();
            root.layout();
        });
    }

    /// Every row in sight, by its key.
    private Map<Object, Bounds> rowsOnScreen() {
        Map<Object, Bounds> places = new HashMap<>();
        lookup((Node node) -> node instanceof FrozenGrid && node.isVisible())
                .queryAllAs(FrozenGrid.class)
                .forEach(grid -> {
                    GridModel model = grid.modelProperty().get();
                    for (int row = 0; row < model.rowCount(); row++) {
                        Object key = model.rowKey(row);
                        grid.bounds(new GridPosition(row, 0))
                                .ifPresent(place -> places.put(key, grid.localToScene(place)));
                    }
                });
        return places;
    }

    /// What can be pressed outside of the table, and where the table begins.
    private Map<String, Bounds> buttons() {
        Map<String, Bounds> places = new HashMap<>();
        lookup((Node node) ->
                        node instanceof ButtonBase button && button.getAccessibleText() == null && button.isVisible())
                .queryAllAs(ButtonBase.class)
                .stream()
                .filter(button -> List.of("Lenient", "Strict", "Reset").contains(button.getText())
                        || button.getText().startsWith("Compare"))
                .forEach(button -> places.put(
                        button.getText().replaceAll("^Compare.*", "Compare"),
                        button.localToScene(button.getLayoutBounds())));
        lookup((Node node) -> node instanceof CheckBox)
                .queryAllAs(CheckBox.class)
                .forEach(box -> places.put(box.getText(), box.localToScene(box.getLayoutBounds())));
        return places;
    }
}
