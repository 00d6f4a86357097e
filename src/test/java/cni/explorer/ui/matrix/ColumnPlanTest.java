package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.MovedSources;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How columns share the room, where every letter is six pixels wide.
class ColumnPlanTest {
    private static final double WIDE = 1_016;
    private static final double NARROW = 800;
    private static final double STEP = 7;

    /// Two columns of words fit beside all strips, and hardly more.
    private static final double TIGHT = 1_050;

    private static final String[] FOUR = {"windows", "encryption", "network-policies", "external-datastore"};

    @Test
    void whatIsRequiredComesFirstInTheOrderInWhichItWasTickedThenWhatIsPreferred() {
        ExplorerModel state = Shows.state("cni-2026", "windows", "encryption");
        state.weigh(new FeatureId("mesh"), Importance.PREFERRED);
        state.require(new FeatureId("ipv6"), true);
        assertEquals(
                List.of("windows", "encryption", "ipv6", "mesh"),
                singles(plan(state.viewState(), WIDE)).subList(0, 4));
    }

    @Test
    void whatIsRequiredIsWholeInSightAtEveryUsualWidth() {
        for (double width : new double[] {NARROW, 1_016, 1_336, 2_296}) {
            ColumnPlan plan = plan(Shows.shown("cni-2026", FOUR), width);
            double right = plan.provider() + ColumnPlan.sum(plan.columns().subList(0, 4));
            assertEquals(List.of(FOUR), singles(plan).subList(0, 4));
            assertTrue(right <= width, right + " at " + width);
            assertTrue(plan.provider() + ColumnPlan.sum(plan.columns()) <= width, "nothing scrolls at " + width);
        }
    }

    @Test
    void aRequiredColumnHoldsStillWhileOthersAreTicked() {
        ExplorerModel state = Shows.state("cni-2026", "windows");
        double alone = plan(state.viewState(), 2_000).columns().getFirst().width();
        state.require(new FeatureId("encryption"), true);
        state.require(new FeatureId("network-policies"), true);
        assertEquals(alone, plan(state.viewState(), 2_000).columns().getFirst().width());
    }

    @Test
    void theFirstTickFoldsNothingThatWasOpen() {
        ViewState before = Shows.shown("cni-2026");
        for (double width : new double[] {WIDE, 1_336, 1_736, 2_296}) {
            List<String> open = singles(plan(before, width));
            for (var feature : before.dataset().features()) {
                if (feature.kind().isRequirable()) {
                    List<String> after =
                            singles(plan(Shows.shown("cni-2026", feature.id().value()), width));
                    assertTrue(after.containsAll(open), feature.name() + " at " + width + ": " + open + " " + after);
                }
            }
        }
    }

    @Test
    void atFirstSightWhatAStripSaysNothingOfIsOpenAndEveryStripIsInSight() {
        ColumnPlan first = plan(Shows.shown("cni-2026"), 1_100);
        assertEquals(List.of("network-model", "dataplane"), singles(first));
        assertEquals(
                List.of("Networking", "Policy", "Security", "Operations", "Pods and Services", "Project"),
                strips(first));
        assertEquals(List.of(), singles(plan(Shows.shown("cni-2026"), NARROW)), "strips come before words");
    }

    @Test
    void aColumnWithWordsThatAreSearchedForIsOpenWhileTheyAre() {
        ExplorerModel state = Shows.state("cni-2026");
        assertFalse(singles(plan(state.viewState(), 1_100)).contains("encryption"));
        state.search("wireguard");
        assertTrue(singles(plan(state.viewState(), 1_100)).containsAll(List.of("network-model", "encryption")));
    }

    @Test
    void whoFoldsAGroupByHandSeesNoneOfIt() {
        ColumnSettings folded = ColumnSettings.DEFAULTS.withFold("Networking", true);
        assertFalse(singles(plan(Shows.looking(Shows.shown("cni-2026"), folded), WIDE))
                .contains("network-model"));
    }

