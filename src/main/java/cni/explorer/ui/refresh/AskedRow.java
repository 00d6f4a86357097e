package cni.explorer.ui.refresh;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryCount;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.text.English;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One repository: a check once it is read, a ring while it is waited for, a clock where a limit has stopped it.
final class AskedRow extends HBox {
    private static final double GAP = 8;

    AskedRow(AskedRepository one, boolean isGoing) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(RefreshStyle.ROW);
        Label name = new Label(one.repository().path());
        name.setMinWidth(0);
        Label said = new Label(said(one, isGoing));
        said.getStyleClass().add(StyleClass.MUTED);
        said.setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, () -> one.repository().path() + ": " + said.getText());
        getChildren().addAll(icon(one).node(), name, said);
        setAccessibleText(one.provider().name() + ", " + one.repository().path() + ": " + said.getText());
    }

    private static Icon icon(AskedRepository one) {
        Optional<Failure> failure = RefreshTrouble.failure(one);
        if (failure.isPresent()) {
            return failure.get().stopsAll() ? Icon.CLOCK : Icon.CLOSE;
        }
        return one.isRead() ? Icon.CHECK : Icon.RING;
    }

    private static String said(AskedRepository one, boolean isGoing) {
        return switch (one.result().orElse(null)) {
            case null -> isGoing ? "is asked" : "not asked";
            case RefreshResult.Read read -> read(read.reading());
            case RefreshResult.Failed(var _, var _, Failure.Limited limit) ->
                RefreshText.waits(RefreshTrouble.time(limit));
            case RefreshResult.Failed _ -> "not read";
            case RefreshResult.NoRepository _ -> "no repository";
        };
    }

    private static String read(RepositoryReading reading) {
        return RefreshText.read(
                Optional.ofNullable(reading.counts().get(RepositoryCount.STARS))
                        .map(English::number)
                        .orElse(""),
                reading.release().map(RepositoryReading.LatestRelease::tag).orElse(""),
                reading.archived());
    }
}
