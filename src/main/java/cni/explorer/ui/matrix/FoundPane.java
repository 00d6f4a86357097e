package cni.explorer.ui.matrix;

import cni.explorer.text.FoundPlace;
import cni.explorer.text.NoteExcerpt;
import cni.explorer.text.SearchText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.grid.DrawnText;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the words stand that are searched for, also where the table does not show them; and the way on where they are
/// nowhere.
final class FoundPane extends VBox {
    private static final double GAP = 16;
    private static final int LINES = 3;
    /// With more footnotes than that, their numbers are words among others.
    private static final int LINKS = 6;
    /// With more than that there is no room for what they say.
    private static final int QUOTED = 2;

    private final ExplorerModel state;
    private final Runnable away;
    private final NoteOpener opener;

    /// Shows the cell of a footnote over the link that was pressed.
    interface NoteOpener {
        void open(Node link, int provider, int feature);
    }

    /// @param away takes the keyboard when what was pressed has gone
    FoundPane(ExplorerModel state, Runnable away, NoteOpener opener) {
        this.state = state;
        this.away = away;
        this.opener = opener;
        Presence.put(this, false);
    }

    void show(ViewState shown) {
        String words = shown.selection().search();
        Presence.put(this, !words.isBlank());
        getChildren().clear();
        if (words.isBlank()) {
            return;
        }
        getStyleClass().setAll(MatrixStyle.FOUND);
        if (shown.outcome().shownCount() == 0) {
            add(List.of(wide(line(SearchText.nothing(shown.outcome())))), true);
            return;
        }
        // Who is excluded stands below and holds them, too.
        IntStream inSight = IntStream.concat(shown.rows().stream(), shown.outcome().excluded(true).stream());
        List<FoundPlace> places = SearchText.places(
                shown.dataset(), inSight, words, shown.arrangement().columns());
        // One more takes no more room than to say so.
        int told = places.size() == LINES + 1 ? LINES + 1 : Math.min(LINES, places.size());
        for (int i = 0; i < told; i++) {
            add(parts(places.get(i)), i == 0);
        }
        if (places.size() > told) {
            Label more = line(SearchText.morePlaces(places.size() - told));
            LazyTooltip.fixed(
                    more,
                    places.subList(told, places.size()).stream()
                            .map(FoundPlace::text)
                            .collect(Collectors.joining("\n")));
            getChildren().add(more);
        }
    }

    /// @param clears whether the way on stands at its end
    private void add(List<Node> parts, boolean clears) {
        HBox line = new HBox();
        line.getChildren().setAll(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        if (clears) {
            TextLink clear = new TextLink(SearchText.CLEAR, this::clear);
            HBox.setMargin(clear, new Insets(0, 0, 0, GAP));
            line.getChildren().add(clear);
        }
        getChildren().add(line);
    }

    /// In words; the numbers of a few footnotes are links.
    private List<Node> parts(FoundPlace place) {
        List<FoundPlace.Holder> holders = place.holders();
        if (holders.size() > LINKS
                || holders.stream().anyMatch(holder -> holder.note().isEmpty())) {
            return List.of(wide(line(SearchText.found(place.text()))));
        }
        List<Node> parts = new ArrayList<>();
        String before = SearchText.found(place.where()) + ": ";
        for (FoundPlace.Holder holder : holders) {
            FoundPlace.NoteCell note = holder.note().orElseThrow();
            Label name = line(before + holder.name() + " ");
            parts.add(name);
            parts.add(number(note));
            before = ", ";
            if (holders.size() <= QUOTED) {
                name.setMinWidth(USE_PREF_SIZE);
                note.words().ifPresent(words -> parts.addAll(quoted(words)));
                before = "  ";
            }
        }
        parts.add(new Spacer());
        return parts;
    }

    /// What the footnote says there, with the words marked as they are in the table.
    private static List<Label> quoted(NoteExcerpt words) {
        Label colon = line(": ");
        Label before = line(words.before());
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label found = line(words.found());
        found.getStyleClass().add(MatrixStyle.FOUND_WORDS);
        List.of(colon, found).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        return List.of(colon, before, found, line(words.after()));
    }

    private TextLink number(FoundPlace.NoteCell note) {
        TextLink link = new TextLink(Integer.toString(note.mark()), () -> {});
        link.setOnAction(_ -> opener.open(link, note.provider(), note.feature()));
        link.setAccessibleText(SearchText.footnote(note.mark()));
        note.words().ifPresent(words -> LazyTooltip.fixed(link, words.text()));
        return link;
    }

    private static Label wide(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void clear() {
        state.search("");
        away.run();
    }

    private static Label line(String words) {
        Label label = StyledLabel.of(DrawnText.sentence(words), StyleClass.CAPTION);
        label.setMinWidth(0);
        LazyTooltip.on(label, () -> label.isTextTruncated() ? label.getText() : "");
        return label;
    }
}
