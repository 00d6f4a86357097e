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
import cni.explorer.ui.common.StyledLabel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One repository: a check once it is read, a ring while it is waited for, a clock where a limit has stopped it.
final class AskedRow extends HBox {
    private static final double GAP = 8;

    private final Label name = new Label();
    private final Label said = StyledLabel.of("", StyleClass.MUTED);
    private @Nullable AskedRepository shown;
    private Icon icon = Icon.RING;
    private boolean going;

    AskedRow() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(RefreshStyle.ROW);
        name.setMinWidth(0);
        said.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon.node(), name, said);
        LazyTooltip.on(this, () -> name.getText() + ": " + said.getText());
    }

    /// Touches nothing where nothing is new: most rows wait while one is answered.
    void show(AskedRepository one, boolean isGoing) {
        if (one.equals(shown) && isGoing == going) {
            return;
        }
        shown = one;
        going = isGoing;
        name.setText(one.repository().title());
        said.setText(said(one, isGoing));
        showIcon(icon(one));
        setAccessibleText(one.provider().name() + ", " + one.repository().title() + ": " + said.getText());
    }

    /// A new node only where it is another one: each has to be styled.
    private void showIcon(Icon now) {
        if (now != icon) {
            icon = now;
            getChildren().set(0, now.node());
        }
    }

    private static Icon icon(AskedRepository one) {
        Optional<Failure> failure = one.failure();
        if (failure.isPresent()) {
            return failure.get().stopsAll() ? Icon.CLOCK : Icon.CLOSE;
        }
        return one.isRead() ? Icon.CHECK : Icon.RING;
    }

    private static String said(AskedRepository one, boolean isGoing) {
        return switch (one.result().orElse(null)) {
            case null -> one.first().map(AskedRow::read).orElse(isGoing ? RefreshText.IS_ASKED : RefreshText.NOT_ASKED);
            case RefreshResult.Read read -> read(read.reading());
            case RefreshResult.Failed(var _, var _, Failure.Limited limit, var _) ->
                RefreshText.waits(RefreshTrouble.time(limit));
            case RefreshResult.Failed _ -> RefreshText.NOT_READ;
            case RefreshResult.NoRepository _ -> RefreshText.NO_REPOSITORY;
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
