package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The record of the audit fits the dataset that came out of it.
class AuditTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
    private final Map<?, ?> audit = (Map<?, ?>) JsonTree.read(Path.of("data", "audit", "cni-2026.json"));

    @Test
    void everyCellWasAuditedOnce() {
        List<String> audited = entries().stream().map(AuditTest::place).toList();
        List<String> cells = new ArrayList<>();
        dataset.providers()
                .forEach(provider ->
                        dataset.features().forEach(feature -> cells.add(provider.id() + "/" + feature.id())));
        assertEquals(cells, audited);
    }

    @Test
    void everyOutcomeIsExplainedAndHasItsReason() {
        Map<?, ?> outcomes = (Map<?, ?>) Objects.requireNonNull(audit.get("outcomes"));
        for (Map<?, ?> entry : entries()) {
            assertTrue(outcomes.containsKey(entry.get("outcome")), entry.toString());
            assertFalse(String.valueOf(entry.get("why")).isBlank(), entry.toString());
        }
    }

    @Test
    void whatWasFoundRightKeptItsVerdict() {
        for (Map<?, ?> entry : entries()) {
            boolean isKept = List.of("right", "weak source").contains(entry.get("outcome"));
            boolean isChanged = entry.get("changed") instanceof List<?> changed && changed.contains("verdict");
            assertFalse(isKept && isChanged, entry.toString());
        }
    }

    @Test
    void whatIsUnknownInTheDatasetIsStillUnknownInTheAudit() {
        int at = 0;
        for (int p = 0; p < dataset.providers().size(); p++) {
            for (int f = 0; f < dataset.features().size(); f++) {
                Cell cell = dataset.cell(p, f);
                boolean isUnknown = cell.verdict().equals(Optional.of(Verdict.UNKNOWN));
                assertEquals(
                        isUnknown,
                        "still unknown".equals(entries().get(at).get("outcome")),
                        entries().get(at).toString());
                at++;
            }
        }
    }

    @Test
    void whatWasFoundLaterNamesItsCellWhoFoundItAndWhatStoodThere() {
        Map<?, ?> outcomes = (Map<?, ?>) Objects.requireNonNull(audit.get("outcomes"));
        Map<?, ?> readers = (Map<?, ?>) Objects.requireNonNull(audit.get("laterBy"));
        Set<String> cells = entries().stream().map(AuditTest::place).collect(Collectors.toSet());
        for (Map<?, ?> entry : list("later")) {
            assertTrue(cells.contains(place(entry)), entry.toString());
            assertTrue(readers.containsKey(entry.get("by")), entry.toString());
            assertTrue(outcomes.containsKey(entry.get("outcome")), entry.toString());
            assertFalse(String.valueOf(entry.get("why")).isBlank(), entry.toString());
            assertTrue(String.valueOf(entry.get("day")).matches("2026-1[12]-\\d\\d"), entry.toString());
            boolean isTurned = entry.get("changed") instanceof List<?> changed && changed.contains("verdict");
            boolean isKept = entry.get("was") instanceof Map<?, ?> was && was.containsKey("verdict");
            assertEquals(isTurned, isKept, entry.toString());
        }
    }

    @Test
    void everyPlainYesHasAnswersToAllQuestionsOfTheChecklist() {
        Map<?, ?> checklist = (Map<?, ?>) JsonTree.read(Path.of("data", "audit", "checklist-2026-11.json"));
        Map<?, ?> questions = (Map<?, ?>) Objects.requireNonNull(checklist.get("questions"));
        assertEquals(7, questions.size());
        Set<String> answered = new HashSet<>();
        for (Map<?, ?> entry : list(checklist, "cells")) {
            assertTrue(answered.add(place(entry)), entry.toString());
            questions
                    .keySet()
                    .forEach(question -> assertFalse(
                            String.valueOf(Objects.requireNonNull(entry.get(question), entry.toString()))
                                    .isBlank(),
                            entry.toString()));
            assertTrue(String.valueOf(entry.get("day")).matches("2026-1[12]-\\d\\d"), entry.toString());
            assertFalse(list(entry, "sources").isEmpty(), entry.toString());
        }
        assertEquals(
                List.of(),
                places(cell -> cell.verdict().equals(Optional.of(Verdict.YES))
                                && cell.footnotes().isEmpty())
                        .filter(place -> !answered.contains(place))
                        .toList());
        answered.removeAll(places(cell -> true).collect(Collectors.toSet()));
        assertEquals(Set.of(), answered);
    }

    @Test
    void everyYesOfTheFeaturesWithGapsHasBeenThroughTheChecklist() {
        Map<?, ?> checklist = (Map<?, ?>) JsonTree.read(Path.of("data", "audit", "checklist-2026-11.json"));
        Set<String> answered =
                list(checklist, "cells").stream().map(AuditTest::place).collect(Collectors.toSet());
        Set<String> gaps = Set.of("network-policies", "ingress-egress-policies", "bandwidth", "encryption");
        assertEquals(
                List.of(),
                places(cell -> cell.verdict().equals(Optional.of(Verdict.YES)))
                        .filter(place -> gaps.contains(place.substring(place.indexOf('/') + 1)))
                        .filter(place -> !answered.contains(place))
                        .toList());
    }

    @Test
    void aSecondReadingKeepsBothAnswersAndWhatCameOfThem() {
        Map<?, ?> outcomes = (Map<?, ?>) Objects.requireNonNull(audit.get("secondReadingOutcomes"));
        assertEquals(Set.of("right", "decided", "differed"), outcomes.keySet());
        for (String round : List.of("secondReading", "readAgain")) {
            Set<String> read = new HashSet<>();
            for (Map<?, ?> entry : list(round)) {
                assertTrue(read.add(place(entry)), entry.toString());
                assertTrue(String.valueOf(entry.get("day")).matches("2026-1[12]-\\d\\d"), entry.toString());
                assertFalse(String.valueOf(entry.get("why")).isBlank(), entry.toString());
                assertTrue(isAlike(entry) || !"right".equals(entry.get("outcome")), entry.toString());
                assertTrue(outcomes.containsKey(entry.get("outcome")), entry.toString());
                assertEquals("decided".equals(entry.get("outcome")), entry.containsKey("followed"), entry.toString());
            }
            read.removeAll(places(_ -> true).collect(Collectors.toSet()));
            assertEquals(Set.of(), read);
        }
    }

    @Test
    void everyCellWasAnsweredForByASecondReader() {
        assertEquals(
                places(_ -> true).toList(),
                list("secondReading").stream().map(AuditTest::place).toList());
    }

    @Test
    void whatCameAfterTheDraftSaysWhatTwoReadersMadeOfIt() {
        Map<String, Object> read = new HashMap<>();
        list("secondReading").forEach(entry -> read.put(place(entry), Objects.requireNonNull(entry.get("outcome"))));
        for (Map<?, ?> entry : entries()) {
            Object outcome = Objects.requireNonNull(entry.get("outcome"));
            if (entry.containsKey("came") && !"still unknown".equals(outcome)) {
                assertEquals(read.get(place(entry)), outcome, entry.toString());
            } else {
                assertFalse("decided".equals(outcome), entry.toString());
            }
        }
    }

    @Test
    void whatCountsAsRightIsWhatTheCellSaysToday() {
        for (Map<?, ?> entry : list("secondReading")) {
            if ("right".equals(entry.get("outcome")) && !isText(place(entry))) {
                assertFollows(
                        (Map<?, ?>) Objects.requireNonNull(entry.get("answer")), cell(place(entry)), place(entry));
            }
        }
    }

    @Test
    void whoWasFollowedIsWhatTheCellSays() {
        for (String round : List.of("secondReading", "readAgain")) {
            for (Map<?, ?> entry : list(round)) {
                String from =
                        Map.of("second", "answer", "dataset", "stood").get(Objects.toString(entry.get("followed"), ""));
                if (from != null) {
                    Map<?, ?> followed = (Map<?, ?>) Objects.requireNonNull(entry.get(from));
                    if (isText(place(entry))) {
                        assertEquals(followed.get("value"), cell(place(entry)).value(), entry.toString());
                    } else {
                        assertFollows(followed, cell(place(entry)), entry.toString());
                    }
                }
            }
        }
    }

    @Test
    void theTablesInTheDocumentationCountWhatIsKept() throws IOException {
        assertCounts(Files.readString(Path.of("src", "docs", "datasets.md")));
        assertCounts(Files.readString(Path.of("README.md")));
        String since = "Of the 640 cells " + changedSince(_ -> true) + " were changed in more than words";
        assertTrue(
                dataset.about().passages().stream()
                        .flatMap(passage -> passage.paragraphs().stream())
                        .anyMatch(paragraph -> paragraph.contains(since)),
                since);
    }

    private void assertCounts(String table) {
        int features = dataset.features().size();
        for (Provider provider : dataset.providers()) {
            String row = row(
                    provider.name(),
                    features,
                    outcomes(entry -> provider.id().value().equals(entry.get("provider"))),
                    changedSince(entry -> provider.id().value().equals(entry.get("provider"))));
            assertTrue(table.contains(row), row);
        }
        String all =
                row("**all**", features * dataset.providers().size(), outcomes(_ -> true), changedSince(_ -> true));
        assertTrue(table.contains(all), all);
    }

    private List<Object> outcomes(Predicate<Map<?, ?>> like) {
        return list("secondReading").stream()
                .filter(like)
                .<Object>map(entry -> Objects.requireNonNull(entry.get("outcome")))
                .toList();
    }

    /// How many cells were changed in more than words after their second reader had answered.
    private long changedSince(Predicate<Map<?, ?>> like) {
        return list("later").stream()
                .filter(like)
                .filter(entry -> List.of("audit", "drawn", "alike").contains(entry.get("by")))
                .filter(entry -> !"wording".equals(entry.get("outcome")))
                .map(AuditTest::place)
                .distinct()
                .count();
    }

    private static String row(String name, int cells, List<Object> outcomes, long changedSince) {
        return "| " + name + " | " + cells + " | " + outcomes.size() + " | "
                + Collections.frequency(outcomes, "right") + " | " + Collections.frequency(outcomes, "decided")
                + " | " + Collections.frequency(outcomes, "differed") + " | " + changedSince + " |";
    }

    @Test
    void everyQuotationOfTodayWasFoundInItsSource() {
        Map<?, ?> run = (Map<?, ?>) JsonTree.read(Path.of("data", "audit", "quotations-2026-11.json"));
        Map<String, String> looked = new HashMap<>();
        for (Map<?, ?> entry : list(run, "quotations")) {
            assertFound(entry);
            String quotation = String.valueOf(entry.get("quotation"));
            assertNull(looked.put(place(entry) + " " + entry.get("of"), quotation), entry.toString());
        }
        Map<String, String> shipped = new HashMap<>();
        for (int p = 0; p < dataset.providers().size(); p++) {
            for (int f = 0; f < dataset.features().size(); f++) {
                String place = dataset.providers().get(p).id() + "/"
                        + dataset.features().get(f).id();
                Evidence evidence = dataset.cell(p, f).evidence();
                evidence.quotation().ifPresent(words -> shipped.put(place + " cell", words));
                evidence.dispute()
                        .flatMap(Dispute::quotation)
                        .ifPresent(words -> shipped.put(place + " dispute", words));
            }
        }
        assertEquals(new TreeMap<>(shipped), new TreeMap<>(looked));
    }

    /// In a file at its commit, or in the message of the commit where no file is named.
    private static void assertFound(Map<?, ?> entry) {
        assertEquals("found", entry.get("outcome"), entry.toString());
        assertTrue(String.valueOf(entry.get("sha256")).matches("[0-9a-f]{64}"), entry.toString());
        Map<?, ?> source = (Map<?, ?>) Objects.requireNonNull(entry.get("source"), entry.toString());
        assertTrue(String.valueOf(source.get("commit")).matches("[0-9a-f]{40}"), entry.toString());
        assertEquals(source.containsKey("path"), !"message".equals(entry.get("in")), entry.toString());
    }

    @Test
    void whereAQuotationWasFoundIsASourceOfItsCell() {
        Map<?, ?> run = (Map<?, ?>) JsonTree.read(Path.of("data", "audit", "quotations-2026-11.json"));
        Map<?, ?> file = (Map<?, ?>) JsonTree.read(Path.of("data", "cni-2026.json"));
        Map<String, Map<?, ?>> cells = new HashMap<>();
        for (Map<?, ?> provider : list(file, "providers")) {
            ((Map<?, ?>) Objects.requireNonNull(provider.get("cells")))
                    .forEach((feature, cell) ->
                            cells.put(provider.get("id") + "/" + feature, (Map<?, ?>) Objects.requireNonNull(cell)));
        }
        for (Map<?, ?> entry : list(run, "quotations")) {
            Map<?, ?> cell = Objects.requireNonNull(cells.get(place(entry)));
            Map<?, ?> quoted =
                    "dispute".equals(entry.get("of")) ? (Map<?, ?>) Objects.requireNonNull(cell.get("dispute")) : cell;
            assertTrue(list(quoted, "sources").contains(Objects.requireNonNull(entry.get("source"))), entry.toString());
        }
    }

    @Test
    void everyCellThatRestsOnAPageNamesTheDayOfReading() {
        Map<?, ?> file = (Map<?, ?>) JsonTree.read(Path.of("data", "cni-2026.json"));
        for (Map<?, ?> provider : list(file, "providers")) {
            Map<?, ?> cells = (Map<?, ?>) Objects.requireNonNull(provider.get("cells"));
            cells.forEach((feature, value) -> {
                Map<?, ?> cell = (Map<?, ?>) Objects.requireNonNull(value);
                boolean isOnPage = cell.get("sources") instanceof List<?> sources
                        && sources.stream()
                                .anyMatch(source -> source instanceof Map<?, ?> one && one.containsKey("page"));
                assertTrue(!isOnPage || cell.containsKey("readOn"), provider.get("id") + "/" + feature);
            });
        }
    }

    @Test
    void everyQuotationOfAQuestionWasFoundToo() {
        Map<?, ?> run = (Map<?, ?>) JsonTree.read(Path.of("data", "audit", "quotations-2026-11.json"));
        Map<String, String> looked = new TreeMap<>();
        for (Map<?, ?> entry : list(run, "questions")) {
            assertFound(entry);
            looked.put(String.valueOf(entry.get("question")), String.valueOf(entry.get("quotation")));
        }
        Map<String, String> shipped = new TreeMap<>();
        dataset.questions().forEach(question -> {
            shipped.put(question.id(), question.quotation());
            assertTrue(question.quotation().split("\\s+").length <= 20, question.id());
        });
        assertEquals(shipped, looked);
    }

    /// Whether the second reader answered as the first: with the same categories where a category was asked for. What
    /// is a text was compared by eye.
    private boolean isAlike(Map<?, ?> entry) {
        Map<?, ?> stood = (Map<?, ?>) Objects.requireNonNull(entry.get("stood"), entry.toString());
        Map<?, ?> answer = (Map<?, ?>) Objects.requireNonNull(entry.get("answer"), entry.toString());
        if (isText(place(entry))) {
            return answer.containsKey("value");
        }
        return answer.containsKey("categories")
                ? categories(stood).equals(categories(answer))
                : Objects.equals(stood.get("verdict"), answer.get("verdict"));
    }

    private static void assertFollows(Map<?, ?> answer, Cell cell, String message) {
        if (answer.containsKey("categories")) {
            assertEquals(categories(answer), Set.copyOf(cell.categories()), message);
        } else {
            assertEquals(
                    answer.get("verdict"),
                    cell.verdict().orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    message);
        }
    }

    private static Set<?> categories(Map<?, ?> answer) {
        return answer.get("categories") instanceof List<?> named ? Set.copyOf(named) : Set.of();
    }

    private boolean isText(String place) {
        FeatureId feature = new FeatureId(place.substring(place.indexOf('/') + 1));
        int at = dataset.indexOf(feature).orElseThrow();
        return dataset.features().get(at).kind() instanceof Feature.Text;
    }

    private Cell cell(String place) {
        int slash = place.indexOf('/');
        return dataset.cell(
                dataset.indexOf(new ProviderId(place.substring(0, slash))).orElseThrow(),
                dataset.indexOf(new FeatureId(place.substring(slash + 1))).orElseThrow());
    }

    /// Where such cells stand.
    private Stream<String> places(Predicate<Cell> like) {
        return IntStream.range(0, dataset.providers().size())
                .boxed()
                .flatMap(p -> IntStream.range(0, dataset.features().size())
                        .filter(f -> like.test(dataset.cell(p, f)))
                        .mapToObj(f -> dataset.providers().get(p).id() + "/"
                                + dataset.features().get(f).id()));
    }

    private List<Map<?, ?>> entries() {
        return list("cells");
    }

    private List<Map<?, ?>> list(String name) {
        return list(audit, name);
    }

    private static List<Map<?, ?>> list(Map<?, ?> parent, String name) {
        return ((List<?>) Objects.requireNonNull(parent.get(name)))
                .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
    }

    private static String place(Map<?, ?> entry) {
        return entry.get("provider") + "/" + entry.get("feature");
    }
}
