package cni.explorer.ui.command;

import cni.explorer.text.CommandText;
import cni.explorer.ui.command.CommandSearch.CommandHit;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What was found, at most a few of each group until somebody asks for the rest; one of them is chosen.
final class CommandList extends VBox {
    private static final int AT_FIRST = 3;
    private static final int AT_FIRST_ALONE = 8;

    private final Consumer<CommandEntry> press;
    private final List<CommandLine> lines = new ArrayList<>();
    private final Set<CommandGroup> unfolded = EnumSet.noneOf(CommandGroup.class);
    private Map<CommandGroup, List<CommandHit>> found = Map.of();
    private int chosen;

    /// @param press hears of an entry that is clicked
    CommandList(Consumer<CommandEntry> press) {
        super();
        this.press = press;
        getStyleClass().add(CommandStyle.LINES);
    }

    void show(Map<CommandGroup, List<CommandHit>> hits) {
        found = hits;
        unfolded.clear();
        fill(0);
    }

    /// Goes to the next one or back; from the last to the first.
    void move(int step) {
        if (!lines.isEmpty()) {
            choose(Math.floorMod(chosen + step, lines.size()));
        }
    }

    Optional<CommandLine> chosen() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(chosen));
    }

    private void fill(int choice) {
        lines.clear();
        getChildren().clear();
        int atFirst = found.size() == 1 ? AT_FIRST_ALONE : AT_FIRST;
        found.forEach((group, hits) -> {
            int some = unfolded.contains(group) ? hits.size() : Math.min(hits.size(), atFirst);
            getChildren().add(head(group, hits.subList(some, hits.size())));
            hits.subList(0, some).forEach(hit -> add(new CommandLine(hit)));
        });
        if (lines.isEmpty()) {
            Label none = StyledLabel.of(CommandText.NOTHING, CommandStyle.GROUP);
            getChildren().add(none);
        } else {
            choose(choice);
        }
    }

    private Optional<Integer> place(CommandEntry entry) {
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).entry().equals(entry))
                .boxed()
                .findFirst();
    }

    private void add(CommandLine line) {
        int place = lines.size();
        lines.add(line);
        getChildren().add(line);
        line.setOnMouseMoved(_ -> choose(place));
        line.setOnMouseClicked(_ -> press.accept(line.entry()));
    }

    private void choose(int place) {
        if (chosen < lines.size()) {
            lines.get(chosen).choose(false);
        }
        chosen = place;
        lines.get(chosen).choose(true);
    }

    private HBox head(CommandGroup group, List<CommandHit> more) {
        Label title = StyledLabel.of(group.title(), StyleClass.CAPTION);
        HBox head = new HBox(title, new Spacer());
        head.getStyleClass().add(CommandStyle.GROUP);
        if (!more.isEmpty()) {
            List<String> first =
                    more.stream().limit(2).map(hit -> hit.entry().name()).toList();
            Hyperlink link = new Hyperlink(CommandText.more(more.size(), first));
            link.getStyleClass().addAll(StyleClass.LINK, StyleClass.CAPTION);
            link.setFocusTraversable(false);
            link.setOnAction(_ -> {
                Optional<CommandEntry> kept = chosen().map(CommandLine::entry);
                unfolded.add(group);
                fill(0);
                kept.flatMap(this::place).ifPresent(this::choose);
            });
            head.getChildren().add(link);
        }
        return head;
    }
}