    @Test
    void askingForEnoughOfAMetricFoldsNothingEither() {
        ExplorerModel state = Shows.state("cni-2026");
        List<String> open = singles(plan(state.viewState(), TIGHT));
        state.bound(FeatureId.ofMetric("stars"), OptionalLong.of(1_000));
        List<String> after = singles(plan(state.viewState(), TIGHT));
        assertEquals("metric:stars", after.getFirst());
        assertTrue(after.containsAll(open), after.toString());
    }

    @Test
    void whereThereIsNoRoomForMoreTheRestIsANumber() {
        ColumnPlan plan = plan(Shows.shown("cni-2026", FOUR), NARROW);
        assertEquals(5, plan.columns().size());
        assertEquals("28 ›", ((MatrixColumn.More) plan.columns().getLast().column()).words());
    }

    @Test
    void columnsShrinkToWhatThoseWhoAreLeftSayAndThenTheWidestFirst() {
        ViewState four = Shows.shown("cni-2026", FOUR);
        ColumnPlan plan = plan(four, NARROW);
        assertEquals(NARROW, plan.provider() + ColumnPlan.sum(plan.columns()), 4);
        assertEquals(NarrowColumns.PROVIDER_LEAST, plan.provider(), 4);
        for (ColumnPlan.Placed column : plan.columns().subList(0, 4)) {
            assertTrue(column.width() >= NarrowColumns.COLUMN_LEAST, column.toString());
        }
    }

    @Test
    void onlyWhereNotEvenTheBeginningOfAWordFitsTheTableScrolls() {
        String[] many = Shows.dataset("cni-2026").features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .map(feature -> feature.id().value())
                .toArray(String[]::new);
        for (int asked = 1; asked <= many.length; asked++) {
            List<String> some = List.of(many).subList(0, asked);
            ColumnPlan plan = plan(Shows.shown("cni-2026", some.toArray(String[]::new)), NARROW);
            double all = plan.provider() + ColumnPlan.sum(plan.columns());
            double least = NarrowColumns.PROVIDER_LEAST + asked * NarrowColumns.COLUMN_LEAST;
            assertTrue(all <= NARROW || least > NARROW, asked + " take " + all);
        }
    }

    @Test
    void ofAColumnThatTheEdgeCutsSomethingCanBeReadOrNothingIsInSight() {
        for (double width = 500; width < 900; width += 7) {
            ColumnPlan plan = plan(Shows.shown("cni-2017", "network-policies"), width);
            double left = width - plan.provider();
            int next = 0;
            while (next < plan.columns().size() && plan.columns().get(next).width() <= left) {
                left -= plan.columns().get(next).width();
                next++;
            }
            boolean whole = next == plan.columns().size();
            assertTrue(whole || left < 1 || left >= ColumnPlan.READABLE, left + " of one at " + width);
        }
    }

    @Test
    void stripsComeInTheOrderOfTheGroupsAndWholeOrNotAtAll() {
        ColumnPlan plan = plan(Shows.shown("cni-2026", "windows", "encryption"), 1_500);
        int told = plan.columns().stream()
                .mapToInt(one -> one.column().features().size())
                .sum();
        assertEquals(
                Shows.dataset("cni-2026").features().size(), told, "every feature is a column, in a strip or counted");
        List<String> all = Shows.dataset("cni-2026").features().stream()
                .map(Feature::group)
                .distinct()
                .toList();
        assertFalse(strips(plan).isEmpty());
        assertEquals(all.stream().filter(strips(plan)::contains).toList(), strips(plan));
    }

