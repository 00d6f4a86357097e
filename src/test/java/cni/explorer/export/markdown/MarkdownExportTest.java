package cni.explorer.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.ExportFormat;
import cni.explorer.export.Matrices;
import cni.explorer.export.Written;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Verdict;
import cni.explorer.query.Importance;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a person pastes into an issue or a wiki: the answer with all that qualifies it.
class MarkdownExportTest {
    private static final Selection ASKED = Selection.NOTHING
            .withRequired(new FeatureId("network-policies"), true)
            .withRequired(new FeatureId("external-datastore"), true)
            .with(new FeatureId("encryption"), Importance.PREFERRED);

    @Test
    void itBeginsWithTheAnswerAndTheReadingInForce() throws IOException {
        String asked = ofThePost(ASKED);
        assertTrue(asked.startsWith("""
                        # 4 of 7 providers

                        meet **Network Policies** and **No external datastore**, preferably **Encryption** · lenient reading

                        - Network Policies: Enforces Kubernetes NetworkPolicy
                        - No external datastore: No external datastore to run
                        - Encryption (preferred): Encrypts network traffic

                        |"""), asked);
        assertTrue(ofThePost(ASKED.withReading(Reading.STRICT))
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .endsWith(" · strict reading"));
    }

    @Test
    void whereNothingIsAskedTheTableFollowsAtOnce() throws IOException {
        List<String> lines = ofThePost(Selection.NOTHING).lines().toList();
        assertEquals("# 7 providers", lines.getFirst());
        assertTrue(lines.get(4).startsWith("| Provider | Network Model |"), lines.get(4));
    }

    @Test
    void sectionsStandInTheOrderInWhichTheyAreRead() throws IOException {
        assertEquals(
                List.of(
                        "# 4 of 7 providers",
                        "## What one requirement keeps out",
                        "## What the answer hangs on",
                        "## 3 excluded, all of them by one requirement only",
                        "## Footnotes",
                        "## Disputed"),
                headings(ofThePost(ASKED)));
        assertEquals(List.of("# 7 providers", "## Footnotes", "## Disputed"), headings(ofThePost(Selection.NOTHING)));
    }

    @Test
    void whatIsAskedForIsBoldInTheHeader() throws IOException {
        String header = line(ofThePost(ASKED), "| Provider |");
        assertTrue(header.contains("| **Network Policies** |"), header);
        assertTrue(header.contains("| **No external datastore** |"), header);
        assertTrue(header.contains("| Mesh | "), header);
        assertTrue(header.contains("| Encryption |"), "a preference excludes nobody: " + header);
    }

    @Test
    void aRowSaysGlyphValueFootnotesAndWhatIsDisputed() throws IOException {
        String asked = ofThePost(ASKED);
        assertEquals(
                "| Weave Net, meets 1 of 1 preferred | Layer 2 vxlan ⁴ | – N/A | ✓ Yes | ✓ Yes | ✓ No | ✓ Yes"
                        + " | ◐ Yes ⁵ ≠ | ✓ Yes |",
                line(asked, "| Weave Net"));
        assertTrue(
                line(asked, "| Calico").contains(" | ◐ Etcd ¹ | "), "on a condition, with the footnote that says it");
        assertTrue(line(asked, "| kube-router").contains(" | ✗ No | "));
    }

    @Test
    void whoIsNotCountedIsMarkedWhereverItsNameStands() throws IOException {
        assertTrue(line(ofThePost(Selection.NOTHING), "| kubenet").startsWith("| kubenet (baseline) | "));
        assertEquals(
                "- **kubenet (baseline)**: Network Policies: Unknown; No external datastore: Unknown",
                line(ofThePost(ASKED), "- **kubenet"));
    }

    @Test
    void everyRowHasAsManyCellsAsTheHeader() throws IOException {
        for (String id : ShippedDatasets.ids()) {
            Matrix matrix = Matrices.of(ShippedDatasets.find(id).orElseThrow(), Selection.NOTHING);
            List<Long> bars = Written.as(ExportFormat.MD, matrix)
                    .lines()
                    .filter(one -> one.startsWith("|"))
                    .map(one ->
                            one.replace("\\|", "").chars().filter(c -> c == '|').count())
                    .toList();
            assertEquals(matrix.dataset().providers().size() + 2, bars.size(), id);
            assertEquals(Set.of(matrix.features().size() + 2L), Set.copyOf(bars), id);
        }
    }

    @Test
    void everyExcludedProviderHasAllItsReasons() throws IOException {
        String strict = ofThePost(ASKED.withReading(Reading.STRICT));
        assertEquals(
                "- **Canal**: No external datastore: Etcd \\[1\\], only on a condition", line(strict, "- **Canal**"));
        assertEquals("- **flannel**: Network Policies: No", line(strict, "- **flannel**"));
        assertFalse(ofThePost(Selection.NOTHING).contains("excluded"));
    }

    @Test
    void theConditionsOfTheAnswerAreSaidWithWhatTheStrictReadingWouldLeave() throws IOException {
        assertTrue(ofThePost(ASKED)
                .contains("\n◐ Two of four are left on a condition: Calico and Canal on footnote 1."
                        + " Read strictly, two are left.\n"));
        assertFalse(ofThePost(ASKED.withReading(Reading.STRICT)).contains("left on a condition"));
    }

