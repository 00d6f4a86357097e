package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.model.Metric;
import cni.explorer.query.Remaining;
import cni.explorer.query.Requirement;
import cni.explorer.text.BoundText;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// One metric, with a field for how much of it is asked. While somebody types, it tells how many would remain and the
/// table who would leave; Enter, or going elsewhere, asks it.
final class BoundRow extends Region {
    private static final double FIELD_WIDTH = 88;
    private static final double FIELD_HEIGHT = 26;
    private static final double HEIGHT = 32;
    private static final double GAP = 6;
    /// Between names of several lines that stand over each other.
    private static final double BETWEEN = 8;

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));

    private final Feature feature;
    private final Metric.Unit unit;
    private final ExplorerModel state;
    private final CountRoom room;
    private final Label name;
    private final TextField field = new TextField();
    private final Text count = new Text();
    private boolean isTyping;

    /// @param feature a metric
    BoundRow(Feature feature, Metric.Unit unit, ExplorerModel state, CountRoom room) {
        this.feature = feature;
        this.unit = unit;
        this.state = state;
        this.room = room;
        name = new Label(LabelText.of(feature.shortName()));
        name.setLabelFor(field);
        name.setWrapText(true);
        // With its skin from the beginning: what comes to a window later gets one too late for the colours of its text.
        field.setSkin(new TextFieldSkin(field));
        field.setPromptText(BoundText.prompt(unit));
        field.setAccessibleText(feature.shortName() + ", " + BoundText.prompt(unit));
        LazyTooltip.fixed(field, BoundText.explained(feature, unit, asOf()));
        count.getStyleClass().add(FilterStyle.COUNT);
        count.setTextOrigin(VPos.CENTER);
        count.setManaged(false);
        count.setMouseTransparent(true);
        getStyleClass().add(FilterStyle.BOUND_ROW);
        getChildren().addAll(name, field, count);
        field.focusedProperty().addListener((_, _, here) -> {
            if (here) {
                begin();
            } else if (!isWindowLeft()) {
                end();
            }
        });
        field.textProperty().addListener((_, _, _) -> look());
        field.fontProperty().subscribe(this::showInRoom);
        field.insetsProperty().subscribe(this::showInRoom);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void begin() {
        if (!isTyping) {
            isTyping = true;
            field.setText(BoundText.typed(asked(state.viewState())));
            field.selectAll();
        }
    }

    /// Whether the keyboard is in another window, so that it comes back to where it was.
    private boolean isWindowLeft() {
        Scene scene = field.getScene();
        return scene != null
                && field.equals(scene.getFocusOwner())
                && (scene.getWindow() == null || scene.getWindow().isShowing());
    }

    /// What is half typed in a row that is taken away is asked by nobody.
    private void end() {
        isTyping = false;
        if (field.getScene() == null) {
            state.endPreview();
        } else {
            commit();
        }
        pseudoClassStateChanged(FilterStyle.INVALID, false);
        show(state.viewState());
    }

    /// What stands in its field while somebody types there.
    Optional<String> typed() {
        return isTyping ? Optional.of(field.getText()) : Optional.empty();
    }

    /// Goes on with what was typed into a row that was taken away.
    void goOn(String typed) {
        field.requestFocus();
        field.setText(typed);
        field.end();
    }

    private void showInRoom() {
        if (!isTyping) {
            show(state.viewState());
        }
    }

    void show(ViewState shown) {
        OptionalLong asked = asked(shown);
        if (!isTyping) {
            field.setText(new FormInRoom(field.getFont(), fieldRoom()).of(BoundText.shown(unit, asked)));
        }
        asked.ifPresentOrElse(bound -> count(shown, bound), () -> count.setText(""));
        placeCount();
    }

    private double fieldRoom() {
        return FIELD_WIDTH - field.getInsets().getLeft() - field.getInsets().getRight();
    }

    /// What is in force, which may be less than was asked for.
    private OptionalLong asked(ViewState shown) {
        Long bound = shown.selection().bounds().get(feature.id());
        return bound == null ? OptionalLong.empty() : inForce(OptionalLong.of(bound));
    }

    private OptionalLong inForce(OptionalLong bound) {
        return bound.isEmpty()
                ? bound
                : OptionalLong.of(requirement(bound.getAsLong()).inForce());
    }

    private Optional<OptionalLong> read() {
        return BoundText.read(field.getText()).map(this::inForce);
    }

    private void count(ViewState shown, long bound) {
        Remaining remaining = shown.indexedDataset().evaluator().remaining(shown.selection(), requirement(bound));
        count.setText(RemainingText.numbers(remaining));
        field.setAccessibleHelp(RemainingText.spoken(remaining));
    }

    private Requirement.Bound requirement(long bound) {
        return Requirement.ofMetric(feature, unit, bound, asOf());
    }

    private LocalDate asOf() {
        return state.viewState().dataset().about().asOf();
    }

    /// Only what somebody types is looked at, never what is shown by itself.
    private void look() {
        if (!field.isFocused()) {
            return;
        }
        Optional<OptionalLong> read = read();
        pseudoClassStateChanged(FilterStyle.INVALID, read.isEmpty());
        OptionalLong bound = read.orElse(OptionalLong.empty());
        if (bound.isPresent() && !bound.equals(asked(state.viewState()))) {
            state.preview(requirement(bound.getAsLong()));
        } else {
            state.endPreview();
        }
        bound.ifPresentOrElse(one -> count(state.viewState(), one), () -> count.setText(""));
        placeCount();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            say();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (!isAsAsked()) {
                field.setText(BoundText.typed(asked(state.viewState())));
                event.consume();
            }
        } else if (isAsAsked() && UNDO.match(event)) {
            follow(state::undo);
            event.consume();
        } else if (isAsAsked() && REDO.stream().anyMatch(key -> key.match(event))) {
            follow(state::redo);
            event.consume();
        }
    }

    /// Where nothing is half typed, what is taken back is what was asked.
    private void follow(Runnable step) {
        step.run();
        field.setText(BoundText.typed(asked(state.viewState())));
        field.selectAll();
    }

    private boolean isAsAsked() {
        return field.getText().equals(BoundText.typed(asked(state.viewState())));
    }

    /// What cannot be read changes nothing, and neither does what is asked already.
    private void commit() {
        state.endPreview();
        read().filter(bound -> !bound.equals(asked(state.viewState())))
                .ifPresent(bound -> state.bound(feature.id(), bound));
    }

    /// Where less is in force than was typed, the field does not go on to say the other.
    private void say() {
        if (read().isPresent() && !read().equals(BoundText.read(field.getText()))) {
            field.setText(BoundText.typed(asked(state.viewState())));
            field.end();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A long name takes several lines.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(HEIGHT, snapSizeY(name.prefHeight(nameWidth(width))) + BETWEEN);
    }

    private double nameWidth(double width) {
        return width - room.both(count.getFont()) - FIELD_WIDTH - GAP;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - room.both(count.getFont());
        name.resizeRelocate(0, 0, nameWidth(getWidth()), getHeight());
        field.resizeRelocate(
                right - FIELD_WIDTH, snapPositionY((getHeight() - FIELD_HEIGHT) / 2), FIELD_WIDTH, FIELD_HEIGHT);
        placeCount();
    }

    private void placeCount() {
        count.setX(snapPositionX(getWidth() - count.getLayoutBounds().getWidth()));
        count.setY(snapPositionY(getHeight() / 2));
    }
}
