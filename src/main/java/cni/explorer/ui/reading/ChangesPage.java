package cni.explorer.ui.reading;

import cni.explorer.diff.Changes;
import cni.explorer.export.text.ChangesText;
import cni.explorer.text.ChangeText;
import cni.explorer.text.English;
import cni.explorer.text.SearchText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.FindField;
import cni.explorer.ui.common.FittingLabel;
import cni.explorer.ui.common.PageHead;
import cni.explorer.ui.common.StyleClass;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;

/// What changed between two datasets, to be read, searched and copied.
public final class ChangesPage extends BorderPane {
    private static final double FIELD = 200;
    private static final double FIELD_LEAST = 140;
    private static final int COLUMNS = 100;

    private final Changes changes;
    private final ChangesPane pane;
    private final Label found = new Label();

    /// @param backTo what the way back leads to
    public ChangesPage(Changes changes, DesktopServices desktop, String backTo, Runnable back) {
        this.changes = changes;
        this.pane = new ChangesPane(changes);
        TextField search = new FindField(SearchText.ON_PAGE);
        search.setPrefWidth(FIELD);
        search.setMinWidth(FIELD_LEAST);
        search.getStyleClass().add(StyleClass.SMALL);
        search.textProperty().addListener((_, _, words) -> find(words));
        Button copy = new Button("Copy");
        copy.getStyleClass().add(StyleClass.SMALL);
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> desktop.copy(ClipboardData.of(text())));
        found.getStyleClass().add(StyleClass.CAPTION);
        found.setMinWidth(USE_PREF_SIZE);
        // With nothing to say it would still keep what is beside it apart.
        found.managedProperty().bind(found.textProperty().isNotEmpty());
        String title = ChangeText.between(changes.before().name(), changes.now().name());
        PageHead head = new PageHead(backTo, back, found, search, copy);
        FittingLabel days = new FittingLabel();
        days.show(ChangeText.days(changes), ChangeText.months(changes));
        days.getStyleClass().add(StyleClass.MUTED);
        head.show(title, ChangeText.CHANGED, days);
        setTop(head);
        setCenter(pane);
    }

    @Override
    public void requestFocus() {
        pane.requestFocus();
    }

    private void find(String words) {
        int lines = pane.find(words.strip());
        found.setText(words.isBlank() ? "" : English.count(lines, "line"));
    }

    private String text() {
        StringWriter text = new StringWriter();
        try {
            new ChangesText(changes, COLUMNS).write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }
}
