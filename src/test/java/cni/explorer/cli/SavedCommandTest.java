package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.FileNames;
import cni.explorer.data.Fingerprint;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.query.Evaluator;
import cni.explorer.query.SavedAnswer;
import cni.explorer.query.Selection;
import cni.explorer.storage.SavedComparison;
import cni.explorer.text.Characters;
import cni.explorer.text.English;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved comparisons, decision records and fingerprints on the command line.
class SavedCommandTest {
    private final Run run = new Run();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSavedComparisonIsShownWithItsQuestionAndColumns() throws IOException {
        assertEquals(
                ExitStatus.DONE, run.run("show", "--saved", saved(List.of()).toString(), "--strict"));
        assertTrue(run.out().startsWith("2 of 7 providers\nmeet Encryption · strict reading\n"), run.out());
        assertTrue(!run.out().contains("Mesh"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void whatHasMovedIsSaidOnStderr() throws IOException {
        SavedAnswer.SavedOutcome left = new SavedAnswer.SavedOutcome(new ProviderId("flannel"), "flannel", List.of());
        assertEquals(
                ExitStatus.DONE, run.run("show", "--saved", saved(List.of(left)).toString()));
        assertTrue(run.err().contains("flannel was left, and is excluded: Encryption, No.\n"), run.err());
    }

    @Test
    void whatAMessageQuotesSteersNoTerminal() throws IOException {
        String hostile = "\u001B]0;owned\u0007\u001B[31m\u202Ered\u009B1m\ncni-explorer: All is well";
        FileNames.assumePossible(hostile);
        SavedAnswer.SavedOutcome gone = new SavedAnswer.SavedOutcome(new ProviderId("gone"), hostile, List.of());
        run.run("show", "--saved", saved(List.of(gone)).toString());
        run.run("show", "--saved", folder.resolve("a" + hostile + ".cnix").toString());
        run.run("show", "--data", hostile);
        run.run("show", "--require", hostile);
        run.run("check", hostile);
        run.run(hostile);
        run.run("show", "--reading" + hostile);
        assertTrue(run.err().contains("owned"), run.err());
        assertTrue(run.err().codePoints().noneMatch(c -> c != '\n' && Characters.steers(c)), run.err());
        assertTrue(run.err().lines().noneMatch(line -> line.startsWith("cni-explorer: All")), run.err());
    }

    @Test
    void aFileWithoutAnOptionOpensTheWindowWithIt() throws IOException {
        run.withScreen(new DisplayAvailability.Usable(true));
        assertEquals(ExitStatus.DONE, run.run(saved(List.of()).toString()));
        Query asked = run.opened().getFirst().orElseThrow();
        assertEquals(Set.of(new FeatureId("encryption")), asked.selection().required());
        assertEquals("cni-2017", asked.dataset().about().id());
        assertTrue(asked.reopened().isPresent());
    }

    @Test
    void howMuchOfALongSearchCountsIsSaid() {
        assertEquals(ExitStatus.DONE, run.run("show", "--search", "calico ".repeat(4_000)));
        assertEquals("Only the first 139 letters of the search count.\n", run.err());
        assertTrue(run.out().contains("Calico"), run.out());
    }

    @Test
    void anUnpairedQuotationMarkIsTheProgramsOwnTrouble() {
        PrintStream before = System.err;
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        System.setErr(new PrintStream(raw, true, StandardCharsets.UTF_8));
        try {
            assertEquals(ExitStatus.USAGE, run.run("show", "--require", "\"x"));
        } finally {
            System.setErr(before);
        }
        assertEquals("", raw.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFileMayBeNamedByItsAddress() throws IOException {
        FileNames.assumePossible("ü.json");
        Path own = Files.copy(
                Path.of("data/cni-2017.json"),
                Files.createDirectory(folder.resolve("my dir")).resolve("ü.json"));
        assertEquals(ExitStatus.DONE, run.run("show", "--data", own.toUri().toString()), run.err());
        assertEquals(ExitStatus.DONE, run.run("check", own.toUri().toString()), run.err());
        for (String foreign : List.of("file://host/share/x.json", "file:///x.json?a", "file:///%ZZ")) {
            assertEquals(ExitStatus.USAGE, run.run("show", "--data", foreign));
            assertTrue(run.err().contains("is no address of a file on this machine."), run.err());
        }
    }

    @Test
    void aMistypedCommandIsNoFile() {
        assertEquals(ExitStatus.USAGE, run.run("shwo"));
        assertTrue(run.err().contains("Did you mean “show”?"), run.err());
    }

    @Test
    void whatIsNoSavedComparisonIsData() throws IOException {
        Path file = Files.writeString(folder.resolve("x.cnix"), "[]");
        assertEquals(ExitStatus.DATA, run.run("show", "--saved", file.toString()));
        assertEquals(
                English.format(
                        "cni-explorer: %s is no saved comparison: this program reads version 1 of such files.\n", file),
                run.err());
    }

    @Test
    void aFingerprintLetsOnlyTheVeryDataAnswer() {
        String sha256 = Fingerprint.ofShipped("cni-2017");
        assertEquals(ExitStatus.DONE, run.run("show", "--data", "cni-2017", "--sha256", sha256));
        assertEquals(ExitStatus.DATA, new Run().run("show", "--data", "cni-2026", "--sha256", sha256));
    }

    @Test
    void theCommandOfADecisionRecordGivesTheSameSurvivors() {
        String[] asked = {"--require", "network-policies,encryption,external-datastore"};
        assertEquals(ExitStatus.DONE, run.run("export", "--format", "adr", asked[0], asked[1]));
        String record = run.out();
        List<String> options = record.substring(
                        record.indexOf("## Considered Options"), record.indexOf("## Decision Outcome"))
                .lines()
                .filter(line -> line.startsWith("* "))
                .map(line -> line.substring(2).split(",", -1)[0])
                .toList();
        String command = record.strip().lines().toList().getLast().strip();

        Run again = new Run();
        assertEquals(
                ExitStatus.DONE,
                again.run(command.substring("cni-explorer ".length()).split(" ", -1)));
        assertTrue(again.out().startsWith(English.format("%d of 18 providers\n", options.size())), again.out());
        List<String> rows = again.out()
                .lines()
                .dropWhile(line -> !line.startsWith("──"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        assertEquals(options.size(), rows.size());
        for (int i = 0; i < options.size(); i++) {
            assertTrue(rows.get(i).startsWith(options.get(i)), rows.get(i));
        }
    }

    private Path saved(List<SavedAnswer.SavedOutcome> answer) throws IOException {
        DatasetViewSettings look = new DatasetViewSettings(
                View.MATRIX,
                Selection.NOTHING.withRequired(new FeatureId("encryption"), true),
                List.of(),
                List.of(),
                Set.of(new FeatureId("mesh")),
                ColumnSettings.DEFAULTS,
                Optional.empty());
        SavedComparison saved = new SavedComparison(
                new DatasetSource.Shipped("cni-2017"),
                LocalDate.of(2017, 11, 11),
                Fingerprint.ofShipped("cni-2017"),
                LocalDate.of(2026, 1, 1),
                look,
                answer.isEmpty() ? all(look) : new SavedAnswer(answer));
        Path file = folder.resolve("mine.cnix");
        return Files.write(file, saved.content(file));
    }

    private static SavedAnswer all(DatasetViewSettings look) {
        var dataset = ShippedDatasets.find("cni-2017").orElseThrow();
        return SavedAnswer.of(new Evaluator(dataset).outcome(look.selection()));
    }
}