    @Test
    void whereNobodyIsLeftItSaysWhatCouldBeGivenUp() throws IOException {
        Selection nobody = ASKED.withReading(Reading.STRICT)
                .withRequired(new FeatureId("encryption"), true)
                .withRequired(new FeatureId("ingress-egress-policies"), true);
        String none = ofThePost(nobody);
        assertTrue(none.startsWith("# None of 7 providers\n"), none);
        assertTrue(none.contains("\n## Ways out\n\n- Leave out No external datastore: Calico returns.\n"), none);
    }

    @Test
    void aFootnoteKeepsTheWordsOfItsSourceApartFromThoseOfTheEditor() throws IOException {
        assertEquals(
                "- ⁵ Weave Net does not have egress rules out of the box. Editor’s note: Rules for incoming traffic are"
                        + " there, rules for outgoing traffic are not.",
                line(ofThePost(ASKED), "- ⁵ "));
    }

    @Test
    void footnotesAreThoseOfTheVisibleCellsAlone() throws IOException {
        String asked = ofThePost(ASKED);
        assertTrue(asked.contains("\n- ¹ "));
        assertFalse(asked.contains("\n- ³ "), "that of kopeio, which is excluded for another reason");
        assertFalse(Written.as(ExportFormat.MD, Matrices.ofTexts("one")).contains("Footnotes"));
    }

    @Test
    void whatASecondSourceSaysIsNamedWithItsAddress() throws IOException {
        String disputed = line(ofThePost(ASKED), "- **Weave Net**, ");
        assertTrue(
                disputed.startsWith("- **Weave Net**, Ingress/Egress Policies: Yes; another source says Yes: ["),
                disputed);
        assertTrue(disputed.contains("\\_index.md](<https://github.com/cnrancher/docs/blob/"), disputed);
    }

    @Test
    void itEndsWithTheLegendTheNoticeAndTheSourceWithItsDay() throws IOException {
        String end = ofThePost(ASKED).substring(ofThePost(ASKED).indexOf("\n---\n"));
        List<String> lines = end.lines().filter(one -> !one.isEmpty()).toList();
        assertEquals(4, lines.size(), end);
        assertTrue(lines.get(1).startsWith("✓ meets it   ◐ on a condition   ✗ does not   –"), lines.get(1));
        assertEquals("The facts are those of November 2017, as printed, and are not corrected here.", lines.get(2));
        assertTrue(
                lines.get(3)
                        .startsWith("cni-2017: Choosing a CNI Network Provider for Kubernetes, by Chris Love, data of"
                                + " 2017-11-11. [chrislovecnm/chrislovecnm.com · \\_posts/"),
                lines.get(3));
        assertTrue(end.endsWith(".md>)\n"), end);
    }

    @Test
    void whereEachCellNamesItsOwnSourceThatIsSaid() throws IOException {
        String today = Written.as(ExportFormat.MD, Matrices.ofToday());
        assertTrue(today.endsWith("data of 2026-08-22. Each cell names its own source.\n"));
    }

    @Test
    void aCellSaysItsVerdictBeforeItsValueAndItsFootnotesBehindIt() throws IOException {
        for (Verdict verdict : List.of(Verdict.YES, Verdict.CONDITIONAL)) {
            String written = Written.as(ExportFormat.MD, Matrices.ofFootnote(verdict, "Only so", "And so"));
            String glyph = verdict == Verdict.YES ? "✓" : "◐";
            assertTrue(written.contains("| one | " + glyph + " Yes ¹ ² |"), written);
            assertTrue(written.contains("\n- ¹ Only so\n- ² And so\n"), written);
        }
    }

    @Test
    void aNoticeThatBeginsLikeAHeadingIsNone() throws IOException {
        Dataset made = Matrices.dataset(List.of("one"));
        DatasetInfo about = made.about();
        DatasetInfo noticed = new DatasetInfo(
                about.id(),
                about.name(),
                about.title(),
                about.author(),
                about.asOf(),
                about.source(),
                about.description(),
                Optional.of("# Not corrected"),
                about.passages());
        Dataset dataset = new Dataset(
                noticed,
                made.features(),
                made.providers(),
                List.of(made.column(0)),
                made.footnotes(),
                made.metrics(),
                made.questions());
        String written = Written.as(ExportFormat.MD, Matrices.of(dataset, Selection.NOTHING));
        assertEquals(List.of("# 1 provider"), headings(written));
        assertTrue(written.contains("\n\\# Not corrected\n"), written);
    }

    private static String ofThePost(Selection selection) throws IOException {
        return Written.as(
                ExportFormat.MD, Matrices.of(ShippedDatasets.find("cni-2017").orElseThrow(), selection));
    }

    private static List<String> headings(String markdown) {
        return markdown.lines().filter(one -> one.startsWith("#")).toList();
    }

    private static String line(String markdown, String beginning) {
        return markdown.lines()
                .filter(one -> one.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning + " in\n" + markdown));
    }
}
