package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.MaintenanceChecks.Finding;
import cni.explorer.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What those who keep a dataset are warned of, beside its mistakes.
class DatasetCheckTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 2, 29);

    @TempDir
    private Path folder;

    @Test
    void aYoungDatasetGetsNoWarning() throws IOException {
        assertEquals(List.of(), warnings(SmallDataset.GOOD, AS_OF.plusMonths(6)));
    }

    @Test
    void aDatasetOlderThanAYearGetsOneWarningHoweverOldItsCellsAre() throws IOException {
        assertEquals(List.of(), warnings(SmallDataset.with("2020-01-31", "2020-02-28"), LocalDate.of(2021, 2, 28)));
        assertEquals(
                List.of("8:11 The dataset describes 2020-02-29, more than a year ago. (/asOf)"),
                warnings(SmallDataset.GOOD, LocalDate.of(2021, 3, 1)));
    }

    @Test
    void aDayThatIsYetToComeGetsAWarning() throws IOException {
        assertEquals(
                List.of("8:11 The dataset describes 2020-02-29, which is yet to come. (/asOf)"),
                warnings(SmallDataset.GOOD, AS_OF.minusDays(2)));
        assertEquals(List.of(), warnings(SmallDataset.GOOD, AS_OF.minusDays(1)), "it may be tomorrow elsewhere");
    }

    @Test
    void groupsThatAreEasilyTakenForEachOtherAreWarnedOf() throws IOException {
        String two = SmallDataset.GOOD.replace("Project\"", "Роlicy\"");
        assertNotEquals(SmallDataset.GOOD, two);
        assertEquals(List.of("“Роlicy” cannot be told from “Policy” (/features/1/group) by eye."), sentences(two));
    }

    @Test
    void soAreQuestions() throws IOException {
        String more = "{\"id\": \"b\", \"text\": \"Control bоth ways\", \"quotation\": \"x\", "
                + "\"require\": [\"ingress-egress\"]}, ";
        assertEquals(
                List.of("“Control both ways” cannot be told from “Control bоth ways” (/questions/0) by eye."),
                sentences(SmallDataset.with("{\"id\": \"both-ways\"", more + "{\"id\": \"both-ways\"")));
    }

    @Test
    void soDoesACellThatWasReadThenAndAFigureOfThen() throws IOException {
        assertEquals(
                List.of("Read on 2031-01-31, which is yet to come."),
                sentences(SmallDataset.with("\"readOn\": \"2020-01-31\"", "\"readOn\": \"2031-01-31\"")));
        assertEquals(
                List.of("A figure of Alpha is of 2031-01-31, which is yet to come."),
                sentences(SmallDataset.with("\"on\": \"2020-01-31\"", "\"on\": \"2031-01-31\"")));
        assertEquals(
                List.of("A figure of Alpha is of 9999-12, which is yet to come."),
                sentences(SmallDataset.with("\"on\": \"2019-12\"", "\"on\": \"9999-12\"")));
        assertEquals(List.of(), sentences(SmallDataset.with("\"on\": \"2019-12\"", "\"on\": \"2020-02\"")));
    }

    private List<String> sentences(String text) throws IOException {
        return warnings(text, AS_OF).stream()
                .map(warning -> warning.replaceAll("^\\S+ | \\(/[^()]*\\)$", ""))
                .toList();
    }

    @Test
    void aYearHasFourDigitsAsTheSchemaSays() {
        for (String year : List.of("+10000", "-0001")) {
            assertEquals(
                    1,
                    SmallDataset.check(SmallDataset.with("\"2020-02-29\"", "\"" + year + "-01-01\""))
                            .problems(Problem.Severity.ERROR)
                            .size());
        }
    }

    @Test
    void whatTurnsTheOrderOfLettersIsWarnedOf() throws IOException {
        String json = SmallDataset.with("\"Alpha\"", "\"Alpha\\u202E\"");
        assertTrue(
                warnings(json, AS_OF).toString().contains("\"name\" holds the character U+202E"), () -> "no warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u200B",
                "\\u00AD",
                "\\u2060",
                "\\uFEFF",
                "\\uDB40\\uDC41",
                "\\u3164",
                "\\u115F",
                "\\u1160",
                "\\uFFA0",
                "\\u2800",
                "\\u034F",
                "\\u17B4",
                "\\u180E",
                "\\u206A"
            })
    void whatNobodyCanSeeInATextIsWarnedOf(String unseen) throws IOException {
        List<String> warnings = warnings(SmallDataset.with("\"It works.\"", "\"It wo" + unseen + "rks.\""), AS_OF);
        assertEquals(1, warnings.size(), warnings::toString);
        assertTrue(warnings.getFirst().contains("which nobody can see; words that look the same are then not."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uE000", "\\uFDD0", "\\uFFFE", "\\uDBC0\\uDC00"})
    void whatNoMachineKnowsIsWarnedOf(String unknown) throws IOException {
        List<String> warnings = warnings(SmallDataset.with("\"It works.\"", "\"It wo" + unknown + "rks.\""), AS_OF);
        assertEquals(1, warnings.size(), warnings::toString);
        assertTrue(warnings.getFirst().contains("which stands for nothing that all machines know."));
    }

    @Test
    void whatJoinsLettersOrKeepsThemApartIsNot() throws IOException {
        assertEquals(
                List.of(),
                warnings(
                        SmallDataset.with(
                                "\"It works.\"",
                                "\"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \uD83D\uDC68\u200D\uD83D\uDCBB\""),
                        AS_OF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n/a",
                "–",
                "—",
                "-",
                "?",
                "Unknown",
                "TBD",
                "not stated",
                "N / A",
                "n. a.",
                "Not documented",
                "unspecified"
            })
    void aTextInPlaceOfAVerdictIsWarnedOfOnce(String text) throws IOException {
        String json = SmallDataset.with(
                        "{\"value\": \"Unknown\", \"verdict\": \"unknown\"}", "{\"value\": \"" + text + "\"}")
                .replace("\"value\": \"MIT\"", "\"value\": \"" + text + "\"");
        assertEquals(
                List.of("35:30 “" + text + "” states nothing; its cell should say so by the verdict not-applicable or "
                        + "unknown. (/providers/0/cells/licence/value)"),
                warnings(json, AS_OF));
    }

    @Test
    void anOldCellOfAYoungDatasetGetsAWarningAtItsDay() throws IOException {
        assertEquals(
                List.of("35:47 Read on 2020-01-31, more than a year ago; does “MIT” still hold?"
                        + " (/providers/0/cells/licence/readOn)"),
                warnings(SmallDataset.GOOD, LocalDate.of(2021, 2, 1)));
    }

    @Test
    void categoriesThatDifferByCaseOrSpacingAreToldWithTheUsualSpelling() throws IOException {
        String json = SmallDataset.with("[\"Layer 2\", \"Layer 3\"]", "[\"Layer 2\", \"layer3\"]")
                .replace(
                        "\"layer\": {\"value\": \"N/A\", \"verdict\": \"not-applicable\"}",
                        "\"layer\": {\"value\": \"Both\", \"categories\": [\"Layer  2\", \"Layer 3\"]}");
        assertEquals(
                List.of(
                        "43:50 “Layer  2” differs from “Layer 2” only by case or spacing; are they one category?"
                                + " (/providers/1/cells/layer/categories)",
                        "43:50 “Layer 3” differs from “layer3” only by case or spacing; are they one category?"
                                + " (/providers/1/cells/layer/categories)"),
                warnings(json, AS_OF));
    }

    @Test
    void whatNoEyeTellsApartIsTold() throws IOException {
        String json = SmallDataset.with("[\"Layer 2\", \"Layer 3\"]", "[\"Layer 2\", \"L\\u0430yer\\u200b2\"]");
        assertTrue(
                warnings(json, AS_OF).toString().contains("only in what cannot be seen; are they one category?"),
                () -> "no warning");
        String names = SmallDataset.GOOD
                .replaceFirst("(\"providers\"[\\s\\S]*?\"name\": \")[^\"]*", "$1S\u0430me")
                .replaceFirst("(\"providers\"[\\s\\S]*?\"name\"[\\s\\S]*?\"name\": \")[^\"]*", "$1same ");
        assertTrue(warnings(names, AS_OF).toString().contains("cannot be told from"), warnings(names, AS_OF)::toString);
    }

    @ParameterizedTest
    @CsvSource({"Net 10, Net lO", "modern, modem", "vvire, wire", "C1, Cl", "Տtar, Star"})
    void whatIsEasilyTakenForAnotherIsTold(String one, String other) throws IOException {
        String categories =
                SmallDataset.with("[\"Layer 2\", \"Layer 3\"]", "[\"Layer 2\", \"" + one + "\", \"" + other + "\"]");
        String names = SmallDataset.GOOD
                .replaceFirst("(\"providers\"[\\s\\S]*?\"name\": \")[^\"]*", "$1" + one)
                .replaceFirst("(\"providers\"[\\s\\S]*?\"name\"[\\s\\S]*?\"name\": \")[^\"]*", "$1" + other);
        assertTrue(
                warnings(categories, AS_OF).toString().contains("are they one category?"),
                warnings(categories, AS_OF)::toString);
        String said = warnings(names, AS_OF).toString();
        assertTrue(
                said.contains("“" + other + "” is easily taken for “" + one + "” (/providers/0).")
                        || said.contains("“" + other + "” cannot be told from “" + one + "” (/providers/0) by eye."),
                said);
    }

    @ParameterizedTest
    @CsvSource({"Net 10, Net 11", "Layer 2, Layer 3", "warn, wam 2", "IPv4, IPv6"})
    void whatDiffersInALetterOrDigitIsNot(String one, String other) throws IOException {
        String names = SmallDataset.GOOD
                .replaceFirst("(\"providers\"[\\s\\S]*?\"name\": \")[^\"]*", "$1" + one)
                .replaceFirst("(\"providers\"[\\s\\S]*?\"name\"[\\s\\S]*?\"name\": \")[^\"]*", "$1" + other);
        assertEquals(List.of(), warnings(names, AS_OF));
    }

    @Test
    void aNameThatIsTheOtherNameOfAnotherIsTold() throws IOException {
        String json =
                SmallDataset.GOOD.replaceFirst("(\"providers\"[\\s\\S]*?\"name\"[\\s\\S]*?\"name\": \")[^\"]*", "$1a");
        assertEquals(
                List.of("28:19 “A” cannot be told from “a” (/providers/1) by eye. (/providers/0/aliases/0)"),
                warnings(json, AS_OF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3164", "\u2800"})
    void aNameOfWhichNothingCanBeSeenIsTold(String name) throws IOException {
        String json = SmallDataset.GOOD.replaceFirst("(\"providers\"[\\s\\S]*?\"name\": \")[^\"]*", "$1" + name);
        assertTrue(
                warnings(json, AS_OF).toString().contains("Nothing can be seen of this name. (/providers/0/name)"),
                warnings(json, AS_OF)::toString);
    }

    @Test
    void cellsWithoutASourceAreRemarkedWhereTheDatasetHasNone() {
        assertEquals(
                List.of(
                        new Finding("/providers/0/cells/layer", "“Layer 2 and 3” has no source."),
                        new Finding("/providers/0/cells/ingress-egress", "“Partly” has no source."),
                        new Finding("/providers/0/cells/licence", "“MIT” has no source."),
                        new Finding("/providers/1/cells/layer", "“N/A” has no source.")),
                MaintenanceChecks.unsourced(SmallDataset.usable(SmallDataset.check(SmallDataset.GOOD))));
    }

    @Test
    void aFileWithoutASourceOfItsOwnIsWarnedOfItsCellsWithoutOne() throws IOException {
        String json = SmallDataset.GOOD.replaceFirst("  \"source\": .*\n", "");
        assertEquals(
                List.of(
                        "/providers/0/cells/layer",
                        "/providers/0/cells/ingress-egress",
                        "/providers/0/cells/licence",
                        "/providers/1/cells/layer"),
                report(json, AS_OF).problems().stream().map(Problem::pointer).toList());
    }

    @Test
    void oneRemarkIsEnoughWhereNoCellHasASource() {
        String json = SmallDataset.GOOD.replaceAll("(\"verdict\": \"yes\"), \"sources\": \\[\\{[^]]*]", "$1");
        assertEquals(
                List.of(new Finding("", "Neither the dataset nor any of its cells names a source.")),
                MaintenanceChecks.unsourced(SmallDataset.usable(SmallDataset.check(json))));
    }

    @Test
    void warningsStandByTheirLinesAmongThoseOfMissingCells() throws IOException {
        String json =
                SmallDataset.with(",\n        \"licence\": {\"value\": \"Unknown\", \"verdict\": \"unknown\"}", "");
        assertEquals(
                List.of("/providers/0/cells/licence/readOn", "/providers/1/cells"),
                report(json, LocalDate.of(2021, 2, 1)).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void aFileWithMistakesGetsNoRemarks() throws IOException {
        assertEquals(
                List.of("/asOf"),
                report(SmallDataset.with("2020-02-29", "2020-02-30"), LocalDate.of(2030, 1, 1)).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void aThousandWarningsAreToldAndTheOthersCounted() throws IOException {
        StringBuilder many = new StringBuilder();
        IntStream.range(0, 1_200)
                .forEach(i -> many.append(English.format(
                        "{\"id\":\"p%d\",\"name\":\"P%d\",\"cells\":{\"layer\":{\"value\":\"x\",\"categories\":[\"x\"],\"readOn\":\"2019-01-01\"},\"ingress-egress\":{\"value\":\"No\",\"verdict\":\"no\"},\"licence\":{\"value\":\"x\"}}},",
                        i, i)));
        List<Problem> problems = report(
                        SmallDataset.with("\"providers\": [", "\"providers\": [" + many), LocalDate.of(2020, 3, 1))
                .problems();
        assertEquals(1_001, problems.size());
        assertEquals("200 more warnings are left out.", problems.getLast().sentence());
        assertEquals(24, problems.get(999).line());
    }

    @Test
    void aFolderCannotBeRead() {
        assertEquals(
                folder + " could not be read: it is a folder.",
                assertInstanceOf(LoadResult.Unreadable.class, new DatasetCheck(AS_OF).file(folder))
                        .sentence());
    }

    @Test
    void aProblemStaysOnOneLineWhateverTheFileHolds() {
        String sentence = SmallDataset.check(
                        SmallDataset.with("\"2020-02-29\"", "\"a\\nb\\u001b[31m" + "c".repeat(5_000) + "\""))
                .problems()
                .getLast()
                .text();
        assertEquals(1, sentence.lines().count());
        assertEquals(-1, sentence.indexOf('\u001b'));
        assertEquals(
                true, sentence.length() < 700 && sentence.endsWith("written like 2017-11-11. (at /asOf)"), sentence);
    }

    @Test
    void whatNobodyCanSeeIsRefusedWithItsPlace() {
        for (String escape : List.of("\\u0000", "\\u0001", "\\u001b", "\\u007f", "\\u0085", "\\ud800")) {
            Problem problem = SmallDataset.check(SmallDataset.with("\"Layer 2 and 3\"", "\"Layer" + escape + "3\""))
                    .problems()
                    .getFirst();
            assertEquals(
                    English.format(
                            "\"value\" holds the character U+%s, which nobody can see and no text needs; take it out.",
                            escape.substring(2).toUpperCase(Locale.ROOT)),
                    problem.sentence());
            assertEquals("/providers/0/cells/layer/value", problem.pointer());
        }
        assertEquals(
                List.of(),
                SmallDataset.check(SmallDataset.with("\"Layer 2 and 3\"", "\"Layer\\t3\\n😀\""))
                        .problems());
    }

    @Test
    void whatTurnsTheOrderHidesNothingThatIsRefused() {
        for (String turning : List.of("\\u202e", "\\u2066", "\\u202e\\u202c\\u2069")) {
            List<String> said = SmallDataset.check(
                            SmallDataset.with("\"Layer 2 and 3\"", "\"" + turning + "ok\\u0000\\u001b[31m\""))
                    .problems()
                    .stream()
                    .map(problem -> problem.severity() + " " + problem.sentence())
                    .toList();
            assertEquals(
                    List.of(
                            "ERROR \"value\" holds the character U+0000, which nobody can see and no text needs; take it out."),
                    said);
        }
    }

    private List<String> warnings(String json, LocalDate today) throws IOException {
        return report(json, today).problems().stream()
                .map(problem -> English.format(
                        "%d:%d %s (%s)", problem.line(), problem.column(), problem.sentence(), problem.pointer()))
                .toList();
    }

    private LoadResult report(String json, LocalDate today) throws IOException {
        return new DatasetCheck(today).file(Files.writeString(folder.resolve("small.json"), json));
    }
}
