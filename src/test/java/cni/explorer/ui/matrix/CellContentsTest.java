package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Reading;
import cni.explorer.query.Reason;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a cell, and in which weight and colour.
class CellContentsTest {
    private final Dataset post = Shows.dataset("cni-2017");
    private final Dataset today = Shows.dataset("cni-2026");
    private final CellContents contents = new CellContents(post, MovedSources.NONE);

    @ParameterizedTest
    @CsvSource({
        "calico, mesh, <YES> Yes, POSITIVE, TEXT",
        "calico, external-datastore, <CONDITIONAL> Etcd 1, WARNING, TEXT",
        "romana, external-datastore, <NO> Etcd, SUBTLE, MUTED",
        "canal, route-distribution, <NOT_APPLICABLE> N/A, SUBTLE, MUTED",
        "kubenet, encryption, <UNKNOWN> Unknown, MUTED, MUTED",
    })
    void anAnswerIsSignWordAndColourInThatOrder(String provider, String feature, String words, Tone sign, Tone value) {
        GridCell cell = contents.answer(row(post, provider), column(post, feature));
        assertEquals(words, Shows.words(cell));
        List<GridRun.TextRun> texts = texts(cell);
        assertEquals(FontRole.GLYPH, texts.get(0).font());
        assertEquals(sign, texts.get(0).tone());
        assertEquals(value, texts.get(1).tone());
    }

    @Test
    void aNoUnderExternalDatastoreIsGood() {
        GridCell none = contents.answer(row(post, "flannel"), column(post, "external-datastore"));
        GridCell no = contents.answer(row(post, "weave-net"), column(post, "external-datastore"));
        assertEquals("<YES> None", Shows.words(none));
        assertEquals("<YES> No", Shows.words(no));
        assertEquals(Tone.POSITIVE, texts(no).getFirst().tone(), "the verdict colours, never the word");
    }

    @Test
    void aValueOfACategoryHasNoSign() {
        GridCell model = contents.answer(row(post, "calico"), column(post, "network-model"));
        assertEquals("Layer 3", Shows.words(model));
        assertEquals(
                List.of(Tone.TEXT),
                texts(model).stream().map(GridRun.TextRun::tone).toList());
    }

    @Test
    void onlyTheWordGivesWayWhereThereIsNoRoom() {
        GridCell disputed = contents.answer(row(post, "weave-net"), column(post, "ingress-egress-policies"));
        assertEquals("<CONDITIONAL> Yes 5 <DISPUTED>", Shows.words(disputed));
        assertEquals(
                List.of("Yes"),
                texts(disputed).stream()
                        .filter(GridRun.TextRun::shrinks)
                        .map(GridRun.TextRun::text)
                        .toList());
    }

    @Test
    void footnotesAreRaisedAndTheirWordsStandInTheTooltip() {
        GridCell etcd = contents.answer(row(post, "calico"), column(post, "external-datastore"));
        assertEquals(FontRole.MARK, texts(etcd).getLast().font());
        assertEquals(Tone.ACCENT, texts(etcd).getLast().tone());
        assertEquals(
                "1  Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.",
                etcd.tooltip());
    }

    @Test
    void whereNearlyEveryCellHasANoteOnlyConditionsKeepTheirMark() {
        CellContents all = new CellContents(today, MovedSources.NONE);
        GridCell yes = all.answer(row(today, "calico"), column(today, "cluster-policies"));
        assertEquals("<YES> Calico and upstream", Shows.words(yes));
        assertTrue(yes.tooltip().startsWith("8  Calico’s own GlobalNetworkPolicy"), yes.tooltip());
        GridCell conditional = all.answer(row(today, "calico"), column(today, "kube-proxy-replacement"));
        assertEquals("<CONDITIONAL> eBPF mode 5", Shows.words(conditional));
    }

    @Test
    void whatLooksTheSameIsTheSameObject() {
        int mesh = column(post, "mesh");
        assertSame(contents.answer(row(post, "calico"), mesh), contents.answer(row(post, "weave-net"), mesh));
        assertNotSame(contents.answer(row(post, "calico"), mesh), contents.answer(row(post, "romana"), mesh));
    }

    @Test
    void aStripHasASignForEachJudgedFeatureAndEachOpensItsOwn() {
        StripFeatures operations = StripFeatures.of(
                today,
                today.features().stream()
                        .filter(feature -> feature.group().equals("Operations"))
                        .toList());
        assertEquals(8, operations.all().size());
        CellContents all = new CellContents(today, MovedSources.NONE);
        GridCell strip = all.strip(row(today, "calico"), operations);
        assertEquals("<YES> <CONDITIONAL> <CONDITIONAL> <YES> <YES>", Shows.words(strip));
        assertEquals(IntStream.range(0, 5).mapToObj(CellAction.OpenGlyph::new).toList(), actions(strip));
        GridCell router = all.strip(row(today, "kube-router"), operations);
        assertSame(router, all.strip(row(today, "kilo"), operations), "the same five verdicts");
        assertNotSame(strip, router);
    }

