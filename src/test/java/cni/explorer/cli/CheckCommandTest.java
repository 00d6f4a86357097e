package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.FileNames;
import cni.explorer.text.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void aGoodDatasetIsSummedUpInOneLine() {
        run.on(LocalDate.of(2017, 12, 24));

        assertEquals(ExitStatus.DONE, run.run("check", "cni-2017"));

        assertEquals(
                "cni-2017: valid. The post of 2017, 2017-11-11: 7 providers and 1 not counted × 8 features; 64 cells: "
                        + "59 known (4 conditional, 3 not applicable), 5 unknown, 2 disputed; no warnings.\n",
                run.out());
        assertEquals("", run.err());
    }

    @Test
    void anOldDatasetGetsOneWarningAndIsValid() {
        assertEquals(ExitStatus.DONE, run.run("check", "cni-2017"));

        List<String> lines = run.out().lines().toList();
        assertEquals(
                "cni-2017.json:8:11: warning: The dataset describes 2017-11-11, more than a year ago. (at /asOf)",
                lines.getFirst());
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("; 1 warning."), lines.getLast());
    }

    @Test
    void twelveDifferentMistakesAreTwelveLines() throws IOException {
        Path file = folder.resolve("twelve.json");
        try (InputStream in = CheckCommandTest.class.getResourceAsStream("twelve-mistakes.json")) {
            Files.copy(Objects.requireNonNull(in), file);
        }

        assertEquals(ExitStatus.DATA, run.run("check", file.toString()));

        assertEquals("""
                twelve.json:7:11: "2026-13-01" is no date; a day is written like 2017-11-11. (at /asOf)
                twelve.json:8:23: "http://example.org/insecure" must start with https://. (at /source/page)
                twelve.json:12:68: There is no group "Project" in "groups". (at /features/1/group)
                twelve.json:16:5: No cell refers to the footnote "unused". (at /footnotes/1)
                twelve.json:23:55: A conditional cell needs a footnote that states the condition. (at /providers/0/cells/encryption/verdict)
                twelve.json:24:31: "value" must be a text, not a number. (at /providers/0/cells/licence/value)
                twelve.json:28:13: The provider id "alpha" stands on line 19 already. (at /providers/1/id)
                twelve.json:31:52: "yess" is not known here; expected is one of conditional, no, not-applicable, unknown, yes. Did you mean "yes"? (at /providers/1/cells/encryption/verdict)
                twelve.json:32:52: There is no footnote "nowhere". (at /providers/1/cells/licence/footnotes/0)
                twelve.json:33:9: There is no feature "encription". Did you mean "encryption"? (at /providers/1/cells/encription)
                twelve.json:43:9: A figure needs the member "on". (at /metrics/0/figures/0)
                twelve.json:52:7: A metric has no member "colour". It may have: id, name, definition, figures, unit. (at /metrics/0/colour)
                """, run.out().replace(folder + "/", ""));
        assertEquals("", run.err());
    }

    @Test
    void theNameOfAFileSteersNoTerminal() throws IOException {
        String odd = "x\u001b[31m\ncni-explorer: All is well";
        FileNames.assumePossible(odd);
        Path good = Files.copy(Path.of("data/cni-2017.json"), folder.resolve(odd + ".json"));
        Path bad = Files.writeString(folder.resolve("y" + odd + ".json"), "{");
        Path noUse = Files.writeString(folder.resolve("z" + odd + ".json"), "{\"format\": 1, \"nmae\": 7}");
        for (Path file : List.of(good, bad, noUse)) {
            run.run("check", file.toString());
            run.run("check", "--coverage", file.toString());
            run.run("show", "--data", file.toString());
            run.run("check", file + "none.json");
        }

        String all = run.out() + run.err();
        assertTrue(all.contains("All is well"), all);
        assertTrue(all.codePoints().noneMatch(c -> c != '\n' && Characters.steers(c)), all);
        assertTrue(all.lines().noneMatch(line -> line.startsWith("cni-explorer: All")), all);
    }

    @Test
    void theOtherFilesAreCheckedThoughOneCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));

        assertEquals(
                ExitStatus.FILE,
                run.run(
                        "check",
                        folder.toString(),
                        empty.toString(),
                        folder.resolve("no.json").toString(),
                        "cni-2017"));

        assertEquals("""
                cni-explorer: %1$s could not be read: it is a folder.
                cni-explorer: %1$s/no.json could not be read: there is no such file.
                """.formatted(folder), run.err());
        assertTrue(run.out().startsWith(empty + ": The file is empty.\n"), run.out());
        assertTrue(run.out().contains("cni-2017: valid."), run.out());
    }

    @Test
    void theCoverageIsATableInsteadOfTheWarnings() {
        assertEquals(ExitStatus.DONE, run.run("check", "--coverage", "cni-2017"));

        assertEquals("""

                                                  Condi-   Not ap-                     With a      Requirements
                Provider            Cells  Known  tional  plicable  Unknown  Disputed  source           unknown
                ──────────────────  ─────  ─────  ──────  ────────  ───────  ────────  ──────  ────────────────
                Calico                  8      8       1         0        0         0       0   0 of 7    0.0 %
                Canal                   8      8       1         1        0         0       0   0 of 7    0.0 %
                flannel                 8      8       0         0        0         1       0   0 of 7    0.0 %
                kopeio-networking       8      8       1         1        0         0       0   0 of 7    0.0 %
                kube-router             8      8       0         0        0         0       0   0 of 7    0.0 %
                romana                  8      8       0         0        0         0       0   0 of 7    0.0 %
                Weave Net               8      8       1         1        0         1       0   0 of 7    0.0 %
                kubenet (baseline)      8      3       0         0        5         0       0   4 of 7   57.1 %
                ··················  ·····  ·····  ······  ········  ·······  ········  ······  ················
                All                    64     59       4         3        5         2       0  0 of 49    0.0 %
                """, run.out().substring(run.out().indexOf('\n') + 1));
    }

    @Test
    void mistakesAreToldAlsoWhereTheCoverageWasAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{");

        assertEquals(ExitStatus.DATA, run.run("check", "--coverage", file.toString()));

        assertTrue(run.out().contains("broken.json:1:2: The file ends too early"), run.out());
    }

    @Test
    void aDatasetMustBeNamedAndKnown() {
        assertEquals(ExitStatus.USAGE, run.run("check"));
        assertEquals(ExitStatus.USAGE, run.run("check", "cni-2O17"));

        List<String> lines = run.err().lines().toList();
        assertEquals(
                "cni-explorer: Missing required parameter: 'FILE|ID'. See cni-explorer check --help.",
                lines.getFirst());
        assertTrue(
                lines.getLast()
                        .startsWith(
                                "cni-explorer: There is no dataset “cni-2O17” and no file of that name; the datasets are "),
                lines.getLast());
        assertEquals(2, lines.size());
    }
}
