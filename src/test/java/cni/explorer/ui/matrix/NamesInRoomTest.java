package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class NamesInRoomTest extends ApplicationTest {
    @Test
    void namesAreWholeAndTheOthersAreCounted() {
        interact(() -> {
            List<Region> names = Stream.generate(NamesInRoomTest::name).limit(5).toList();
            NamesInRoom room = new NamesInRoom(names, 9, "all nine");
            Scene scene = new Scene(room);
            scene.getRoot().applyCss();

            assertEquals(List.of(5L, "and 4 more"), shown(room, names, 1_000));
            assertEquals(List.of(3L, "and 6 more"), shown(room, names, 470));
            assertEquals(List.of(0L, "9 providers"), shown(room, names, 90));
            assertEquals(names.getFirst().prefWidth(-1), names.getFirst().getWidth());
        });
    }

    @Test
    void whereAllHaveRoomNothingIsCounted() {
        interact(() -> {
            List<Region> names = Stream.generate(NamesInRoomTest::name).limit(2).toList();
            NamesInRoom room = new NamesInRoom(names, 2, "both");
            new Scene(room).getRoot().applyCss();
            assertEquals(List.of(2L, ""), shown(room, names, 220));
        });
    }

    private static List<Object> shown(NamesInRoom room, List<Region> names, double width) {
        room.resize(width, 20);
        room.layout();
        long visible = names.stream().filter(Region::isVisible).count();
        Label more = (Label) room.getChildrenUnmodifiable().getLast();
        return List.of(visible, more.getText());
    }

    private static Region name() {
        Region name = new Region();
        name.setPrefSize(100, 20);
        return name;
    }
}
