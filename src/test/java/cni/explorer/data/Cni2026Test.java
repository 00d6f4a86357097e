package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Question;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import cni.explorer.model.Verdict;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Outcome;
import cni.explorer.query.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What makes the comparison of today worth trusting: every known cell has its source, every condition its footnote.
class Cni2026Test {
    private static final int MOST_WORDS_QUOTED = 20;
    private static final double MOST_UNKNOWN = 0.05;
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void itIsTheOneThatOpens() {
        assertEquals("cni-2026", ShippedDatasets.DEFAULT);
        assertEquals("2026", dataset.about().name());
    }

    @Test
    void everyCellThatIsKnownHasASource() {
        assertEquals(
                List.of(),
                cells(cell -> !isUnknown(cell) && cell.evidence().sources().isEmpty()));
    }

    @Test
    void aSourceIsARepositoryAtACommitOrAPageOverHttps() {
        List<Source> wrong = sources()
                .filter(source -> switch (source) {
                    case Source.RepositoryFile file ->
                        !COMMIT.matcher(file.commit()).matches()
                                || !file.repository().contains("/");
                    case Source.Page page -> !"https".equals(page.address().getScheme());
                })
                .toList();
        assertEquals(List.of(), wrong);
    }

    /// A repository as a whole, at a commit, shows that something is nowhere in it, or how old it is.
    @Test
    void whatIsThereStandsInAFileOrOnAPage() {
        List<String> placeless = cells(cell -> !isUnknown(cell)
                && cell.verdict().filter(verdict -> verdict != Verdict.NO).isPresent()
                && cell.evidence().sources().stream().noneMatch(Cni2026Test::isAtAPlace));
        placeless.removeIf(cell -> cell.endsWith("/latest-release") || cell.endsWith("/maintenance"));
        assertEquals(List.of(), placeless);
    }

    private static boolean isAtAPlace(Source source) {
        return switch (source) {
            case Source.RepositoryFile file -> !file.path().isEmpty();
            case Source.Page _ -> true;
        };
    }

    @Test
    void everyConditionalCellHasItsFootnote() {
        assertEquals(
                List.of(),
                cells(cell -> cell.verdict().equals(Optional.of(Verdict.CONDITIONAL))
                        && cell.footnotes().isEmpty()));
    }

    @Test
    void aConditionBeginsWithOnlyAndOnlyAConditionDoes() {
        assertEquals(
                List.of(),
                cells(cell -> cell.verdict().equals(Optional.of(Verdict.CONDITIONAL))
                        != cell.footnotes().stream()
                                .anyMatch(note -> note.text().startsWith("Only "))));
    }

    @Test
    void noNoteIsSharedByAConditionAndSomethingElse() {
        Set<String> conditions = notes(cell -> cell.verdict().equals(Optional.of(Verdict.CONDITIONAL)));
        conditions.retainAll(notes(cell -> !cell.verdict().equals(Optional.of(Verdict.CONDITIONAL))));
        assertEquals(Set.of(), conditions);
    }

    @Test
    void noQuotationIsLongerThanTwentyWords() {
        assertEquals(
                List.of(),
                cells(cell -> quotations(cell).anyMatch(words -> words.split("\\s+").length > MOST_WORDS_QUOTED)));
    }

    @Test
    void aSecondSourceDisagreesWithTheCell() {
        assertEquals(
                List.of(),
                cells(cell -> cell.evidence()
                        .dispute()
                        .filter(dispute -> dispute.value().equals(cell.value())
                                || (cell.verdict().isPresent()
                                        && dispute.verdict().equals(cell.verdict())))
                        .isPresent()));
        assertFalse(cells(Cell::disputed).isEmpty());
    }

    @Test
    void atMostFivePercentOfWhatCanBeRequiredIsUnknown() {
        int all = 0;
        int unknown = 0;
        for (int p = 0; p < dataset.providers().size(); p++) {
            for (int f = 0; f < dataset.features().size(); f++) {
                if (dataset.providers().get(p).counted()
                        && dataset.features().get(f).kind() instanceof Feature.Judged) {
                    all++;
                    unknown += isUnknown(dataset.cell(p, f)) ? 1 : 0;
                }
            }
        }
        assertEquals(18 * 24, all);
        assertTrue(unknown <= all * MOST_UNKNOWN, unknown + " of " + all);
    }

