package cni.explorer.ui.reading;

import cni.explorer.text.English;
import cni.explorer.text.MenuText;
import cni.explorer.text.SearchText;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.ModalPane;
import cni.explorer.ui.common.SearchField;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Long texts that can be read, searched and copied line by line: their names at the left where there are several.
public final class ReadingPane extends ModalPane {
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 800;
    private static final double HEIGHT = 596;
    private static final double NAMES = 216;

    private final DesktopServices desktop;
    private final List<Chapter> chapters;
    private final ListView<Chapter> names = new ListView<>();
    private final ListView<String> lines = new ListView<>();
    private final TextField field = new SearchField("Find");
    private final Label found = StyledLabel.of("", StyleClass.CAPTION);

    public ReadingPane(ModalLayer layer, DesktopServices desktop, String title, List<Chapter> chapters) {
        super(layer, title, WIDTH, HEIGHT);
        this.desktop = desktop;
        this.chapters = List.copyOf(chapters);
        field.setAccessibleText(SearchText.IN_TEXT);
        field.textProperty().addListener(_ -> find(0));
        field.setOnAction(_ -> find(1));
        found.setMinWidth(USE_PREF_SIZE);
        addToHead(found);
        addToHead(field);
        dress(names, Chapter::name);
        dress(lines, line -> line);
        names.setAccessibleText(title);
        names.setMinWidth(NAMES);
        names.setPrefWidth(NAMES);
        names.getItems().setAll(this.chapters);
        names.getSelectionModel().selectedItemProperty().addListener((_, _, chapter) -> open(chapter));
        names.getSelectionModel().selectFirst();
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.getStyleClass().add(ReadingStyle.LINES);
        setCenter(lines);
        if (this.chapters.size() > 1) {
            setLeft(names);
        }
        Button copy = new Button(MenuText.COPY_ALL);
        copy.getStyleClass().add(StyleClass.SMALL);
        copy.setOnAction(_ -> copy(lines.getItems()));
        showFoot(new Spacer(), copy, closeButton());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    public void show() {
        show(chapters.size() > 1 ? names : lines);
    }

    private void press(KeyEvent event) {
        if (SEARCH.match(event)) {
            field.requestFocus();
            event.consume();
        } else if (CellCopy.KEY.match(event)) {
            List<String> chosen = lines.getSelectionModel().getSelectedItems();
            copy(chosen.isEmpty() ? lines.getItems() : chosen);
            event.consume();
        }
    }

    private void copy(List<String> some) {
        desktop.copy(ClipboardData.of(String.join("\n", some) + "\n"));
    }

    private void open(Chapter chapter) {
        lines.getItems().setAll(chapter.lines());
        lines.getSelectionModel().clearSelection();
        lines.setAccessibleText(chapter.name());
        lines.scrollTo(0);
    }

    /// Chooses the next line in which the words stand: in the text that is open, else in one after it, at last in those
    /// before.
    ///
    /// @param skipped how many lines from the chosen one on are not meant
    private void find(int skipped) {
        String words = field.getText().strip();
        if (words.isEmpty()) {
            found.setText("");
            lines.getSelectionModel().clearSelection();
            return;
        }
        int open = Math.max(0, names.getSelectionModel().getSelectedIndex());
        int from = Math.max(0, lines.getSelectionModel().getSelectedIndex()) + skipped;
        int count = chapters.size();
        // The one that is open comes twice: from its middle, and at the end from its beginning.
        boolean isThere = IntStream.rangeClosed(0, count)
                .anyMatch(step -> choose((open + step) % count, words, step == 0 ? from : 0));
        int places = chapters.stream().mapToInt(chapter -> chapter.count(words)).sum();
        found.setText(isThere ? English.count(places, "line") : "not there");
    }

    private boolean choose(int chapter, String words, int from) {
        OptionalInt line = chapters.get(chapter).find(words, from);
        line.ifPresent(at -> {
            names.getSelectionModel().clearAndSelect(chapter);
            names.scrollTo(chapter);
            lines.getSelectionModel().clearAndSelect(at);
            lines.scrollTo(Math.max(0, at - 2));
        });
        return line.isPresent();
    }

    private static <T> void dress(ListView<T> list, Function<T, String> words) {
        list.setCellFactory(_ -> new WrappedLine<>(words));
        list.getStyleClass().add(ReadingStyle.READING);
    }
}
