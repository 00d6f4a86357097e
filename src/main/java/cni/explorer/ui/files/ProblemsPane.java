package cni.explorer.ui.files;

import cni.explorer.data.Problem;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.IconButton;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All problems of a file, at the foot of the window, where they stay visible while the file is being mended.
///
/// Esc closes it; Ctrl C copies the chosen lines.
public final class ProblemsPane extends VBox {
    private static final double HEIGHT = 216;
    private static final double GAP = 8;

    private final DesktopServices desktop;
    private final Label title = StyledLabel.of("", FilesStyle.TITLE);
    private final Button copy = new Button(FileText.COPY_PROBLEMS);
    private final ListView<Problem> list = new ListView<>();
    private @Nullable Node focusedBefore;

    public ProblemsPane(DesktopServices desktop) {
        super();
        this.desktop = desktop;
        getStyleClass().add(FilesStyle.PROBLEMS);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        title.setMinWidth(0);
        list.getStyleClass().add(FilesStyle.LIST);
        list.setCellFactory(_ -> new ProblemCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText("Problems");
        VBox.setVgrow(list, Priority.ALWAYS);
        // Before the list, which takes Esc for the end of an edit.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hide();
    }

    private Node head() {
        copy.getStyleClass().add(StyleClass.SMALL);
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy(list.getItems()));
        Button close = new IconButton(Icon.CLOSE, FileText.CLOSE_PROBLEMS, this::close);
        HBox head = new HBox(GAP, title, new Spacer(), copy, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(FilesStyle.HEAD);
        return head;
    }

    /// Opens it with these problems, with the keyboard in it.
    public void open(List<Problem> problems) {
        if (!isVisible() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        if (getChildren().isEmpty()) {
            // Not before: most people never see it, and JavaFX would dress it at every start.
            getChildren().setAll(head(), list);
        }
        Presence.put(this, true);
        list.getItems().setAll(problems);
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        list.requestFocus();
        update(problems);
    }

    /// Shows these instead, if it is open; none closes it.
    public void update(List<Problem> problems) {
        if (!isVisible()) {
            return;
        }
        if (problems.isEmpty()) {
            close();
            return;
        }
        if (!list.getItems().equals(problems)) {
            list.getItems().setAll(problems);
        }
        title.setText(title(problems));
        copy.setText(FileText.COPY_PROBLEMS);
    }

    private void close() {
        boolean hadFocus = isFocusWithin();
        hide();
        if (hadFocus && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private void hide() {
        Presence.put(this, false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (CellCopy.KEY.match(event)) {
            List<Problem> chosen = list.getSelectionModel().getSelectedItems();
            copy(chosen.isEmpty() ? list.getItems() : chosen);
            event.consume();
        }
    }

    private void copy(List<Problem> problems) {
        desktop.copy(
                ClipboardData.of(problems.stream().map(Problem::text).collect(Collectors.joining("\n", "", "\n"))));
        copy.setText("Copied");
    }

    /// "2 mistakes and 1 warning in cni.json".
    static String title(List<Problem> problems) {
        int warnings = (int) problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.WARNING)
                .count();
        Path file = Path.of(problems.getFirst().file());
        return FileText.problems(problems.size() - warnings, warnings, file.getFileName());
    }
}
