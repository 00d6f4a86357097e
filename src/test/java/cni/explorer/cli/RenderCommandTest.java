package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.FigureSelection;
import cni.explorer.model.Metric;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.storage.ThemePreference;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderCommandTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void drawsWhatWasAskedForIntoAFile() throws IOException {
        Path file = folder.resolve("a.png");

        assertEquals(
                ExitStatus.DONE,
                run.run(
                        "render",
                        "--view",
                        "charts",
                        "--theme",
                        "dark",
                        "--size",
                        "900x600",
                        "--strict",
                        "-o",
                        file.toString()));

        Painter.PictureRequest picture = run.painted().getFirst();
        assertEquals(View.CHARTS, picture.view());
        assertEquals(ThemePreference.DARK, picture.theme());
        assertEquals(List.of(900, 600), List.of(picture.width(), picture.height()));
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.jpg", "a.JPEG", "a.svg", "a.csv", "a.pdf", "a.webp", "a.json", "a.markdown", "a.tab", "a.odt"
            })
    void aPictureOfAViewHasNoOtherFormatThanItsNameSays(String name) {
        Path file = folder.resolve(name);

        assertEquals(ExitStatus.USAGE, run.run("render", "--view", "matrix", "-o", file.toString()));
        assertEquals(
                "cni-explorer: “" + file + "” would be no such file: a picture is written as PNG; name it .png.\n",
                run.err());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", ".png", "v1.2"})
    void aNameThatSaysNoOtherFormatIsTaken(String name) {
        Path file = folder.resolve(name);

        assertEquals(ExitStatus.DONE, run.run("render", "--view", "matrix", "-o", file.toString()), run.err());
        assertTrue(Files.exists(file));
    }

    @Test
    void theSizeOfTextIsWrittenInDigitsOfEveryKeyboard() {
        String file = folder.resolve("a.png").toString();
        assertEquals(
                ExitStatus.USAGE,
                run.run("render", "--view", "matrix", "--text-size", "\u0661\u0660\u0660", "-o", file));
        assertTrue(run.err().contains("is no text size: say a number from 80 to 200."), run.err());
    }

    @Test
    void isLightAndAsLargeAsAWindowIfNothingIsSaid() {
        run.run("render", "--view", "matrix", "-o", folder.resolve("a.png").toString());

        Painter.PictureRequest picture = run.painted().getFirst();
        assertEquals(ThemePreference.LIGHT, picture.theme());
        assertEquals(List.of(1280, 800), List.of(picture.width(), picture.height()));
    }

    @Test
    void everythingIsDrawnAsLargeAsIsSaid() {
        String file = folder.resolve("a.png").toString();
        run.run("render", "--view", "matrix", "--text-size", "150", "-o", file);

        assertEquals(150, run.painted().getFirst().size().percent());
        assertEquals(ExitStatus.USAGE, run.run("render", "--view", "matrix", "--text-size", "300", "-o", file));
    }

    @Test
    void theMatrixIsDrawnWithFeaturesAsRowsIfThatIsSaid() {
        String file = folder.resolve("a.png").toString();
        run.run("render", "--view", "matrix", "-o", file);
        run.run("render", "--view", "matrix", "--transposed", "-o", file);

        assertEquals(
                List.of(false, true),
                run.painted().stream()
                        .map(picture -> picture.asked().workspace().columns().transposed())
                        .toList());
    }

    @Test
    void noOtherViewCanBeTransposed() {
        assertEquals(ExitStatus.USAGE, run.run("render", "--view", "charts", "--transposed", "-o", "a.png"));
        assertEquals(
                "cni-explorer: “--transposed” turns the matrix and nothing else: leave it out or say --view matrix.\n",
                run.err());
    }

    @ParameterizedTest
    @EnumSource
    void theHelpNamesEveryView(View view) {
        assertEquals(ExitStatus.DONE, run.run("render", "--help"));
        String help = run.out();
        String said = help.substring(help.indexOf("--view=VIEW"), help.indexOf("--theme"));
        assertTrue(said.contains(view.name().toLowerCase(Locale.ROOT)), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"big", "10x10", "1280", "1280x", "99999x800", "-1x5"})
    void sizesThatAreNoneAreRejected(String size) {
        assertEquals(ExitStatus.USAGE, run.run("render", "--view", "matrix", "--size=" + size, "-o", "a.png"));
        assertEquals(
                "cni-explorer: “%s” is no size: say WIDTHxHEIGHT in pixels, such as 1280x800, each from 200 to 8192.\n"
                        .formatted(size),
                run.err());
    }

    @Test
    void theThemeOfTheSystemIsNoneForAPicture() {
        assertEquals(ExitStatus.USAGE, run.run("render", "--view", "matrix", "--theme", "system", "-o", "a.png"));
        assertEquals("cni-explorer: There is no theme “system”; there is light, dark and high-contrast.\n", run.err());
    }

    @Test
    void oneChartAloneIsDrawnOrWrittenAsItsFileEnds() throws IOException {
        Path png = folder.resolve("stars.png");
        Path svg = folder.resolve("stars.svg");
        Path csv = folder.resolve("stars.csv");

        for (Path file : List.of(png, svg, csv)) {
            assertEquals(ExitStatus.DONE, run.run("render", "--chart", "stars", "--log", "-o", file.toString()));
        }

        FigureSelection chart = run.painted().getFirst().chart().orElseThrow();
        assertEquals(1, run.painted().size(), "only the picture needs somebody who draws");
        assertEquals(List.of("stars"), chart.metrics().stream().map(Metric::id).toList());
        assertTrue(chart.isLog());
        assertEquals(
                "Cilium",
                chart.dataset().providers().get(chart.providers().getFirst()).name(),
                "the largest first");
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(png));
        String drawing = Files.readString(svg);
        assertTrue(drawing.contains(">Stars</text>") && !drawing.contains(">Forks</text>"), drawing);
        List<String> figures = Files.readAllLines(csv);
        assertTrue(figures.stream().skip(1).allMatch(line -> line.startsWith("stars,")), figures.toString());
    }

    @Test
    void aChartOfProvidersThatAreLeftHasNoOthers() {
        String file = folder.resolve("a.png").toString();
        run.run("render", "--chart", "stars", "--require", "encryption", "-o", file);
        run.run("render", "--chart", "stars", "-o", file);

        List<Integer> rows = run.painted().stream()
                .map(picture -> picture.chart().orElseThrow().providers().size())
                .toList();
        assertTrue(rows.getFirst() < rows.getLast(), rows.toString());
    }

    @Test
    void aChartThatThereIsNotIsNamedWithThoseThereAre() {
        Path file = folder.resolve("a.png");
        assertEquals(ExitStatus.USAGE, run.run("render", "--chart", "starz", "-o", file.toString()));
        assertTrue(
                run.err().startsWith("cni-explorer: There is no chart “starz”; there is commits-12-months, "),
                run.err());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--view matrix --chart stars",
                "--chart stars --size 900x600",
                "--chart stars --transposed",
                "--view charts --log",
                "--theme dark"
            })
    void whatDoesNotGoTogetherIsSaid(String options) {
        Path file = folder.resolve("a.png");
        assertEquals(ExitStatus.USAGE, run.run(("render " + options + " -o " + file).split(" ")));
        assertFalse(Files.exists(file));
    }

    @Test
    void aChartThatCannotBeDrawnIsNotWritten() {
        Path file = folder.resolve("a.png");
        run.withPainter((_, out) -> {
            out.write(new byte[] {1, 2, 3});
            throw new IOException("no ink");
        });
        assertEquals(ExitStatus.FILE, run.run("render", "--chart", "stars", "-o", file.toString()));
        assertEquals("cni-explorer: %s could not be written: the system cannot write it.\n".formatted(file), run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void aMachineThatCannotDrawSaysWhatItLacks() {
        Path file = folder.resolve("a.png");
        run.withDrawing(new DisplayAvailability.Missing(
                List.of("no font is installed"), List.of("fonts"), List.of("font-s"), false));

        assertEquals(ExitStatus.FILE, run.run("render", "--view", "matrix", "-o", file.toString()));
        assertEquals(
                "cni-explorer: %s could not be written: no font is installed; to get it: apt install fonts (Debian, Ubuntu) "
                                .formatted(file)
                        + "or dnf install font-s (Fedora).\n",
                run.err());
        assertFalse(Files.exists(file));
    }
}