    @Test
    void projectsThatHaveEndedAreMarkedWithASource() {
        for (String id : List.of("weave-net", "romana", "kopeio-networking", "canal")) {
            Provider.Status mark = provider(id).status().orElseThrow();
            assertTrue(mark.sentence().isPresent(), id);
            assertFalse(mark.sources().isEmpty(), id);
        }
        assertEquals("archived", provider("weave-net").status().orElseThrow().word());
    }

    @Test
    void theBaselineAndTheMetaPluginAreNotCounted() {
        assertEquals(Provider.Role.BASELINE, provider("kubenet").role());
        assertEquals(Provider.Role.META, provider("multus").role());
        assertEquals(18, dataset.counted());
    }

    @Test
    void everyFeatureIsDefinedAndStandsInAGroupWithItsNeighbours() {
        List<String> groups = new ArrayList<>();
        for (Feature feature : dataset.features()) {
            assertTrue(feature.definition().isPresent(), feature.name());
            if (groups.isEmpty() || !groups.getLast().equals(feature.group())) {
                groups.add(feature.group());
            }
        }
        assertEquals(List.of("Networking", "Policy", "Security", "Operations", "Pods and Services", "Project"), groups);
    }

    @Test
    void everyFigureHasAMethodAndASource() {
        for (Metric metric : dataset.metrics()) {
            assertFalse(metric.figures().isEmpty(), metric.name());
            metric.figures().values().stream()
                    .flatMap(List::stream)
                    .forEach(figure -> assertFalse(figure.method().isBlank(), metric.name()));
        }
    }

    @Test
    void everyQuestionHasItsSourceNarrowsAndLeavesSomebody() {
        Evaluator narrowing = new Evaluator(dataset);
        for (Question question : dataset.questions()) {
            Outcome outcome = narrowing.outcome(Selection.NOTHING.with(question));
            assertTrue(!question.sources().isEmpty(), question.id());
            assertTrue(outcome.matchingCount() > 0, question.id());
            assertTrue(outcome.excludedCount() > 0, question.id());
            assertTrue(outcome.selection().covers(question), question.id());
        }
    }

    @Test
    void noSentenceOfTheProgramIsAdvertising() {
        Set<String> praise = Set.of("best", "powerful", "seamless", "leading", "cutting-edge");
        for (Provider provider : dataset.providers()) {
            TextBlock summary = provider.summary().orElseThrow();
            Set<String> words = new HashSet<>(List.of(String.join(" ", summary.paragraphs())
                    .toLowerCase(Locale.ROOT)
                    .split("\\W+")));
            words.retainAll(praise);
            assertEquals(Set.of(), words, provider.name());
        }
    }

    private Stream<Source> sources() {
        return Stream.concat(
                dataset.providers().stream()
                        .flatMap(one -> one.status().stream())
                        .flatMap(mark -> mark.sources().stream()),
                all().flatMap(cell -> Stream.concat(
                        cell.evidence().sources().stream(),
                        cell.evidence().dispute().map(Dispute::sources).stream().flatMap(List::stream))));
    }

    private static Stream<String> quotations(Cell cell) {
        return Stream.concat(
                cell.evidence().quotation().stream(), cell.evidence().dispute().flatMap(Dispute::quotation).stream());
    }

    private Stream<Cell> all() {
        return dataset.features().stream()
                .map(Feature::id)
                .map((FeatureId id) -> dataset.column(dataset.indexOf(id).orElseThrow()))
                .flatMap(column -> column.distinct().stream());
    }

    private Set<String> notes(Predicate<Cell> like) {
        return all().filter(like)
                .flatMap(cell -> cell.footnotes().stream())
                .map(Footnote::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Where such cells stand.
    private List<String> cells(Predicate<Cell> like) {
        List<String> found = new ArrayList<>();
        for (int p = 0; p < dataset.providers().size(); p++) {
            for (int f = 0; f < dataset.features().size(); f++) {
                if (like.test(dataset.cell(p, f))) {
                    found.add(dataset.providers().get(p).id() + "/"
                            + dataset.features().get(f).id());
                }
            }
        }
        return found;
    }

    private Provider provider(String id) {
        return dataset.providers().get(dataset.indexOf(new ProviderId(id)).orElseThrow());
    }

    private static boolean isUnknown(Cell cell) {
        return cell.verdict().equals(Optional.of(Verdict.UNKNOWN));
    }
}
