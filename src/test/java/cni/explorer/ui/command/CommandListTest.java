package cni.explorer.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.command.CommandSearch.CommandHit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
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
