package cni.explorer.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.diff.TwoYears;
import cni.explorer.export.FigureSelection;
import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What the drawing of figures says, read off it as a reader would: by lengths, places and colours.
final class DrawnFiguresTest {
    private static final LocalDate TODAY = TwoYears.NOW.about().asOf();
    private static final double BAR_AT = 356;
    private static final double LONGEST = 340;

    @Test
    void barsAreAsLongAsTheirFiguresAreLarge() throws Exception {
        Element drawing = drawing(false, metric(exact(1_000), exact(250), exact(0)));

        assertEquals(List.of(BAR_AT, BAR_AT, BAR_AT), numbers(bars(drawing), "x"));
        assertEquals(List.of(LONGEST, LONGEST / 4, 1.0), numbers(bars(drawing), "width"));
    }

    @Test
    void theLeastFigureBesideTheLargestIsStillSeenAndLongerThanNought() throws Exception {
        assertEquals(
                List.of(LONGEST, 2.0, 1.0),
                numbers(bars(drawing(false, metric(exact(1_000_000), exact(1), exact(0)))), "width"));
    }

    @Test
    void whereAllIsNoughtNoBarHasALength() throws Exception {
        assertEquals(
                List.of(1.0, 1.0, 1.0), numbers(bars(drawing(false, metric(exact(0), exact(0), exact(0)))), "width"));
    }

    @Test
    void onALogScaleEachTenfoldIsAnEqualStep() throws Exception {
        Element drawing = drawing(true, metric(exact(1_000), exact(10), exact(1)));

        assertEquals(
                List.of(BAR_AT + LONGEST, Math.round((BAR_AT + LONGEST / 3) * 10) / 10.0, BAR_AT),
                numbers(all(drawing, "circle"), "cx"));
        assertEquals(List.of(), bars(drawing));
        assertTrue(words(drawing).get(1).startsWith("Likes (log scale) · "), words(drawing)::toString);
    }

    @Test
    void onALogScaleOfSmallNumbersTenIsTheEnd() throws Exception {
        assertEquals(
                List.of(BAR_AT, BAR_AT),
                numbers(all(drawing(true, metric(exact(1), exact(1), exact(0))), "circle"), "cx"));
    }

    @Test
    void whatIsReadOffOrOlderThanAYearIsPale() throws Exception {
        Element drawing = drawing(
                false,
                metric(
                        List.of(figure(30, new Figure.ReadOff(5), TODAY)),
                        List.of(figure(
                                20, new Figure.Exact(), TODAY.minusYears(1).minusDays(1))),
                        List.of(figure(10, new Figure.Rounded(), TODAY.minusYears(1)))));

        assertEquals(List.of("p", "p", "b"), attributes(bars(drawing), "class"));
    }

    @Test
    void theLargestStandsFirstAndWhatIsMissingLast() throws Exception {
        List<String> words = words(drawing(false, metric(exact(5), List.of(), exact(7))));

        assertEquals(
                List.of("Beta Net (archived)", "7", "Aug 2026", "Delta", "5", "Aug 2026", "Alpha", "no data"),
                words.subList(2, words.size()));
    }

    @Test
    void eachRowTellsTheRestUnderTheMouse() throws Exception {
        Element drawing = drawing(false, metric(exact(5), List.of(), exact(1_007)));

        assertEquals(
                List.of(
                        "Beta Net, Stars: 1,007, 22 August 2026\nCounted\nRepository: a/b\nSource: page · example.org",
                        "Delta, Stars: 5, 22 August 2026\nCounted\nRepository: a/b\nSource: page · example.org",
                        "Alpha, Stars: no data"),
                all(drawing, "title").stream().map(Element::getTextContent).toList());
    }

    @Test
    void allTrendsOfAChartShareOneAxisOfTime() throws Exception {
        LocalDate first = TODAY.minusDays(100);
        Element drawing = drawing(
                false,
                metric(
                        List.of(exactly(0, first), exactly(50, TODAY.minusDays(50)), exactly(100, TODAY)),
                        List.of(exactly(8, TODAY.minusDays(25)), exactly(4, TODAY)),
                        List.of()));

        // Across 98 pixels, and each 18 high with its own largest figure at the top.
        assertEquals(
                List.of("240.0,77.0 289.0,68.0 338.0,59.0", "313.5,83.0 338.0,92.0"),
                attributes(all(drawing, "polyline"), "points"));
        assertEquals(List.of("", ""), attributes(all(drawing, "polyline"), "stroke-dasharray"));
    }

