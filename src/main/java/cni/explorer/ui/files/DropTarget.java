package cni.explorer.ui.files;

import cni.explorer.storage.FileType;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.StyledLabel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Takes a dataset or saved comparison that is dropped onto its content, and says so while one is dragged over it.
public final class DropTarget extends StackPane {
    private final StackPane hint = new StackPane();
    private final Label words = StyledLabel.of("", FilesStyle.DROP_CARD);

    /// @param dropped is told of a file that was dropped
    public DropTarget(Node content, Consumer<Path> dropped) {
        super(content);
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hint.getStyleClass().add(FilesStyle.DROP_HINT);
        hint.getChildren().add(words);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        getChildren().add(hint);
        setOnDragOver(event -> dataset(event).ifPresent(file -> {
            event.acceptTransferModes(TransferMode.COPY);
            hint(file);
            event.consume();
        }));
        setOnDragExited(_ -> hint.setVisible(false));
        setOnDragDropped(event -> {
            Optional<Path> file = dataset(event);
            hint.setVisible(false);
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(dropped);
        });
    }

    private void hint(Path file) {
        words.setText(FileText.drop(file.getFileName()));
        hint.setVisible(true);
    }

    private static Optional<Path> dataset(DragEvent event) {
        return dataset(event.getDragboard().getFiles());
    }

    /// The dataset among the files that are dragged; only one can be open, so several are none.
    static Optional<Path> dataset(List<File> files) {
        return files.size() == 1
                ? Optional.of(files.getFirst().toPath())
                        .filter(file -> FileType.named(file).isPresent())
                : Optional.empty();
    }
}
