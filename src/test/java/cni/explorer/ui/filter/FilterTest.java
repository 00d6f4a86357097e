package cni.explorer.ui.filter;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The filter pane alone, on the headless platform.
abstract class FilterTest extends ApplicationTest {
    private @Nullable ExplorerModel state;

    /// The shipped dataset that it begins with.
    abstract String dataset();

    @Override
    public void start(Stage stage) {
        state = Models.showing(ShippedDatasets.find(dataset()).orElseThrow());
        Theme.loadFonts();
        Theme.LIGHT.dressControls();
        Scene scene = new Scene(new FilterPane(state, new NoDesktop()), 264, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    ExplorerModel state() {
        return Objects.requireNonNull(state);
    }

    Selection selection() {
        return state().viewState().selection();
    }

    Feature feature(FeatureId id) {
        return state().viewState()
                .dataset()
                .features()
                .get(state().viewState().dataset().indexOf(id).orElseThrow());
    }

    CheckBox tick(String name) {
        return row(name).getChildrenUnmodifiable().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    TickRow row(String name) {
        return lookup(".tick-row").queryAllAs(TickRow.class).stream()
                .filter(row -> row.getChildrenUnmodifiable().stream()
                        .anyMatch(child ->
                                child instanceof CheckBox box && box.getText().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    /// The two numbers at the end of a row, as they are printed.
    List<String> numbers(String name) {
        return row(name).getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .toList();
    }

    <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    /// What the menu of a row offers now.
    List<MenuItem> menu(FeatureId feature) {
        int index = state().viewState().dataset().indexOf(feature).orElseThrow();
        return new TickMenu(state(), new NoDesktop()).items(feature(feature), index);
    }
}
