package cni.explorer.ui.window;

import cni.explorer.storage.CsvPreference;
import cni.explorer.storage.ThemePreference;
import cni.explorer.storage.UserPreferences;
import cni.explorer.text.PreferencesText;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.ModalPane;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.Segments;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.common.Zoomed;
import cni.explorer.workspace.RowHeight;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a person prefers. Every change holds at once, so there is nothing to confirm.
final class PreferencesPane extends ModalPane {
    private static final double WIDTH = 560;
    private static final double LABEL = 128;
    private static final double CONTROL = 26;
    private static final double GAP = 4;
    private static final double SIZE_GAP = 12;
    private static final double PERCENT = 44;

    private final ObjectProperty<UserPreferences> preferences;
    private final Button close = closeButton();
    private final Label sizeHint = caption(PreferencesText.SIZES);

    PreferencesPane(ModalLayer layer, PreferenceKeys preferring) {
        super(layer, "Preferences", WIDTH, USE_PREF_SIZE);
        this.preferences = preferring.property();
        VBox rows = new VBox(
                row(
                        "Theme",
                        choice(
                                ThemePreference.values(),
                                PreferencesPane::name,
                                UserPreferences::theme,
                                UserPreferences::withTheme),
                        caption(PreferencesText.system(Theme.ofSystem().isDark()))),
                row("Text size", size(preferring), sizeHint),
                row(
                        "Rows",
                        choice(
                                RowHeight.values(),
                                PreferencesPane::name,
                                UserPreferences::rows,
                                UserPreferences::withRows),
                        caption(PreferencesText.ROWS)),
                row(
                        "CSV",
                        choice(
                                CsvPreference.values(),
                                PreferencesPane::name,
                                UserPreferences::csv,
                                UserPreferences::withCsv),
                        caption(PreferencesText.CSV)),
                row("Motion", motion(), caption(PreferencesText.MOTION)));
        rows.getStyleClass().add(WindowStyle.PREFERENCES);
        rows.getChildren().getFirst().getStyleClass().add(WindowStyle.FIRST_PREFERENCE);
        setCenter(new PlainScroll(rows));
        Button shipped = new Button("As shipped");
        shipped.setOnAction(_ -> preferences.set(UserPreferences.DEFAULTS));
        showFoot(caption(PreferencesText.AT_ONCE), new Spacer(), shipped, close);
    }

    void show() {
        show(close);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int drawn = (int) Math.round(Zoomed.at(this) * 100);
        boolean isLess = drawn < preferences.get().size().percent();
        sizeHint.setText(isLess ? PreferencesText.roomFor(drawn) : PreferencesText.SIZES);
    }

    private <T> Node choice(
            T[] choices,
            Function<T, String> name,
            Function<UserPreferences, T> chosen,
            BiFunction<UserPreferences, T, UserPreferences> with) {
        Segments<T> segments = new Segments<>(
                List.of(choices),
                name,
                preferences.map(chosen),
                choice -> preferences.set(with.apply(preferences.get(), choice)));
        segments.getButtons().forEach(button -> button.getStyleClass().add(StyleClass.SMALL));
        return segments;
    }

    private Node size(PreferenceKeys preferring) {
        Label percent = new Label();
        percent.setMinWidth(PERCENT);
        percent.setAlignment(Pos.CENTER);
        percent.textProperty().bind(preferences.map(now -> now.size().percent() + " %"));
        HBox size = new HBox(
                SIZE_GAP,
                step("−", PreferencesText.SMALLER, preferring::smaller),
                percent,
                step("+", PreferencesText.LARGER, preferring::larger));
        size.setAlignment(Pos.CENTER_LEFT);
        return size;
    }

    /// There is nothing to choose, so it stands where a control would.
    private static Label motion() {
        Label said = new Label(PreferencesText.SYSTEM_MOTION);
        said.setMinHeight(CONTROL);
        return said;
    }

    private static Button step(String sign, String spoken, Runnable action) {
        Button step = new Button(sign);
        step.getStyleClass().add(StyleClass.SMALL);
        step.setAccessibleText(spoken);
        step.setOnAction(_ -> action.run());
        return step;
    }

    private static Label caption(String words) {
        return StyledLabel.of(words, StyleClass.CAPTION);
    }

    private static Node row(String name, Node choice, Label hint) {
        Label label = new Label(name);
        label.setMinWidth(LABEL);
        label.setMinHeight(CONTROL);
        HBox row = new HBox(label, new VBox(GAP, choice, hint));
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

    private static String name(RowHeight rows) {
        return switch (rows) {
            case BY_NUMBER -> "By number";
            case ROOMY -> "Roomy";
            case DENSE -> "Dense";
        };
    }

    private static String name(CsvPreference csv) {
        return switch (csv) {
            case VALUES -> "Values and verdicts";
            case SOURCES -> "Everything";
        };
    }
}
