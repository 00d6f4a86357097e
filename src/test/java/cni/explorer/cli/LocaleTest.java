package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program writes has the same bytes on every machine, whatever its language.
@ResourceLock(Resources.LOCALE)
class LocaleTest {
    private static final List<String> QUESTIONS = List.of(
            "--data cni-2017",
            "--data cni-2017 --require network-policies --require external-datastore --prefer mesh --strict",
            "--data cni-2026 --require encryption --prefer mesh --undisputed --search ipsec",
            "--data cni-2026 --compare calico,cilium");
    private static final List<String> OTHERS = List.of(
            "diff cni-2017 cni-2026",
            "diff cni-2017 cni-2026 --format json",
            "check --coverage data/cni-2026.json",
            "--help",
            "show --help",
            "export --help",
            "render --help",
            "check --help",
            "diff --help",
            "new --help",
            "--version",
            "DIFF",
            "show --requıre mesh",
            "show --require INGRESS",
            "show --data I",
            "export --format TIFF",
            "render --size 1x1 -o x.png",
            "diff cni-2017");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai"})
    void everyTextHasTheSameBytes(String tag) {
        Locale.setDefault(Locale.US);
        List<String> expected = texts();
        Locale.setDefault(Locale.forLanguageTag(tag));
        List<String> found = texts();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i));
        }
    }

    /// A letter has the day of its writer, wherever that is; all else is the same wherever it is written.
    @Test
    void onlyTheDayOfADecisionRecordIsThatOfItsWriter() {
        List<String> here = texts(LocalDate.of(2026, 11, 29));
        List<String> furtherEast = texts(LocalDate.of(2026, 11, 30));
        int records = 0;
        for (int i = 0; i < here.size(); i++) {
            records += here.get(i).contains("\ndate: 2026-11-29\n") ? 1 : 0;
            assertEquals(here.get(i).replace("\ndate: 2026-11-29\n", "\ndate: 2026-11-30\n"), furtherEast.get(i));
        }
        assertEquals(QUESTIONS.size(), records);
    }

    @Test
    void mistakesAreCountedInTheProgramsDigits() throws Exception {
        Path file = folder.resolve("mistakes.json");
        Files.writeString(file, "{\"format\":1," + "\"x\":0,".repeat(1200) + "\"y\":0}");
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        String found = said(TODAY, "check", file.toString());
        Locale.setDefault(Locale.US);
        assertEquals(said(TODAY, "check", file.toString()), found);
    }

    @Test
    void whatTheParserSaysIsInTheProgramsDigitsToo() throws Exception {
        Path file = folder.resolve("deep.json");
        Files.writeString(file, "[".repeat(70));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        String found = said(TODAY, "check", file.toString());
        Locale.setDefault(Locale.US);
        assertEquals(said(TODAY, "check", file.toString()), found);
    }

    private static List<String> texts() {
        return texts(TODAY);
    }

    private static List<String> texts(LocalDate today) {
        List<String> texts = new ArrayList<>();
        for (String question : QUESTIONS) {
            texts.add(said(today, ("show " + question).split(" ")));
            for (String format : List.of("csv", "tsv", "md", "html", "json", "adr")) {
                texts.add(said(today, ("export " + question + " --format " + format).split(" ")));
            }
        }
        OTHERS.forEach(other -> texts.add(said(today, other.split(" "))));
        return texts;
    }

    /// All that a command line writes, and how it ends.
    private static String said(LocalDate today, String... arguments) {
        Run run = new Run().on(today);
        ExitStatus status = run.run(arguments);
        return Stream.of(String.join(" ", arguments), status.toString(), run.out(), run.err())
                .reduce("", (text, part) -> text + part + "\n");
    }
}
