package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.FileNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
    private static final String[] ALL_THREE = {
        "export",
        "--data",
        "cni-2017",
        "--require",
        "network-policies",
        "--require",
        "ingress-egress-policies",
        "--require",
        "external-datastore",
        "--format",
        "csv"
    };

    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void theNameOfTheFileTellsTheFormatWhereNothingElseDoes() throws IOException {
        Path page = folder.resolve("t.HTML");
        assertEquals(ExitStatus.DONE, run.run("export", "-o", page.toString()), run.err());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"), "a page");
        Path list = folder.resolve("t.txt");
        assertEquals(ExitStatus.DONE, run.run("export", "-o", list.toString()), run.err());
        assertTrue(Files.readString(list).startsWith("Provider,"), "a table");
        Path record = folder.resolve("t.md");
        assertEquals(ExitStatus.DONE, run.run("export", "--format", "adr", "-o", record.toString()), run.err());
    }

    @Test
    void aNameThatPromisesAnotherFormatIsRefused() {
        for (String arguments :
                List.of("--format html -o t.csv", "--format csv -o t.html", "-o t.xlsx", "-o t.gif", "-o t.toml")) {
            Run refused = new Run();
            assertEquals(ExitStatus.USAGE, refused.run(("export " + arguments).split(" ")), arguments);
            assertTrue(refused.err().contains("” would be no such file: "), refused.err());
        }
        Run metrics = new Run();
        assertEquals(ExitStatus.USAGE, metrics.run("metrics", "export", "-o", "t.md"));
        assertTrue(metrics.err().contains("formats are csv and json."), metrics.err());
    }

    @Test
    void theThreeRequirementsLeaveThreeProviders() {
        assertEquals(ExitStatus.DONE, run.run(ALL_THREE));

        assertEquals(List.of("Provider", "Calico", "Canal", "Weave Net"), firstColumn(run.out()));
        assertEquals("", run.err());
    }

    @Test
    void readStrictlyTheyLeaveNobodyAndThatIsAnAnswer() {
        assertEquals(ExitStatus.DONE, run.run(and(ALL_THREE, "--strict")));

        assertEquals(List.of("Provider"), firstColumn(run.out()));
        assertTrue(run.out().contains("Question: {"), "which has no row to stand in");
        assertTrue(run.out().contains("\"\"reading\"\":\"\"strict\"\""));
        assertEquals("", run.err());
    }

    @Test
    void severalFeaturesMayShareAnOption() {
        run.run("export", "--data", "cni-2017", "--require", "network-policies,encryption");

        assertEquals(List.of("Provider", "Calico", "Weave Net"), firstColumn(run.out()));
    }

    @Test
    void acceptedValuesOfACategoryNarrowToo() {
        run.run("export", "--data", "cni-2017", "--accept", "network-model=layer 3", "--require", "network-policies");

        assertEquals(List.of("Provider", "Calico", "kube-router", "romana"), firstColumn(run.out()));
    }

    @Test
    void aSearchNarrowsToo() {
        run.run("export", "--data", "cni-2017", "--search", "IPSEC");

        assertEquals(List.of("Provider", "kopeio-networking"), firstColumn(run.out()));
    }

    @Test
    void aFileGetsTheSameBytesAsStandardOutput() throws IOException {
        FileNames.assumePossible("Łódź.csv");
        Path file = folder.resolve("Łódź.csv");

        run.run(ALL_THREE);
        assertEquals(ExitStatus.DONE, new Run().run(and(ALL_THREE, "-o", file.toString())));

        assertEquals(run.out(), Files.readString(file));
    }

    @Test
    void theFormForExcelHasAByteOrderMarkAndTheSeparatorOfTheLocale() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            run.run("export", "--for-excel");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }

        assertTrue(run.out().startsWith("\uFEFFProvider;Network model;"));
    }

    @Test
    void footnotesDisputesAndSourcesAreAskedFor() {
        run.run("export");
        Run more = new Run();
        assertEquals(ExitStatus.DONE, more.run("export", "--with-sources"));
        Run tabs = new Run();
        assertEquals(ExitStatus.DONE, tabs.run("export", "--with-sources", "--format", "tsv"));

        assertFalse(run.out().contains("https://"));
        for (Run each : List.of(more, tabs)) {
            String header = each.out().lines().findFirst().orElseThrow();
            assertTrue(header.contains("Encryption footnotes") && header.contains("Encryption sources"), header);
        }
        assertEquals(ExitStatus.USAGE, new Run().run("export", "--with-sources", "--format", "html"));
    }

    @Test
    void eachFormatIsWrittenUnderItsName() {
        for (String format : List.of("tsv", "md", "html", "json")) {
            Run each = new Run();
            assertEquals(ExitStatus.DONE, each.run("export", "--data", "cni-2017", "--format", format));
            String beginning = switch (format) {
                case "tsv" -> "Provider\tNetwork Model\t";
                case "md" -> "# 7 providers\n";
                case "html" -> "<!DOCTYPE html>\n";
                default -> "{\n  \"format\": 1,\n";
            };
            assertTrue(each.out().startsWith(beginning), format);
        }
    }

    @Test
    void whatIsForExcelIsCsv() {
        assertEquals(ExitStatus.USAGE, run.run("export", "--format", "json", "--for-excel"));

        assertEquals("cni-explorer: --for-excel goes with csv, not with json.\n", run.err());
    }

    @Test
    void anUnknownFormatSaysWhichExist() {
        assertEquals(ExitStatus.USAGE, run.run("export", "--format", "xls"));

        assertEquals("cni-explorer: There is no format “xls”; there is csv, tsv, md, html, json and adr.\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void aFolderThatDoesNotExistIsAFileThatCannotBeWritten() {
        Path file = folder.resolve("none").resolve("a.csv");

        assertEquals(ExitStatus.FILE, run.run("export", "-o", file.toString()));

        assertEquals(
                "cni-explorer: %s could not be written: there is no folder %s.\n"
                        .formatted(file, folder.resolve("none")),
                run.err());
        assertEquals("", run.out());
    }

    @Test
    void aFailedExportLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");

        assertEquals(ExitStatus.USAGE, run.run("export", "--require", "nonsense", "-o", file.toString()));

        assertEquals("old", Files.readString(file));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoTrouble() {
        assertEquals(
                ExitStatus.DONE, run.withReader(Run.failing("обрыв канала")).run("export"));

        assertEquals("", run.err());
    }

    @Test
    void aFullDiskBehindStandardOutputIsTrouble() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (OutputStream out = Files.newOutputStream(full, StandardOpenOption.WRITE)) {
            assertEquals(ExitStatus.FILE, run.withStdout(out).run("show"));
        }

        assertEquals("cni-explorer: standard output could not be written: the disk is full.\n", run.err());
    }

    @Test
    void outputIsUtf8WithoutAByteOrderMark() {
        run.run(ALL_THREE);

        byte[] bytes = run.out().getBytes(StandardCharsets.UTF_8);
        assertEquals('P', bytes[0]);
        assertFalse(run.out().contains("\uFFFD"));
        Run strange = new Run();
        strange.run("export", "--data", "cni-2017", "--search", "Łódź");
        assertTrue(strange.out().contains("Łódź"), "in the question");
    }

    private static List<String> firstColumn(String csv) {
        return csv.lines().map(line -> line.substring(0, line.indexOf(','))).toList();
    }

    private static String[] and(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }
}
