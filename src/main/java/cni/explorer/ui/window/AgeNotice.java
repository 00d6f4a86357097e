package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.query.DataAge;
import cni.explorer.text.DataAgeText;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.DatasetSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The bar over data that is older than a year, or that says something of itself. From a comparison of the past it
/// leads back to today's.
final class AgeNotice {
    private final Banner banner = Banner.ofNotice();
    private final ExplorerModel state;
    private final OpenDataset open;

    AgeNotice(ExplorerModel state, OpenDataset open) {
        this.state = state;
        this.open = open;
        state.viewStateProperty().addListener((_, before, now) -> {
            if (before.dataset() != now.dataset()) {
                show(now.dataset().about());
            }
        });
        show(state.viewState().dataset().about());
    }

    Node banner() {
        return banner;
    }

    private void show(DatasetInfo about) {
        DataAge age = DataAge.of(about.asOf(), LocalDate.now(ZoneId.systemDefault()));
        Optional<String> old = age.isOld() ? Optional.of(DataAgeText.sentence(age)) : Optional.empty();
        String said = Stream.concat(old.stream(), about.notice().stream()).collect(Collectors.joining(" "));
        if (said.isEmpty()) {
            banner.hide();
        } else {
            banner.say(said, isOfThePast() ? "Open today’s comparison" : "", this::openTodays);
        }
    }

    /// Whether a newer comparison came with the program.
    private boolean isOfThePast() {
        return switch (state.viewState().workspace().source()) {
            case DatasetSource.Shipped shipped -> !shipped.id().equals(ShippedDatasets.DEFAULT);
            case DatasetSource.InFile _ -> false;
        };
    }

    private void openTodays() {
        Optional<Dataset> todays = ShippedDatasets.find(ShippedDatasets.DEFAULT);
        todays.ifPresent(open::open);
    }
}
