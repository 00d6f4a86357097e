package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What the menu of columns offers, and what each item does.
class ColumnsMenuItemsTest extends ApplicationTest {
    private final ExplorerModel post = Shows.state("cni-2017", "encryption");
    private final ExplorerModel today = Shows.state("cni-2026", "encryption");

    @Test
    void withoutGroupsEveryFeatureHasItsTick() {
        List<MenuItem> items = items(post);
        assertEquals(
                List.of("Network Model", "Route Distribution", "Network Policies", "Mesh"),
                items.stream()
                        .limit(4)
                        .map(ColumnsMenuItemsTest::box)
                        .map(CheckBox::getText)
                        .toList());
        assertTrue(items.stream().limit(8).map(ColumnsMenuItemsTest::box).allMatch(CheckBox::isSelected));
        assertEquals(
                List.of("All columns", "Only what is required", "Only where these differ"),
                items.subList(10, 13).stream().map(MenuItem::getText).toList());
        assertEquals(13, items.size(), "there is nothing to fold");
    }

    @Test
    void aTickHidesItsColumnAndTheNextOneBringsItBackToItsPlace() {
        List<FeatureId> all = columns(post);
        interact(() -> items(post).get(3).fire());
        assertFalse(columns(post).contains(new FeatureId("mesh")));
        assertFalse(box(items(post).get(3)).isSelected());
        interact(() -> items(post).get(3).fire());
        assertEquals(all, columns(post));
    }

    @Test
    void aColumnComesBackBehindThoseThatStandBeforeItInTheDatasetThoughTheyWereMoved() {
        post.showColumns(List.of(new FeatureId("encryption"), new FeatureId("route-distribution")));
        interact(() -> items(post).get(3).fire());
        assertEquals(
                List.of(new FeatureId("encryption"), new FeatureId("route-distribution"), new FeatureId("mesh")),
                columns(post));
        interact(() -> items(post).get(0).fire());
        assertEquals(new FeatureId("network-model"), columns(post).getFirst(), "nothing stands before it");
    }

    @Test
    void presetsShowWhatIsRequiredWhereTheyDifferOrAll() {
        interact(() -> item(post, "Only what is required").fire());
        assertEquals(List.of(new FeatureId("encryption")), columns(post));
        post.require(new FeatureId("mesh"), true);
        interact(() -> item(post, "Only where these differ").fire());
        assertEquals(
                List.of("network-model", "route-distribution", "external-datastore", "ingress-egress-policies"),
                columns(post).stream().map(FeatureId::value).toList());
        interact(() -> item(post, "All columns").fire());
        assertEquals(8, columns(post).size());
    }

    @Test
    void aPresetThatWouldShowNothingCannotBeChosen() {
        assertFalse(item(post, "Only what is required").isDisable());
        post.require(new FeatureId("encryption"), false);
        assertTrue(item(post, "Only what is required").isDisable());
    }

    @Test
    void eachGroupIsAMenuOfItsFeatures() {
        List<Menu> groups = items(today).stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .toList();
        assertEquals(
                List.of("Networking", "Policy", "Security", "Operations", "Pods and Services", "Project", "Figures"),
                groups.stream().map(Menu::getText).toList());
        Menu security = groups.get(2);
        assertEquals("Only Security", security.getItems().getFirst().getText());
        assertEquals(SeparatorMenuItem.class, security.getItems().get(1).getClass());
        assertEquals(
                List.of("Encryption", "FIPS cryptography", "Fixed egress address"),
                security.getItems().stream()
                        .skip(2)
                        .map(item -> box(item).getText())
                        .toList());
        interact(() -> security.getItems().getFirst().fire());
        assertEquals(
                List.of(new FeatureId("encryption"), new FeatureId("fips"), new FeatureId("egress-gateway")),
                columns(today));
    }

    @Test
    void metricsAreColumnsBehindAllOthersOnceTheyAreTicked() {
        Menu figures = (Menu) item(today, "Figures");
        assertEquals(
                today.viewState().dataset().measured().size(),
                figures.getItems().size());
        assertTrue(figures.getItems().stream().map(ColumnsMenuItemsTest::box).noneMatch(CheckBox::isSelected));
        interact(() -> figures.getItems().stream()
                .filter(item -> box(item).getText().equals("Stars"))
                .forEach(MenuItem::fire));
        assertEquals(FeatureId.ofMetric("stars"), columns(today).getLast());
        assertEquals("Columns", text(today), "it is none of the features that may be missing");
    }

    @Test
    void allGroupsFoldUnfoldOrFollowTheRoom() {
        interact(() -> item(today, "Fold all groups").fire());
        assertEquals(6, folds().size());
        assertTrue(folds().values().stream().allMatch(folded -> folded));
        interact(() -> item(today, "Unfold all groups").fire());
        assertTrue(folds().values().stream().noneMatch(folded -> folded));
        interact(() -> item(today, "Fold as room allows").fire());
        assertEquals(Map.of(), folds());
    }

    /// An underscore would else be taken for a mark of the letter behind it, and vanish.
    @Test
    void namesOfGroupsKeepTheirUnderscores() {
        List<MenuItem> groups = items(today).stream()
                .filter(Menu.class::isInstance)
                .flatMap(group -> Stream.of(group, ((Menu) group).getItems().getFirst()))
                .filter(item -> !(item instanceof CustomMenuItem))
                .toList();
        assertEquals(13, groups.size(), "a preset for each group, none for the figures");
        assertTrue(groups.stream().noneMatch(MenuItem::isMnemonicParsing));
    }

    @Test
    void theButtonSaysHowManyAreShownAndCallsThemRowsTheOtherWayRound() {
        assertEquals("Columns", text(post));
        post.showColumns(List.of(new FeatureId("mesh")));
        assertEquals("Columns, 1 of 8 shown", text(post));
        post.transpose();
        assertEquals("Rows, 1 of 8 shown", text(post));
        assertEquals("All rows", item(post, "All rows").getText());
    }

    private Map<String, Boolean> folds() {
        return today.viewState().columns().folds();
    }

    private static String text(ExplorerModel state) {
        return new ColumnsMenu(state).getAccessibleText();
    }

    private static List<MenuItem> items(ExplorerModel state) {
        return new ColumnsMenu(state).items();
    }

    private static MenuItem item(ExplorerModel state, String text) {
        return items(state).stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static CheckBox box(MenuItem item) {
        return (CheckBox)
                ((Pane) ((CustomMenuItem) item).getContent()).getChildren().getFirst();
    }

    private static List<FeatureId> columns(ExplorerModel state) {
        return state.viewState().arrangement().columns();
    }
}
