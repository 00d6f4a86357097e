package cni.explorer.export.adr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.CommandLineText;
import cni.explorer.export.ExportFormat;
import cni.explorer.export.Matrices;
import cni.explorer.export.SmallField;
import cni.explorer.export.Written;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Importance;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.text.Characters;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AdrExportTest {
    private static final Pattern CLAIM = Pattern.compile("\\* (Good|Neutral|Bad), because .*");
    private static final Pattern SOURCED = Pattern.compile(".*\\]\\(<https://[^>]+>\\)$");
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
    private final Selection asked = Selection.NOTHING
            .withRequired(new FeatureId("network-policies"), true)
            .withRequired(new FeatureId("encryption"), true)
            .withRequired(new FeatureId("external-datastore"), true);

    @Test
    void itHasTheSectionsOfTheForm() throws IOException {
        List<String> headings = record(asked)
                .lines()
                .filter(line -> line.startsWith("#") && !line.startsWith("###"))
                .toList();
        assertEquals(
                List.of(
                        "# Choose a network provider: Network policies, Encryption and No external datastore",
                        "## Context and Problem Statement",
                        "## Decision Drivers",
                        "## Considered Options",
                        "## Decision Outcome",
                        "## Pros and Cons of the Options",
                        "## Excluded",
                        "## What the answer hangs on",
                        "## More Information"),
                headings);
        assertTrue(record(asked).startsWith("---\nstatus: proposed\ndate: 2026-11-24\n---\n\n# "));
    }

    @Test
    void theWholeRecordReadsAsItIsKept() throws IOException {
        assertEquals(Written.kept("small-field-asked.md"), recordOf(SmallField.ASKED));
        assertEquals(Written.kept("small-field-bounded.md"), recordOf(SmallField.bounded()));
        assertEquals(
                Written.kept("small-field-nobody.md"),
                recordOf(SmallField.bounded().withDisputedUnmet(true)));
    }

    @Test
    void whereNothingIsAskedItSaysSoAndExcludesNobody() throws IOException {
        String record = recordOf(Selection.NOTHING);

        assertTrue(record.contains("\n# Choose a network provider: nothing is required yet\n"), record);
        assertTrue(
                record.contains("\n## Decision Drivers\n\n* None yet: nothing is required.\n\n## Considered"), record);
        assertTrue(record.contains("\n* Alpha\n* Beta \\[old\\]\n* Gamma\n"), record);
        assertFalse(record.contains("Bare"), "the baseline is no option");
        assertTrue(record.contains("\nThree options meet every driver. To be decided by people:\n"), record);
        assertTrue(record.contains("\n## Excluded\n\nNobody.\n"), record);
        assertTrue(record.contains("\n## What the answer hangs on\n\nNo single cell that is "), record);
    }

    @Test
    void ofTheFeaturesThatNobodyAskedForThoseAreWeighedToWhichTheOptionsAnswerDifferently() throws IOException {
        String record = recordOf(Selection.NOTHING.withRequired(SmallField.ENCRYPTION, true));

        assertTrue(record.contains("* Bad, because Windows (not asked for) is “No”"), record);
        assertTrue(
                record.contains("* Neutral, because Windows (not asked for) is “Unknown”, which is not known"), record);
        assertFalse(record.contains("Policies (not asked for)"), "all say yes");
    }

    @Test
    void theOnlyOptionIsWeighedByAllThatIsJudged() throws IOException {
        String record = recordOf(Selection.NOTHING
                .withAccepted(SmallField.MODEL, Set.of("Layer 3"))
                .withSearch("gamma"));

        assertTrue(record.contains("""
                * Good, because Model is “Layer 3” [The field · example.org](<https://example.org/field>)
                * Good, because Policies (not asked for) is “Yes” (In the paid edition.) [The field · example.org](<https://example.org/field>)
                  * but a second source says “No” [Never · example.org](<https://example.org/never>)
                * Bad, because Encryption (not asked for) is “None” (In the paid edition.) [The field · example.org](<https://example.org/field>)
                * Neutral, because Windows (not asked for) is “N/A”, which does not apply [The field · example.org](<https://example.org/field>)

                ## Excluded
                """), record);
    }

    @Test
    void ofVeryManyOptionsTheFirstAreWeighedAndOfVeryManyExcludedTheFirstExplained() throws IOException {
        String exactly = Written.as(ExportFormat.ADR, Matrices.ofMany(25, 100, Verdict.NO));
        assertEquals(25, count(exactly, "\n### "));
        assertEquals(100, count(exactly, "is “Other”"));
        assertFalse(exactly.contains("\nOf "), exactly);

        String more = Written.as(ExportFormat.ADR, Matrices.ofMany(26, 101, Verdict.NO));
        assertEquals(25, count(more, "\n### "));
        assertTrue(more.contains("\nOf 26 options the first 25 are weighed.\n"), more);
        assertEquals(100, count(more, "is “Other”"));
        assertTrue(more.contains("\nOf 101 excluded providers the first 100 are explained.\n"), more);
    }

    @Test
    void ofVeryManyCellsThatTheAnswerHangsOnTheFirstAreNamed() throws IOException {
        String exactly = Written.as(ExportFormat.ADR, Matrices.ofMany(1, 100, Verdict.UNKNOWN));
        assertEquals(100, count(exactly, "would join"));
        assertFalse(exactly.contains("the first 100"), exactly);

        String more = Written.as(ExportFormat.ADR, Matrices.ofMany(1, 101, Verdict.UNKNOWN));
        assertEquals(100, count(more, "would join"));
        assertTrue(more.contains("\nThese are the first 100.\n"), more);
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void everyClaimNamesItsSource() throws IOException {
        List<String> claims = record(asked.with(new FeatureId("windows"), Importance.PREFERRED))
                .lines()
                .filter(line -> CLAIM.matcher(line).matches() || line.startsWith("  * but") || line.startsWith("* **"))
                .toList();
        assertTrue(claims.size() > 50, () -> "only %d claims".formatted(claims.size()));
        assertEquals(
                List.of(),
                claims.stream().filter(line -> !SOURCED.matcher(line).matches()).toList());
    }

    @Test
    void everyVerdictOfWhatWasAskedIsWeighedAsItIs() throws IOException {
        String record = record(asked);
        Matrix matrix = matrix(asked);
        for (int row : matrix.rows().stream().toArray()) {
            var provider = today.providers().get(row);
            if (!provider.counted()) {
                continue;
            }
            String section = record.substring(record.indexOf("\n### " + provider.name() + "\n"));
            for (var requirement : matrix.outcome().requirements()) {
                var cell = today.cell(
                        row, today.indexOf(requirement.feature().id()).orElseThrow());
                String weight = switch (cell.verdict().orElseThrow()) {
                    case YES -> "Good";
                    case CONDITIONAL -> "Neutral";
                    default -> "never";
                };
                String claim = "* %s, because %s is “%s”"
                        .formatted(weight, requirement.feature().shortName(), cell.value());
                assertTrue(section.contains(claim), claim);
            }
        }
    }

    @Test
    void theOutcomeIsLeftToThePerson() throws IOException {
        String record = record(asked);
        assertTrue(record.contains(
                "12 options meet every driver. To be decided by people:\n\nChosen option: “…”, because …\n"));
    }

    @Test
    void thatThePreferredStandFirstIsSaidOnlyWhereTheyDo() throws IOException {
        Selection preferring = asked.with(new FeatureId("mesh"), Importance.PREFERRED);
        String first = "; those that meet most of what is preferred stand first. To be decided";
        assertTrue(record(preferring).contains(first));
        Arrangement byName = Arrangement.of(today).withSort(List.of(new SortKey(new SortKey.Name(), true)));
        Matrix sorted = Matrix.of(new Evaluator(today).outcome(preferring), byName, new Ordering(today));
        assertFalse(Written.as(ExportFormat.ADR, sorted).contains("stand first"));
    }

    @Test
    void whereNobodyIsLeftItSaysWhatCanBeGivenUp() throws IOException {
        Selection all = Selection.NOTHING.withReading(Reading.STRICT);
        for (var feature : today.features()) {
            all = all.withRequired(feature.id(), true);
        }
        String record = record(all);
        assertTrue(record.contains("* None: nobody meets all of it."));
        assertTrue(record.contains("* Leave out "));
    }

    @Test
    void aQuestionThatIsAskedBringsItsSentence() throws IOException {
        String record = record(asked);
        assertTrue(record.contains("* Encrypted between nodes: “all pods in a Kubernetes cluster"), record);
    }

    @Test
    void theCommandAsksTheSame() {
        Selection everything = asked.withReading(Reading.STRICT)
                .withDisputedUnmet(true)
                .with(new FeatureId("windows"), Importance.PREFERRED)
                .withAccepted(new FeatureId("dataplane"), Set.of("eBPF"))
                .withSearch("it's");
        String command = CommandLineText.show(
                everything,
                everything.requirements(today),
                new Evaluator(today).outcome(everything).preferences().all(),
                "my data.json",
                "abc");
        assertEquals(
                "cni-explorer show --data 'my data.json' --sha256 abc --accept dataplane=eBPF --require network-policies"
                        + " --require encryption --require external-datastore --prefer windows --strict --undisputed"
                        + " --search 'it'\\''s'",
                command);
    }

    @Test
    void theCommandAsksForWordsThatLookLikeOptions() {
        for (String word : List.of("--strict", "-h", "--", "-o x")) {
            String command =
                    CommandLineText.show(Selection.NOTHING.withSearch(word), List.of(), List.of(), "-my.json", "abc");
            String attached = "--search=" + word;
            assertEquals(
                    "cni-explorer show --data=-my.json --sha256 abc "
                            + (word.contains(" ") ? "'" + attached + "'" : attached),
                    command);
        }
    }

    @Test
    void theWindowCanBeOpenedWithTheSameQuestion() {
        Selection bounded = SmallField.bounded();
        assertEquals(
                "cni-explorer --data field.json --accept 'model=Layer 2' --accept 'model=Layer 3' --require policies"
                        + " --require encryption --at-least stars=600 --within release=12 --prefer windows --search a",
                CommandLineText.window(
                        bounded,
                        bounded.requirements(SmallField.DATASET),
                        bounded.preferences(SmallField.DATASET),
                        "field.json"));
    }

    /// What ends a line would end the block in which the command stands, and the rest would be markup.
    @Test
    void theCommandStaysOnItsLineWhateverIsLookedFor() throws IOException {
        Selection hostile = asked.withSearch("a\n\n# Injected\u2028<img src=x>\u202E'\\\u001B[31m");
        String command = CommandLineText.show(hostile, List.of(), List.of(), "d.json", "abc");
        assertEquals(
                "cni-explorer show --data d.json --sha256 abc --search"
                        + " $'a\\x0A\\x0A# Injected\\xE2\\x80\\xA8<img src=x>\\xE2\\x80\\xAE\\'\\\\\\x1B[31m'",
                command);
        assertTrue(record(hostile).lines().noneMatch(line -> line.startsWith("# Injected")));
        assertTrue(record(hostile).codePoints().noneMatch(c -> c != '\n' && Characters.steers(c)));
    }

    @Test
    void whatASearchHidesIsNotSaidToFail() throws IOException {
        String some = record(asked.withSearch("calico"));
        assertTrue(some.contains("Four options meet every driver; the search hides others."));

        String word = today.providers().stream()
                .map(Provider::name)
                .filter(one -> matrix(asked.withSearch(one)).outcome().shownCount() == 1)
                .findFirst()
                .orElseThrow();
        int found = matrix(asked.withSearch(word)).rows().stream().findFirst().orElseThrow();
        String name = today.providers().get(found).name();
        assertTrue(record(asked.withSearch(word))
                .contains("“" + name + "” is the only one found that meets every driver; the search hides others."));

        String none = record(asked.withSearch("xyzzy"));
        assertTrue(none.contains("* None of those found; 12 other providers meet all of it.\n"), none);
        assertTrue(none.contains("The search hides every option that meets every driver."), none);
        assertFalse(none.contains("nobody meets"), none);
    }

    /// A question stays between datasets, and what one of them does not have is kept and ignored.
    @Test
    void theCommandAsksForNothingThatTheDatasetDoesNotHave() throws IOException {
        assertFalse(record(asked.with(new FeatureId("of-another-dataset"), Importance.PREFERRED))
                .contains("of-another-dataset"));
    }

    private static String recordOf(Selection selection) throws IOException {
        return Written.as(ExportFormat.ADR, SmallField.matrix(selection));
    }

    private String record(Selection selection) throws IOException {
        return Written.as(ExportFormat.ADR, matrix(selection));
    }

    private Matrix matrix(Selection selection) {
        return Matrix.of(new Evaluator(today).outcome(selection), Arrangement.of(today), new Ordering(today));
    }
}
