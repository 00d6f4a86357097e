package cni.explorer.ui.window;

import cni.explorer.storage.ThemePreference;
import cni.explorer.text.PreferencesText;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.ModalPane;
import cni.explorer.ui.common.Segments;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.Theme;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a person prefers. Every change holds at once, so there is nothing to confirm.
final class PreferencesPane extends ModalPane {
    private static final double WIDTH = 560;
    private static final double LABEL = 128;
    private static final double GAP = 4;

    private final Button shipped = new Button("As shipped");
    private final Button close = closeButton();

    PreferencesPane(ModalLayer layer, ObjectProperty<ThemePreference> theme) {
        super(layer, "Preferences", WIDTH, USE_PREF_SIZE);
        Segments<ThemePreference> themes =
                new Segments<>(List.of(ThemePreference.values()), PreferencesPane::name, theme, theme::set);
        themes.getButtons().forEach(button -> button.getStyleClass().add(StyleClass.SMALL));
        VBox rows = new VBox(
                row("Theme", themes, PreferencesText.system(Theme.ofSystem().isDark())));
        rows.getStyleClass().add(WindowStyle.PREFERENCES);
        setCenter(rows);
        shipped.setOnAction(_ -> theme.set(ThemePreference.SYSTEM));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label(PreferencesText.AT_ONCE);
        hint.getStyleClass().add(StyleClass.CAPTION);
        showFoot(hint, space, shipped, close);
    }

    void show() {
        show(close);
    }

    private static Node row(String name, Node choice, String hint) {
        Label label = new Label(name);
        label.setMinWidth(LABEL);
        Label said = new Label(hint);
        said.getStyleClass().add(StyleClass.CAPTION);
        HBox row = new HBox(label, new VBox(GAP, choice, said));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add(WindowStyle.PREFERENCE);
        return row;
    }

    private static String name(ThemePreference theme) {
        return switch (theme) {
            case SYSTEM -> "System";
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case HIGH_CONTRAST -> "High contrast";
        };
    }
}
