package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.CellSketch;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerRowsTest {
    private static final Unfolding ALL = Unfolding.FIRST.withOnlyDifferences(false);
    private static final String WORDS = "<FOLDED> 6 the same in verdict, other words Replaces kube-proxy,"
            + " Cluster-wide policies, Refusals logged, Encryption, No external datastore, Commercial support";
    private static final String SAME =
            "<FOLDED> 4 the same Network policies, Ingress and egress, Over 50 AWS nodes, Maintained  3 with other notes";

    private final Cards post = Deck.cards("cni-2017", "calico", "canal", "weave-net");
    private final Cards today = Deck.cards("cni-2026", "calico", "cilium", "antrea");

    @Test
    void anAnswerHasItsSignItsValueItsFootnotesAndTheMarkOfADispute() {
        CompareGridModel model = Deck.model(post);
        assertEquals("Layer 3", words(model, "Network Model", 1));
        assertEquals("<NOT_APPLICABLE> N/A", words(model, "Route Distribution", 2));
        assertEquals("<CONDITIONAL> Etcd 1", words(model, "No external datastore", 1));
        assertEquals("<CONDITIONAL> Yes 5 <DISPUTED>", words(model, "Ingress/Egress", 3));
    }

    @Test
    void itSaysWhoseItIsWhatItMeansAndWhetherTheCardsDiffer() {
        CompareGridModel model = Deck.model(post, ALL);
        assertEquals(
                "Weave Net, Ingress/Egress Policies: Yes, on a condition, footnote 5: Weave Net does not have egress"
                        + " rules out of the box., disputed: another source says Yes; the cards differ",
                spoken(model, "Ingress/Egress", 3));
        assertEquals(
                "Canal, Network Policies: Yes, meets it; the same on all cards", spoken(model, "Network Policies", 2));
        assertTrue(spoken(Deck.model(today, ALL), "Encryption", 1).endsWith("; the cards differ in words only"));
        assertTrue(spoken(Deck.model(today, ALL), "Maintained", 1)
                .endsWith("; the same on all cards, with other footnotes"));
    }

    @Test
    void itsFootnotesStandInTheTooltip() {
        CompareGridModel model = Deck.model(post);
        int row = Deck.row(model, "No external datastore");
        assertEquals(
                "1  Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.",
                model.tooltip(row, 1));
        assertEquals("", model.tooltip(row, 3));
    }

    @Test
    void aPressAnywhereOpensIt() {
        CompareGridModel model = Deck.model(post);
        CardAction action = model.action(Deck.at(Deck.row(model, "Mesh"), 3)).orElseThrow();
        int weave = post.providers().getLast();
        assertEquals(new CardAction.OpenAnswer(weave, 3), action);
        assertTrue(action.isOfWholeCell());
        assertEquals(Optional.empty(), model.action(Deck.at(Deck.row(model, "Mesh"), 0)));
    }

    @Test
    void whatDoesNotDifferInTheAnswerIsFoldedToTwoRowsThatSayHowMany() {
        List<String> labels = Deck.labels(Deck.model(today));
        assertEquals(
                22,
                labels.indexOf(WORDS) - Deck.model(today).firstAnswer().row(),
                "what differs is above, with nothing else");
        assertEquals(1, labels.indexOf(SAME) - labels.indexOf(WORDS));
        assertFalse(labels.contains("Encryption"));
        assertFalse(labels.contains("Network policies"));
    }

    @Test
    void equalWordsWithOtherNotesAreTheSameAndTheRowSaysSo() {
        CompareGridModel open = Deck.model(today, Unfolding.FIRST.turned(Fold.SAME));
        int same = Deck.row(open, "<UNFOLDED> 4 the same");
        assertTrue(words(open, "<UNFOLDED> 4 the same", 0).endsWith("3 with other notes"));
        assertEquals(
                List.of("Network policies notes", "Ingress and egress", "Over 50 AWS nodes notes", "Maintained notes"),
                Deck.labels(open).subList(same + 1, same + 5));
        assertTrue(words(open, "Maintained", 1).matches("<YES> .* [0-9]+"), "with its note");
    }

    @Test
    void theSignOfADisputeStandsForDisputesAlone() {
        CompareGridModel model = Deck.model(today, ALL);
        for (int row = 0; row < model.rowCount(); row++) {
            String label = CellSketch.words(model.cell(row, 0));
            assertFalse(label.contains("≠") || label.contains("<DISPUTED>"), label);
        }
    }

    @Test
    void aFoldCountsAndNamesWhatItHides() {
        CompareGridModel model = Deck.model(today);
        int words = Deck.row(model, WORDS);
        assertEquals(
                "6 the same in verdict, other words: Replaces kube-proxy, Cluster-wide policies, Refusals logged,"
                        + " Encryption, No external datastore, Commercial support, folded",
                model.spoken(words, 0),
                "for screen readers");

        CompareGridModel open = Deck.model(today, Unfolding.FIRST.turned(Fold.WORDS));
        assertEquals(model.rowCount() + 6, open.rowCount());
        assertEquals("<UNFOLDED> 6 the same in verdict, other words", CellSketch.words(open.cell(words, 0)));
        assertTrue(open.spoken(words, 0).endsWith(", open"));
    }

    @Test
    void aFoldReachesOverAllCardsAndIsPressedAnywhere() {
        CompareGridModel model = Deck.model(today);
        int same = Deck.row(model, SAME);
        assertEquals(GridRow.RowKind.HEADING, model.row(same).kind());
        assertEquals(4, model.cell(same, 0).span());
        assertEquals(Optional.of(new CardAction.Unfold(Fold.SAME)), model.action(Deck.at(same, 0)));
        assertEquals(
                1,
                runs(model.cell(same, 0))
                        .map(GridRun::action)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count());
    }

    @Test
    void allFeaturesStandInTheOrderOfTheDatasetWithHowMuchTheyDiffer() {
        CompareGridModel model = Deck.model(today, ALL);
        assertEquals(
                today.dataset().features().stream()
                        .map(feature -> feature.shortName())
                        .toList(),
                Deck.labels(model).stream()
                        .skip(model.firstAnswer().row())
                        .limit(today.dataset().features().size())
                        .map(label ->
                                label.replaceAll(" (differs|words|notes)", "").replaceAll(" \\|  ", " "))
                        .toList());
        assertEquals("Network model differs", label(model, "Network model"));
        assertEquals("Encryption words", label(model, "Encryption"));
        assertEquals("Ingress and egress", label(model, "Ingress and egress"));
        assertTrue(tooltip(model, "Network model").endsWith("\n\nThe answers differ"));
        assertTrue(tooltip(model, "Encryption").endsWith("\n\nThe same verdict, in other words"));
        assertEquals("Maintained notes", label(model, "Maintained"));
        assertEquals(
                "Joins clusters", label(Deck.model(today), "Joins clusters"), "plain where only differences are shown");
    }

    @Test
    void aLabelExplainsItsFeature() {
        CompareGridModel model = Deck.model(post);
        assertTrue(tooltip(model, "Mesh").startsWith("Connects pods of several clusters\n\n"));
        assertEquals("Mesh; the cards differ", spoken(model, "Mesh", 0));
    }

    @Test
    void aRequiredFeatureIsBoldAndSaysSo() {
        CompareGridModel model = Deck.model(today, Unfolding.FIRST, "mesh");
        assertEquals("Joins clusters, required; the cards differ", spoken(model, "Joins clusters", 0));
        assertEquals(Set.of(FontRole.STRONG), fonts(model.cell(Deck.row(model, "Joins clusters"), 0)));
        assertEquals(Set.of(FontRole.BODY), fonts(model.cell(Deck.row(model, "Data plane"), 0)));
    }

    @Test
    void anotherRequirementLeavesTheAnswersAsTheyAre() {
        CompareGridModel before = Deck.model(today);
        CompareGridModel after = Deck.model(today, Unfolding.FIRST, "mesh");
        for (int row = 0; row < before.rowCount(); row++) {
            for (int card = 1; card <= 3; card++) {
                assertEquals(before.cell(row, card), after.cell(row, card));
            }
        }
    }

    @Test
    void aStrongerLinePartsGroups() {
        CompareGridModel model = Deck.model(today, ALL);
        List<String> begins = Deck.labels(model).stream()
                .filter(label -> model.row(Deck.row(model, label)).lineAbove())
                .toList();
        assertTrue(begins.containsAll(List.of(
                "Network model differs",
                "Network policies notes",
                "Encryption words",
                "No external words |  datastore",
                "Commits in 12 months")));
        assertFalse(begins.contains("Joins clusters differs"));
    }

    @Test
    void whatIsTheSameOrDeniedStandsBack() {
        CompareGridModel model = Deck.model(post, ALL);
        assertEquals(Tone.MUTED, valueTone(model, "Network Policies", 1));
        assertEquals(Tone.MUTED, valueTone(model, "Encryption", 2));
        assertEquals(Tone.TEXT, valueTone(model, "Encryption", 1));
    }

    @Test
    void aLongValueWrapsAndItsMarksStandBehindItsEnd() {
        CardRoom narrow = new CardRoom(902, 3, 2, new Wide());
        List<CompareRow> rows = new AnswerRows(today, narrow, Set.of(), Unfolding.FIRST).all();
        CompareRow datastore = rows.stream()
                .filter(row -> Deck.words(row, 0).startsWith("DNS"))
                .findFirst()
                .orElseThrow();
        assertEquals("<CONDITIONAL> HTTP with |   Istio 9 <DISPUTED>", Deck.words(datastore, 1));
        assertTrue(datastore.look().height() > 28);
        assertEquals(
                1,
                datastore.parts().stream()
                        .map(part -> part.cell().lines().size())
                        .distinct()
                        .count(),
                "so the first lines are side by side");
    }

    /// Letters so wide that little fits on a card.
    private static final class Wide implements cni.explorer.ui.grid.Advances {
        @Override
        public double width(String text, FontRole font) {
            return 2 * Deck.SIXES.width(text, font);
        }

        @Override
        public double ascent(FontRole font) {
            return Deck.SIXES.ascent(font);
        }

        @Override
        public double height(FontRole font) {
            return Deck.SIXES.height(font);
        }
    }

    private static String words(CompareGridModel model, String label, int column) {
        return CellSketch.words(model.cell(Deck.row(model, label), column));
    }

    private static String label(CompareGridModel model, String label) {
        return words(model, label, 0);
    }

    private static String spoken(CompareGridModel model, String label, int column) {
        return model.spoken(Deck.row(model, label), column);
    }

    private static String tooltip(CompareGridModel model, String label) {
        return model.tooltip(Deck.row(model, label), 0);
    }

    private static Stream<GridRun> runs(GridCell cell) {
        return cell.lines().stream().flatMap(line -> line.runs().stream());
    }

    private static Set<FontRole> fonts(GridCell cell) {
        return runs(cell)
                .filter(GridRun.TextRun.class::isInstance)
                .map(run -> ((GridRun.TextRun) run).font())
                .collect(Collectors.toSet());
    }

    private static Tone valueTone(CompareGridModel model, String label, int column) {
        return runs(model.cell(Deck.row(model, label), column))
                .filter(run -> run instanceof GridRun.TextRun text && text.font() == FontRole.BODY)
                .map(run -> ((GridRun.TextRun) run).tone())
                .findFirst()
                .orElseThrow();
    }
}
