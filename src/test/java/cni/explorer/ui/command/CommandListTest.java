package cni.explorer.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cni.explorer.ui.command.CommandSearch.CommandHit;
import cni.explorer.ui.common.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

class CommandListTest extends ApplicationTest {
    @Test
    void unfoldingAGroupKeepsTheChoice() {
        interact(() -> {
            CommandList list = new CommandList(_ -> {});
            Map<CommandGroup, List<CommandHit>> found = new EnumMap<>(CommandGroup.class);
            List<CommandHit> many = IntStream.range(0, 8)
                    .mapToObj(i -> new CommandHit(CommandEntry.action("Action " + i, "", () -> {}), 0, 0))
                    .toList();
            found.put(CommandGroup.REQUIRE, many);
            CommandEntry meant = CommandEntry.action("Meant", "", () -> {});
            found.put(CommandGroup.ACTIONS, List.of(new CommandHit(meant, 0, 0)));
            list.show(found);
            list.move(3);
            assertEquals(meant, list.chosen().orElseThrow().entry());

            more(list).fire();

            assertEquals(meant, list.chosen().orElseThrow().entry());
        });
    }

    @Test
    void aGroupThatAloneIsFoundHasTheRoomOfTheOthers() {
        interact(() -> {
            CommandList list = new CommandList(_ -> {});
            list.show(Map.of(
                    CommandGroup.ACTIONS,
                    IntStream.range(0, 12)
                            .mapToObj(i -> new CommandHit(CommandEntry.action("Action " + i, "", () -> {}), 0, 0))
                            .toList()));
            list.move(-1);
            assertEquals("Action 7", list.chosen().orElseThrow().entry().name());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void anEmptyBoxIsEmptyOnTheInvertedLineToo(Theme theme) {
        interact(() -> {
            CommandLine line = new CommandLine(new CommandHit(
                    new CommandEntry(CommandGroup.REQUIRE, "Mesh", "", "", Optional.of(false), "require", () -> {}),
                    0,
                    0));
            Scene scene = new Scene(new StackPane(line));
            theme.dress(scene);
            line.getStylesheets().add(Theme.class.getResource("modal.css").toExternalForm());
            line.choose(true);
            scene.getRoot().applyCss();
            List<BackgroundFill> box =
                    ((Region) line.lookup(".box")).getBackground().getFills();
            Paint ground = line.getBackground().getFills().getFirst().getFill();
            assertEquals(ground, box.getLast().getFill());
            assertNotEquals(ground, box.getFirst().getFill(), "its frame is seen");
        });
    }

    private static Hyperlink more(CommandList list) {
        return list.getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(head -> ((HBox) head).getChildren().stream())
                .filter((Node node) -> node instanceof Hyperlink)
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