    @Test
    void whatIsShownAtAWidthIsShownAtEveryGreaterOne() {
        String[] two = {"windows", "encryption"};
        String[] six = {
            "windows", "encryption", "network-policies", "external-datastore", "ingress-egress-policies", "ipv6"
        };
        for (String[] asked : List.of(new String[0], two, FOUR, six)) {
            staysInSight(Shows.shown("cni-2026", asked), ColumnPlanTest::inSight);
        }
        ExplorerModel searched = Shows.state("cni-2026");
        searched.search("wireguard");
        staysInSight(searched.viewState(), (plan, _) -> Set.copyOf(singles(plan)));
        ColumnSettings byHand =
                ColumnSettings.DEFAULTS.withFold("Security", false).withFold("Networking", true);
        staysInSight(Shows.looking(Shows.shown("cni-2026", two), byHand), ColumnPlanTest::inSight);
    }

    /// What one tick takes, strips may have to pay for, so that it folds nothing that was open.
    @Test
    void whatIsOpenWhileOneThingIsRequiredIsOpenAtEveryGreaterWidth() {
        for (Feature feature : Shows.dataset("cni-2026").features()) {
            if (feature.kind().isRequirable()) {
                staysInSight(Shows.shown("cni-2026", feature.id().value()), (plan, _) -> Set.copyOf(singles(plan)));
            }
        }
    }

    /// @param told what is told of at a width
    private static void staysInSight(ViewState shown, BiFunction<ColumnPlan, Double, Set<String>> told) {
        Set<String> before = Set.of();
        MatrixHeaders headers = headers(shown);
        for (double width = 376; width <= 2_600; width += STEP) {
            Set<String> now = told.apply(headers.plan(shown.columns(), width), width);
            assertTrue(now.containsAll(before), width + ": " + now + " after " + before);
            before = now;
        }
    }

    /// Each feature that a sign or a column tells of within the edge, and again where a column does.
    private static Set<String> inSight(ColumnPlan plan, double width) {
        Set<String> told = new HashSet<>();
        double right = plan.provider();
        for (ColumnPlan.Placed placed : plan.columns()) {
            right += placed.width();
            if (right <= width + ColumnPlan.BEYOND) {
                for (Feature feature : placed.column().features()) {
                    switch (placed.column()) {
                        case MatrixColumn.Single _ -> told.addAll(List.of(feature.name(), feature.name() + " open"));
                        case MatrixColumn.Strip _ -> told.add(feature.name());
                        case MatrixColumn.More _ -> {}
                    }
                }
            }
        }
        return told;
    }

    @Test
    void allStripsAreInSightBeforeAnythingUnfolds() {
        for (double width = 1_016; width <= 2_600; width += 7) {
            ColumnPlan plan = plan(Shows.shown("cni-2026", FOUR), width);
            List<String> groups = Shows.dataset("cni-2026").features().stream()
                    .map(Feature::group)
                    .distinct()
                    .filter(group -> !strips(plan).contains(group))
                    .toList();
            boolean isComplete = plan.columns().stream().noneMatch(one -> one.column() instanceof MatrixColumn.More);
            assertTrue(isComplete || singles(plan).size() == FOUR.length, width + ": " + groups);
        }
    }

    @Test
    void stripsThatHaveNoRoomAreTheLastOnes() {
        ViewState shown = Shows.shown("cni-2026", "windows", "encryption");
        List<String> groups = strips(plan(shown, 1_500));
        for (double width = 600; width < 1_500; width += 3) {
            List<String> some = strips(plan(shown, width));
            assertEquals(groups.subList(0, some.size()), some, "at " + width);
        }
    }

    @Test
    void whatHasOneColumnMoreRoomThanItNeedsIsToldWithTheWord() {
        ViewState shown = Shows.shown("cni-2026", FOUR);
        assertEquals("28 more", others(plan(shown, 1_000)));
        assertEquals("28 ›", others(plan(shown, NARROW)));
    }

    private static String others(ColumnPlan plan) {
        return ((MatrixColumn.More) plan.columns().getLast().column()).words();
    }

