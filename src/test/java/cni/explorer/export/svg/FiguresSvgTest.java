package cni.explorer.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ExtremeFigures;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.FigureSelection;
import cni.explorer.export.csv.FiguresCsv;
import cni.explorer.model.Dataset;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Figures taken away, as drawings and as a table.
final class FiguresSvgTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachProviderHasARowInEachChart(boolean isLog) throws Exception {
        Document drawing = drawing(all(dataset, isLog));

        int rows = dataset.metrics().size() * dataset.providers().size();
        assertEquals(rows + 1, drawing.getElementsByTagName("g").getLength(), "rows, and what holds all charts");
        assertTrue(drawing.getElementsByTagName("polyline").getLength() > 0, "trends");
        String words = drawing.getDocumentElement().getTextContent();
        assertTrue(words.contains("no data"));
        assertTrue(words.contains("Weave Net (archived)"));
        assertTrue(words.contains("≈ 23,500"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noughtOneAndTheLargestNumberAreInOneChart(boolean isLog) {
        Dataset extreme = dataset.with(List.of(ExtremeFigures.metric("stars", "Stars <&> \u0000")), Map.of());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Document drawing = drawing(all(extreme, isLog));
            String words = drawing.getDocumentElement().getTextContent();
            assertTrue(words.contains("9,223,372,036,854,775,807"));
            assertEquals(
                    isLog ? 2 : 0, drawing.getElementsByTagName("circle").getLength(), "0 has no place on a log axis");
        });
    }

    @Test
    void aDrawingThatStandsAloneSaysOfWhichDataItIsWhoseFiguresAndWhatItsSignsMean() throws Exception {
        String asked = "2 of 18 providers · meet Encryption · lenient reading "
                .repeat(8)
                .strip();
        Document drawing = drawing(all(dataset, true).withAsked(asked));

        List<String> words = new ArrayList<>();
        NodeList texts = drawing.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        assertEquals("Kubernetes network providers in 2026 · data of 22 August 2026", words.getFirst());
        assertEquals(asked, String.join(" ", words.subList(1, words.indexOf("Commits in 12 months"))));
        assertTrue(words.stream().allMatch(line -> line.length() <= 150), "no line is wider than the drawing");
        assertTrue(
                words.contains("Pale: ≈ read off a drawing without numbers or older than a year."), words.toString());
        assertTrue(words.contains("a"), "the mark of a note");
        assertTrue(words.stream().anyMatch(line -> line.startsWith("a: ")), "its words");
    }

    @Test
    void theTableHoldsEveryFigureWithItsDayMethodAndSource() throws Exception {
        StringWriter table = new StringWriter();
        new FiguresCsv(all(dataset, false)).write(table);

        List<String> lines = table.toString().lines().toList();
        long figures = dataset.metrics().stream()
                .flatMap(metric -> metric.figures().values().stream())
                .mapToLong(List::size)
                .sum();
        assertEquals(
                "metric,provider,value,precision,tolerance,on,newest,repository,method,source,note", lines.getFirst());
        assertTrue(lines.size() > figures);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("stars,kindnet,,,")), "no data is no 0");
    }

    private static FigureSelection all(Dataset dataset, boolean isLog) {
        return FigureSelection.of(
                dataset, IntStream.range(0, dataset.providers().size()).boxed().toList(), "stars", isLog);
    }

    private static Document drawing(FigureSelection figures) throws Exception {
        StringWriter svg = new StringWriter();
        new FiguresSvg(figures).write(svg);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.toString())));
    }
}
