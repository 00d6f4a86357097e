package cni.explorer.ui.window;

import cni.explorer.text.TitleText;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.state.ExplorerModel;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// What the frame of the window says: the data, and the files that it is from.
final class WindowTitle {
    private WindowTitle() {}

    static ObservableValue<String> of(ExplorerModel state, OpenDataset open) {
        return state.viewStateProperty()
                .flatMap(shown -> open.comparisonProperty()
                        .map(comparison -> TitleText.of(
                                shown.dataset().about().name(),
                                Stream.of(open.file(), comparison)
                                        .flatMap(Optional::stream)
                                        .map(file -> String.valueOf(file.getFileName()))
                                        .toList())));
    }
}