    @Test
    void onALogScaleTrendsGoByPowersOfTenAndANoughtStandsAloneAtTheFoot() throws Exception {
        LocalDate first = TODAY.minusDays(100);
        LocalDate half = TODAY.minusDays(50);
        Element drawing = drawing(
                true,
                metric(
                        List.of(exactly(1, first), exactly(3_037_000_500L, half), exactly(Long.MAX_VALUE, TODAY)),
                        List.of(exactly(0, first), exactly(10, half), exactly(100, TODAY)),
                        List.of()));

        assertEquals(
                List.of("240.0,77.0 289.0,68.0 338.0,59.0", "289.0,92.0 338.0,83.0"),
                attributes(all(drawing, "polyline"), "points"));
        Element nought = all(drawing, "circle").stream()
                .filter(circle -> circle.getAttribute("r").equals("2.5"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(240.0), numbers(List.of(nought), "cx"));
        assertEquals(List.of(101.0), numbers(List.of(nought), "cy"));
    }

    @Test
    void roundedFiguresAreJoinedByDashesAndOneOfAnotherKindStandsAlone() throws Exception {
        Element drawing = drawing(
                false,
                metric(
                        List.of(
                                figure(100, new Figure.Rounded(), TODAY.minusDays(200)),
                                figure(200, new Figure.Rounded(), TODAY.minusDays(100)),
                                exactly(400, TODAY)),
                        List.of(),
                        List.of()));

        assertEquals(List.of("2 2"), attributes(all(drawing, "polyline"), "stroke-dasharray"));
        assertEquals(List.of("b"), attributes(all(drawing, "circle"), "class"), "the newest is filled");
        assertEquals(List.of(338.0), numbers(all(drawing, "circle"), "cx"));
        assertEquals(List.of(59.0), numbers(all(drawing, "circle"), "cy"), "the largest, at the top");
        assertEquals(
                "Dashes: rounded ones; blue dot: the newest one; a gap: none known. Each line has its own height.",
                words(drawing).getLast());
    }

    @Test
    void anOldFigureThatStandsAloneIsARing() throws Exception {
        Element drawing = drawing(
                false,
                metric(
                        List.of(
                                figure(400, new Figure.ReadOff(5), TODAY.minusYears(3)),
                                exactly(100, TODAY.minusDays(100)),
                                exactly(200, TODAY)),
                        List.of(),
                        List.of()));

        assertEquals(List.of("p"), attributes(all(drawing, "circle"), "class"));
    }

    @Test
    void chartsAndRowsStandBelowEachOtherAndNothingIsCutOff() throws Exception {
        Element drawing = drawing(false, metric(exact(3), exact(2), exact(1)), metric(exact(30), exact(20), exact(10)));
        double height = Double.parseDouble(drawing.getAttribute("height"));

        // A heading, three rows, a gap; and a foot.
        assertEquals(20 + 2 * (56 + 3 * 24 + 24) + 24, height);
        assertEquals("0 0 960 " + (int) height, drawing.getAttribute("viewBox"));
        assertEquals(List.of(56.0, 80.0, 104.0, 208.0, 232.0, 256.0), numbers(all(drawing, "line"), "y1"));
        assertEquals(numbers(all(drawing, "line"), "y1"), numbers(all(drawing, "line"), "y2"));
        assertEquals(List.of(62.0, 86.0, 110.0, 214.0, 238.0, 262.0), numbers(bars(drawing), "y"));
        List<Double> lines = numbers(all(drawing, "text"), "y");
        assertEquals(lines.stream().sorted().toList(), lines, "read from the top");
        assertTrue(lines.getLast() < height - 24);
        assertFalse(words(drawing).getLast().contains("gap"), "no line is there to be explained");
    }

    @Test
    void onALogScaleTheDotStandsInTheMiddleOfItsRow() throws Exception {
        assertEquals(
                List.of(68.0, 92.0, 116.0),
                numbers(all(drawing(true, metric(exact(3), exact(2), exact(1))), "circle"), "cy"));
    }

    @Test
    void whatTurnsTheOrderOfLettersOrCannotBeWrittenIsShownAsMissing() throws Exception {
        Metric stars = metric(exact(1), exact(2), exact(3));
        Metric hostile = new Metric(
                "stars", "\u202Ea\u0000b\u009Bc<&>\uFFFE", stars.unit(), stars.definition(), stars.figures());

        assertEquals(
                "\uFFFDa\uFFFDb\uFFFDc<&>\uFFFD", words(drawing(false, hostile)).getFirst());
    }

    private static List<Figure> exact(long value) {
        return List.of(exactly(value, TODAY));
    }

    private static Figure exactly(long value, LocalDate day) {
        return figure(value, new Figure.Exact(), day);
    }

    private static Figure figure(long value, Figure.Precision precision, LocalDate day) {
        return new Figure(
                value,
                precision,
                new FigureDate.Day(day),
                "a/b",
                "Counted",
                new Source.Page(URI.create("https://example.org/"), "page"),
                Optional.empty());
    }

    /// Of Delta, Alpha and Beta Net, which is archived.
    private static Metric metric(List<Figure> delta, List<Figure> alpha, List<Figure> beta) {
        return new Metric(
                "stars",
                "Stars",
                new TextBlock("Likes", List.of("Made for the tests."), "", Optional.empty()),
                Map.of(0, delta, 1, alpha, 2, beta));
    }

    private static Element drawing(boolean isLog, Metric... metrics) throws Exception {
        Dataset dataset = TwoYears.NOW.with(List.of(metrics), Map.of());
        StringWriter svg = new StringWriter();
        new FiguresSvg(FigureSelection.of(
                        dataset,
                        IntStream.range(0, dataset.providers().size()).boxed().toList(),
                        "stars",
                        isLog))
                .write(svg);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.toString())))
                .getDocumentElement();
    }

    /// Behind the line that names the data.
    private static List<String> words(Element drawing) {
        return all(drawing, "text").stream()
                .skip(1)
                .map(Element::getTextContent)
                .toList();
    }

    /// Without the ground of the drawing.
    private static List<Element> bars(Element drawing) {
        return all(drawing, "rect").stream()
                .filter(one -> one.hasAttribute("class"))
                .toList();
    }

    private static List<Element> all(Element drawing, String name) {
        NodeList found = drawing.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .flatMap(one -> one instanceof Element element ? Stream.of(element) : Stream.empty())
                .toList();
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return elements.stream().map(one -> one.getAttribute(name)).toList();
    }

    private static List<Double> numbers(List<Element> elements, String name) {
        return attributes(elements, name).stream().map(Double::valueOf).toList();
    }
}