    @Test
    void wordsOfWhichAStripSaysNothingAreOpenFirstAndThenGroupsUnfoldFromTheLeft() {
        List<String> told =
                List.of("network-model", "dataplane", "observability", "kops", "offered-by", "license", "cncf-status");
        ColumnPlan wide = plan(Shows.shown("cni-2026"), 2_440);
        assertTrue(singles(wide).containsAll(told), singles(wide).toString());
        assertEquals(
                List.of("network-model", "route-distribution", "dataplane"),
                singles(plan(Shows.shown("cni-2026"), 2_700)).subList(0, 3));
        assertTrue(singles(plan(Shows.shown("cni-2026"), 9_000))
                .containsAll(List.of("network-policies", "commercial-support")));
    }

    @Test
    void aGroupUnfoldedByHandIsOpenHoweverLittleRoomThereIs() {
        ViewState shown = Shows.looking(Shows.shown("cni-2026"), ColumnSettings.DEFAULTS.withFold("Project", false));
        List<String> open = singles(plan(shown, NARROW));
        assertTrue(open.containsAll(List.of("commercial-support", "license", "latest-release")), open.toString());
        ViewState folded = Shows.looking(Shows.shown("cni-2026"), ColumnSettings.DEFAULTS.withFold("Security", true));
        assertTrue(!singles(plan(folded, 4_000)).contains("encryption"), "nor does it open by itself");
    }

    @Test
    void inAWideTableThereIsRoomForNamesThenForHeadsInOneLineThenForTheLastColumn() {
        ColumnPlan post = plan(Shows.shown("cni-2017"), 2_000);
        assertEquals(2_000, post.provider() + ColumnPlan.sum(post.columns()), 0.5);
        assertEquals(ColumnPlan.PROVIDER_MOST, post.provider());
        for (ColumnPlan.Placed placed : post.columns()) {
            Feature feature = placed.column().features().getFirst();
            double head = Shows.width(feature.shortName(), FontRole.STRONG) + 2 * DatasetGridModel.PADDING;
            assertTrue(placed.width() >= head, feature.shortName() + " has " + placed.width() + " of " + head);
        }
        ExplorerModel one = Shows.state("cni-2026", "windows");
        one.showColumns(List.of(new FeatureId("windows")));
        assertEquals(ColumnPlan.PROVIDER_MOST, plan(one.viewState(), 2_000).provider());
    }

    @Test
    void noTickMovesTheColumnsOfAWideTable() {
        double before = plan(Shows.shown("cni-2026"), 1_336).provider();
        assertEquals(before, plan(Shows.shown("cni-2026", "windows"), 1_336).provider());
        assertEquals(before, plan(Shows.shown("cni-2026", FOUR), 1_336).provider());
    }

    @Test
    void aDrawnWidthStays() {
        ColumnSettings drawn =
                ColumnSettings.DEFAULTS.withWidth(new FeatureId("windows"), 222).withProviderWidth(333);
        ColumnPlan plan = plan(Shows.looking(Shows.shown("cni-2026", FOUR), drawn), NARROW);
        assertEquals(333, plan.provider());
        assertEquals(222, plan.columns().getFirst().width());
    }

    private static List<String> singles(ColumnPlan plan) {
        return plan.columns().stream()
                .map(ColumnPlan.Placed::column)
                .filter(MatrixColumn.Single.class::isInstance)
                .map(column -> column.features().getFirst().id().value())
                .toList();
    }

    private static List<String> strips(ColumnPlan plan) {
        return plan.columns().stream()
                .flatMap(one ->
                        one.column() instanceof MatrixColumn.Strip strip ? Stream.of(strip.group()) : Stream.of())
                .toList();
    }

    private static ColumnPlan plan(ViewState shown, double width) {
        return headers(shown).plan(shown.columns(), width);
    }

    private static MatrixHeaders headers(ViewState shown) {
        return new MatrixHeaders(shown, new ColumnWidths(shown.dataset(), MovedSources.NONE, Shows::width));
    }
}
