package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArgumentsTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void helpNamesTheCommandsAndTheExitStatus() {
        assertEquals(ExitStatus.DONE, run.run("--help"));

        assertTrue(run.out().contains("  show    "));
        assertTrue(run.out().contains("  export  "));
        assertTrue(run.out().contains("  render  "));
        assertTrue(run.out().contains("  3    a file could not be read or written"));
        assertEquals("", run.err());
    }

    @Test
    void eachCommandHasHelpOfItsOwn() {
        assertEquals(ExitStatus.DONE, run.run("export", "--help"));

        assertTrue(run.out().startsWith("Usage: cni-explorer export [OPTIONS]"));
        assertTrue(run.out().contains("--for-excel"));
    }

    @Test
    void aCommandThatIsNamedFirstIsMadeAlone() {
        Set<String> all =
                new Arguments(run.environment()).commandLine().getSubcommands().keySet();
        assertEquals(Set.of("show", "export", "render", "check", "diff", "metrics", "new"), all);
        for (String name : all) {
            assertEquals(
                    Set.of(name),
                    Arguments.of(run.environment(), name, "--help")
                            .commandLine()
                            .getSubcommands()
                            .keySet());
        }
        assertEquals(
                all,
                Arguments.of(run.environment(), "--strict")
                        .commandLine()
                        .getSubcommands()
                        .keySet());
    }

    @Test
    void versionIsOneLine() {
        assertEquals(ExitStatus.DONE, run.run("--version"));

        assertTrue(run.out().startsWith("CNI Explorer "));
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void anUnknownFeatureIsNamedWithTheKnownOnesAndTheNearest() {
        assertEquals(ExitStatus.USAGE, run.run("show", "--data", "cni-2017", "--require", "encrption"));

        assertEquals(
                "cni-explorer: cni-2017 has no feature “encrption”; it has network-model, route-distribution, "
                        + "network-policies, mesh, external-datastore, encryption, ingress-egress-policies and "
                        + "commercial-support. Did you mean “encryption”?\n",
                run.err());
        assertEquals("", run.out());
    }

    @Test
    void wrongWordsGetOneSentenceEach() {
        Map.of(
                        "show --data cni-2017 --require network-model",
                        "network-model is a category: say --accept network-model=VALUE, where VALUE is "
                                + "Layer 2, Layer 3 or VXLAN.",
                        "show --accept mesh=yes",
                        "mesh is no category: say --require mesh.",
                        "show --accept network-model",
                        "“--accept network-model” names no value: say --accept FEATURE=VALUE.",
                        "show --data cni-2017 --accept network-model=ipip",
                        "network-model has no value “ipip”; it has Layer 2, Layer 3 and VXLAN.",
                        "show --data cni-2107",
                        "There is no dataset “cni-2107” and no file of that name; the datasets are ",
                        "shwo",
                        "There is no command “shwo”; there is show, export, render, check, diff, metrics and new. Did you mean “show”? "
                                + "See cni-explorer --help.",
                        "show --strictly",
                        "cni-explorer show has no option “--strictly”; it has --data, ",
                        "show extra",
                        "cni-explorer show takes no “extra”. See cni-explorer show --help.",
                        "--strict show",
                        "Options belong behind the command: say cni-explorer show, then the options.",
                        "render -o x.png",
                        "Say what to draw: --view matrix, compare or charts, or --chart METRIC.")
                .forEach(ArgumentsTest::saysInOneLine);
    }

    @Test
    void anOptionThatNamesNothingIsNoQuestion() {
        for (String option :
                List.of("--require", "--prefer", "--question", "--compare", "--columns", "--at-least", "--within")) {
            for (String nothing : List.of("", " ", ",,")) {
                Run run = new Run();
                assertEquals(ExitStatus.USAGE, run.run("show", option, nothing), option);
                assertEquals(
                        "cni-explorer: “" + option + " " + nothing
                                + "” names nothing: leave it out or name something.\n",
                        run.err());
            }
        }
    }

    @Test
    void aCommaTooManyDoesNoHarm() {
        Run plain = new Run();
        assertEquals(
                ExitStatus.DONE,
                plain.run("show", "--data", "cni-2017", "--require", "mesh", "--accept", "network-model=VXLAN"));
        Run commas = new Run();
        assertEquals(
                ExitStatus.DONE,
                commas.run("show", "--data", "cni-2017", "--require", ",mesh ,", "--accept", "network-model=VXLAN,"),
                commas.err());
        assertEquals(plain.out(), commas.out());
    }

    @Test
    void oneProviderIsNoComparison() {
        String sentence = "“--compare” puts several providers side by side, and calico is the only one that is named.";
        saysInOneLine("show --data cni-2017 --compare calico", sentence);
        saysInOneLine("show --data cni-2017 --compare calico,calico", sentence);
    }

    @Test
    void whatIsNoFingerprintIsAMistakeOfTheCommandLine() {
        for (String wrong : List.of("", "abc", "sha256:" + "0".repeat(57))) {
            saysInOneLine(
                    "show --data cni-2017 --sha256 " + wrong,
                    "“--sha256 " + wrong + "” is no SHA-256, which is 64 digits from 0 to f; ");
        }
    }

    @Test
    void thousandsOfCommasAreReadOnce() {
        String commas = "network-model=" + "VXLAN,".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(ExitStatus.DONE, run.run("show", "--data", "cni-2017", "--accept", commas)));
    }

    @Test
    void valuesWithCommasAreAcceptedBesideOthers() throws IOException {
        Path file = folder.resolve("commas.json");
        run.run("new", file.toString());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"categories\": [\"MIT\", \"Apache 2.0\"]",
                                "\"categories\": [\"MIT\", \"Apache, 2.0\"]"));

        for (String named : List.of("Apache, 2.0", "MIT,Apache, 2.0", "Apache, 2.0,MIT")) {
            Run accepted = new Run();
            assertEquals(
                    ExitStatus.DONE,
                    accepted.run("show", "--data", file.toString(), "--accept", "licence=" + named),
                    accepted.err());
        }
        Run refused = new Run();
        assertEquals(ExitStatus.USAGE, refused.run("show", "--data", file.toString(), "--accept", "licence=Glass"));
        assertTrue(refused.err().contains("it has “Apache, 2.0” and MIT."), refused.err());
    }

    @Test
    void anAddressIsNoFile() {
        String sentence =
                "“https://example.org/d.json” is an address, not a file on this machine: save it first, and name the file.";
        saysInOneLine("check https://example.org/d.json", sentence);
        saysInOneLine("show --data https://example.org/d.json", sentence);
        saysInOneLine("diff cni-2017 https://example.org/d.json", sentence);
    }

    @Test
    void helpThatCannotBePrintedIsToldByTheStatus() {
        for (String asked : List.of("--help", "--version", "show --help")) {
            Run run = new Run().withStdout(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("full");
                }
            });
            assertEquals(ExitStatus.FILE, run.run(asked.split(" ")), asked);
        }
    }

    @Test
    void aSearchMayBeForWhatLooksLikeAnOption() {
        for (String word : List.of("-h", "--strict", "-o")) {
            Run attached = new Run();
            assertEquals(ExitStatus.DONE, attached.run("export", "--search=" + word), attached.err());
            assertTrue(attached.out().contains(word), attached.out());
            Run apart = new Run();
            assertEquals(ExitStatus.DONE, apart.run("export", "--search", word), apart.err());
            assertEquals(attached.out(), apart.out());
        }
    }

    private static void saysInOneLine(String arguments, String sentence) {
        Run run = new Run();

        assertEquals(ExitStatus.USAGE, run.run(arguments.split(" ", -1)), arguments);
        assertTrue(run.err().startsWith("cni-explorer: " + sentence), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void anUnknownProviderIsNamedWithTheKnownOnes() {
        assertEquals(ExitStatus.USAGE, run.run("show", "--data", "cni-2017", "--compare", "calico,weavenet"));

        assertTrue(run.err().startsWith("cni-explorer: cni-2017 has no provider “weavenet”; it has calico, canal, "));
        assertTrue(run.err().endsWith("Did you mean “weave-net”?\n"));
    }

    @Test
    void moreProvidersThanCardsAreTooMany() {
        String all = "calico,canal,flannel,kopeio-networking,kube-router,romana,weave-net,kubenet";

        assertEquals(ExitStatus.USAGE, run.run("show", "--compare", all));
        assertEquals("cni-explorer: At most seven providers can be compared, and there are eight.\n", run.err());
    }

    @Test
    void aFileThatIsNotThereCannotBeRead() {
        Path file = folder.resolve("own.json");

        assertEquals(ExitStatus.FILE, run.run("show", "--data", file.toString()));
        assertEquals("cni-explorer: " + file + " could not be read: there is no such file.\n", run.err());
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(ExitStatus.FILE, run.run("show", "--data", folder.toString()));
        assertEquals("cni-explorer: " + folder + " could not be read: it is a folder.\n", run.err());
    }

    @Test
    void dataThatIsNotValidIsSaidALineForEachProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), "{\"format\": 1, \"features\": 1, \"providers\": 2}");

        assertEquals(ExitStatus.DATA, run.run("show", "--data", file.toString()));

        assertTrue(run.err().lines().count() > 1, run.err());
        run.err().lines().forEach(line -> assertTrue(line.startsWith(file + ":1:"), line));
        assertEquals("", run.out());
    }

    @Test
    void aMistakeOfTheProgramIsOneSentenceAndALogEntry() throws IOException {
        run.withLogs(folder).withPainter((_, _) -> {
            throw new IllegalStateException("no\nbrush");
        });

        assertEquals(
                ExitStatus.MISTAKE,
                run.run(
                        "render",
                        "--view",
                        "matrix",
                        "-o",
                        folder.resolve("a.png").toString()));

        Path log = folder.resolve("cni-explorer.0.log");
        assertEquals(
                "cni-explorer: Something went wrong that should not have: java.lang.IllegalStateException: no; "
                        + "the details are in " + log + ".\n",
                run.err());
        String noted = Files.readString(log);
        assertTrue(noted.contains("at cni.explorer"));
        assertTrue(noted.lines().findFirst().orElseThrow().contains("CNI Explorer"), noted);
    }

    @Test
    void withoutALogTheSentenceIsAllThereIs() {
        run.withPainter((_, _) -> {
            throw new IllegalStateException("no brush");
        });

        run.run("render", "--view", "matrix", "-o", folder.resolve("a.png").toString());

        assertTrue(run.err().endsWith("no brush; the details could not be written to a log.\n"));
    }
}
