package cni.explorer.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Changes changes = TwoYears.changes();

    @Test
    void providersComeAndGoAndAreKnownAgainUnderAnotherName() {
        assertEquals(
                "came [delta], gone [gamma], kept [alpha → alpha, beta → beta-net]",
                "came %s, gone %s, kept %s"
                        .formatted(
                                changes.providers().came().stream()
                                        .map(p -> p.id())
                                        .toList(),
                                changes.providers().gone().stream()
                                        .map(p -> p.id())
                                        .toList(),
                                changes.providers().kept().stream()
                                        .map(pair -> pair.before().id() + " → "
                                                + pair.now().id())
                                        .toList()));
        assertEquals(List.of("Beta Net"), now(changes.renamedProviders()));
    }

    @Test
    void anAliasOfBeforeIsGoodToo() {
        Changes back = Changes.between(TwoYears.NOW, TwoYears.THEN);
        assertEquals(List.of("Beta"), now(back.renamedProviders()));
    }

    @Test
    void aProviderThatIsThereUnderItsOwnIdIsNobodyElse() {
        Changes itself = Changes.between(TwoYears.NOW, TwoYears.NOW);
        assertEquals(List.of(), itself.renamedProviders());
        assertEquals(3, itself.providers().kept().size());
    }

    @Test
    void featuresComeAndGoByTheirIds() {
        assertEquals("encryption", changes.features().came().getFirst().id().value());
        assertEquals("store", changes.features().gone().getFirst().id().value());
        assertEquals(2, changes.features().kept().size());
    }

    @Test
    void featuresThatAskForSomethingElseAreTold() {
        assertEquals(
                List.of("Policies"),
                changes.redefined().stream().map(pair -> pair.now().name()).toList());
        assertEquals(
                List.of("Network Model"),
                changes.renamedFeatures().stream()
                        .map(pair -> pair.now().name())
                        .toList());
    }

    @Test
    void turnedVerdictsAreToldApartFromOtherAnswersAndWordings() {
        assertEquals(4, changes.compared());
        assertEquals(
                List.of(
                        "Alpha Network Model WORDING Layer 3 → L3",
                        "Alpha Policies VERDICT No → Partly",
                        "Beta Net Network Model ANSWER vxlan → Layer 2",
                        "Beta Net Policies FOOTNOTES Yes → Yes"),
                changes.cells().stream().map(ChangesTest::said).toList());
    }

    @Test
    void footnotesAreLostAndComeByTheirTexts() {
        CellChange alpha = changes.cells(Changes.ChangeKind.VERDICT).getFirst();
        assertEquals(List.of(), texts(alpha.lost()));
        assertEquals(List.of("Only in the \"beta\"."), texts(alpha.come()));
        CellChange back = Changes.between(TwoYears.NOW, TwoYears.THEN)
                .cells(Changes.ChangeKind.VERDICT)
                .getFirst();
        assertEquals(List.of("Only in the \"beta\"."), texts(back.lost()));
        assertEquals(
                List.of(),
                texts(changes.cells(Changes.ChangeKind.WORDING).getFirst().come()));
    }

    @Test
    void marksAreChangesOfALife() {
        assertEquals(List.of("Beta Net"), now(changes.marked()));
    }

    @Test
    void theNewestFiguresOfBothSidesStandTogetherAndSameOnesAreLeftOut() {
        assertEquals(
                List.of("Delta none → 9000", "Alpha 690 → 6900", "Gamma 7 → none"),
                changes.figures().stream()
                        .map(change -> "%s %s → %s"
                                .formatted(
                                        change.provider().name(),
                                        change.before().map(f -> "" + f.value()).orElse("none"),
                                        change.now().map(f -> "" + f.value()).orElse("none")))
                        .toList());
    }

    @Test
    void nothingChangesBetweenADatasetAndItself() {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        Changes none = Changes.between(post, ShippedDatasets.find("cni-2017").orElseThrow());
        assertEquals(List.of(), none.cells());
        assertEquals(List.of(), none.figures());
        assertEquals(64, none.compared());
    }

    @Test
    void everyVerdictTurnsOneWay() {
        assertEquals(
                List.of(VerdictChange.CONDITIONAL),
                changes.cells(Changes.ChangeKind.VERDICT).stream()
                        .map(VerdictChange::of)
                        .toList());
    }

    private static String said(CellChange change) {
        return "%s %s %s %s → %s"
                .formatted(
                        change.provider().name(),
                        change.feature().name(),
                        change.kind(),
                        change.cell().before().value(),
                        change.cell().now().value());
    }

    private static List<String> texts(List<Footnote> footnotes) {
        return footnotes.stream().map(Footnote::text).toList();
    }

    private static List<String> now(List<Pair<Provider>> pairs) {
        return pairs.stream().map(pair -> pair.now().name()).toList();
    }
}