    @Test
    void signsOfAStripStandOneBelowTheOther() {
        StripFeatures features = new StripFeatures(List.of(1, 3, 5), List.of(1, 3, 5));
        for (int provider = 0; provider < post.providers().size(); provider++) {
            double width = contents.strip(provider, features).lines().getFirst().runs().stream()
                    .mapToDouble(run -> run instanceof GridRun.Gap gap ? gap.width() : CellRuns.SMALL_SIGN)
                    .sum();
            assertEquals(3 * CellContents.STRIP_STEP, width);
        }
    }

    @Test
    void aNameHasABoxThatTicksItForTheCards() {
        GridCell name = contents.name(new NameLook(0, false, true, true, false, ""));
        GridRun.Check box = check(name);
        assertTrue(box.selected() && box.enabled());
        assertEquals(Optional.of(new CellAction.Compare()), box.action());
        assertEquals("[x] Calico", Shows.words(name));
    }

    @Test
    void whereTheCardsAreFullTheBoxCannotBePressed() {
        assertEquals(
                false,
                check(contents.name(new NameLook(0, false, false, false, false, "")))
                        .enabled());
    }

    @Test
    void excludedAndUncountedNamesStandBackAndThoseWhoWouldReturnStandOut() {
        int kubenet = row(post, "kubenet");
        assertEquals(
                Tone.TEXT, name(new NameLook(0, false, false, true, false, "")).tone());
        assertEquals(
                Tone.MUTED, name(new NameLook(0, true, false, true, false, "")).tone());
        assertEquals(
                Tone.MUTED,
                name(new NameLook(kubenet, false, false, true, false, "")).tone());
        assertEquals(
                FontRole.BODY,
                name(new NameLook(0, true, false, true, false, "")).font());
        assertEquals(
                FontRole.STRONG,
                name(new NameLook(0, true, false, true, true, "")).font());
    }

    @Test
    void whatAProviderMeetsOfThePreferencesStandsAtTheRight() {
        GridCell name = contents.name(new NameLook(0, false, false, true, false, "1 of 2"));
        List<GridRun> runs = name.lines().getFirst().runs();
        assertEquals("1 of 2", ((GridRun.TextRun) runs.getLast()).text());
        assertTrue(runs.stream().anyMatch(run -> run instanceof GridRun.Gap gap && gap.stretches()));
    }

    @Test
    void aReasonSaysTheFeatureItsValueAndWhatTheValueDoesNotSay() {
        ViewState strict = Shows.state("cni-2017", "external-datastore").viewState();
        ViewState shown =
                strict.with(strict.workspace().withSelection(strict.selection().withReading(Reading.STRICT)));
        Reason calico = shown.outcome().reasons(row(post, "calico")).getFirst();
        GridCell cell = CellContents.reason(calico, column(post, "external-datastore"), MovedSources.NONE)
                .cell("", "");
        assertEquals("<CONDITIONAL> No external datastore: Etcd 1, only on a condition", Shows.words(cell));
        assertEquals(
                List.of("Etcd"),
                texts(cell).stream()
                        .filter(text -> text.underline() == GridRun.Underline.OPENS)
                        .map(GridRun.TextRun::text)
                        .toList());
        assertEquals(
                List.of(new CellAction.OpenCell(4)),
                actions(cell).stream().distinct().toList());
    }

    @Test
    void aNoIsRedOnlyWhereItExcludesSomebody() {
        ViewState shown = Shows.shown("cni-2017", "mesh");
        Reason canal = shown.outcome().reasons(row(post, "canal")).getFirst();
        GridCell reason = CellContents.reason(canal, column(post, "mesh"), MovedSources.NONE)
                .cell("", "");
        assertEquals(Tone.NEGATIVE, texts(reason).getFirst().tone());
        GridCell answer = contents.answer(row(post, "canal"), column(post, "mesh"));
        assertEquals(Tone.SUBTLE, texts(answer).getFirst().tone());
    }

    private GridRun.TextRun name(NameLook look) {
        return texts(contents.name(look)).getFirst();
    }

    private static GridRun.Check check(GridCell name) {
        return runs(name)
                .filter(GridRun.Check.class::isInstance)
                .map(GridRun.Check.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> actions(GridCell cell) {
        return runs(cell).flatMap(run -> run.action().stream()).toList();
    }

    private static List<GridRun.TextRun> texts(GridCell cell) {
        return runs(cell)
                .filter(GridRun.TextRun.class::isInstance)
                .map(GridRun.TextRun.class::cast)
                .toList();
    }

    private static Stream<GridRun> runs(GridCell cell) {
        return cell.lines().stream().flatMap(line -> line.runs().stream());
    }

    private static int row(Dataset dataset, String provider) {
        return dataset.indexOf(new ProviderId(provider)).orElseThrow();
    }

    private static int column(Dataset dataset, String feature) {
        return dataset.indexOf(new FeatureId(feature)).orElseThrow();
    }
}
