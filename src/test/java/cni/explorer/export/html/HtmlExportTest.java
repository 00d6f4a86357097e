package cni.explorer.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.Matrices;
import cni.explorer.export.WrittenHtml;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.text.AnswerText;
import cni.explorer.text.Phrase;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

final class HtmlExportTest {
    private static final Pattern COLOURS = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);

    static Stream<Matrix> matrices() {
        return Stream.of(
                Matrices.ofThePost(Reading.LENIENT),
                Matrices.ofThePost(Reading.STRICT, "network-policies", "external-datastore"),
                Matrices.ofToday(),
                Matrices.ofToday("network-policies", "encryption"));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void everyIdStandsOnceAndEveryWayLeadsSomewhere(Matrix matrix) throws IOException {
        WrittenHtml page = WrittenHtml.of(matrix);
        List<String> ids = page.everything()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> distinct = new HashSet<>(ids);

        assertEquals(distinct.size(), ids.size());
        page.everything()
                .map(element -> element.getAttribute("href"))
                .filter(address -> address.startsWith("#"))
                .forEach(address -> assertTrue(distinct.contains(address.substring(1)), address));
        page.everything()
                .map(element -> element.getAttribute("aria-labelledby"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(distinct.contains(id), id));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void eachFootnoteLeadsBackToItsMarks(Matrix matrix) throws IOException {
        WrittenHtml page = WrittenHtml.of(matrix);
        List<Element> marks = page.all("sup")
                .flatMap(sup -> WrittenHtml.elements(sup.getElementsByTagName("a")))
                .filter(link -> link.getAttribute("href").startsWith("#note-"))
                .toList();

        assertFalse(marks.isEmpty());
        for (Element mark : marks) {
            Element note = page.byId(mark.getAttribute("href").substring(1));
            assertEquals("footnote " + mark.getTextContent(), mark.getAttribute("aria-label"));
            assertTrue(WrittenHtml.elements(note.getElementsByTagName("a"))
                    .anyMatch(back -> back.getAttribute("href").equals("#" + mark.getAttribute("id"))));
        }
    }

    @Test
    void whatASheetOfA4DoesNotHoldIsPrintedOnALargerOne() throws IOException {
        WrittenHtml post = WrittenHtml.of(Matrices.ofThePost(Reading.LENIENT));
        WrittenHtml today = WrittenHtml.of(Matrices.ofToday());

        assertEquals("matrix", post.all("table").findFirst().orElseThrow().getAttribute("class"));
        assertEquals(
                "matrix wide widest",
                today.all("table").findFirst().orElseThrow().getAttribute("class"));
        assertTrue(today.text("style").contains("@page large { size: A3 landscape;"));
        assertTrue(today.text("style").contains("body:has(.matrix.widest) { page: large; }"));
    }

    @Test
    void theHeadSaysHowThePageIsShownAndThatItLoadsNothing() throws IOException {
        Matrix post = Matrices.ofThePost(Reading.LENIENT);
        WrittenHtml page = WrittenHtml.of(post);
        List<Element> metas = page.all("meta").toList();

        assertEquals("utf-8", metas.getFirst().getAttribute("charset"));
        assertEquals("width=device-width, initial-scale=1", meta(metas, "viewport"));
        assertEquals("light dark", meta(metas, "color-scheme"));
        assertTrue(metas.stream()
                .anyMatch(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")
                        && meta.getAttribute("content").startsWith("default-src 'none'")));
        assertEquals(page.text("h1") + " · " + post.dataset().about().title(), page.text("title"));
    }

    @Test
    void theAnswerComesFirstAndWhatWasAskedUnderIt() throws IOException {
        Selection asked = Selection.NOTHING
                .with(new FeatureId("encryption"), Importance.REQUIRED)
                .with(new FeatureId("mesh"), Importance.PREFERRED);
        Matrix post = Matrices.of(Matrices.ofThePost(Reading.LENIENT).dataset(), asked);
        WrittenHtml page = WrittenHtml.of(post);
        AnswerText answer = AnswerText.of(post.outcome());

        assertEquals(answer.headline(), page.text("h1"));
        assertEquals(
                answer.phrases().stream().map(Phrase::text).collect(Collectors.joining()),
                page.all("p")
                        .filter(paragraph -> paragraph.getAttribute("class").equals("answer"))
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of("Encryption", "Mesh (preferred)"), asked(page, "dt"));
        assertTrue(asked(page, "dd").stream().noneMatch(String::isEmpty));
        assertEquals(List.of(), asked(WrittenHtml.of(Matrices.ofThePost(Reading.LENIENT)), "dt"));
    }

    @Test
    void aDisputeIsToldWithTheWordsOfTheOtherSource() throws IOException {
        WrittenHtml page = WrittenHtml.of(Matrices.ofThePost(Reading.LENIENT));
        Element flannel = page.all("li")
                .filter(item -> item.getTextContent().startsWith("flannel, Encryption: No; another source says"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "flannel provides an experimental backend for encryption",
                flannel.getElementsByTagName("q").item(0).getTextContent());
        assertTrue(flannel.getTextContent().contains("says No all the same."), flannel.getTextContent());
        assertTrue(WrittenHtml.elements(flannel.getElementsByTagName("a"))
                .anyMatch(link -> link.getAttribute("href").startsWith("https://github.com/rancher/docs/")));
    }

    @Test
    void theFooterSaysWhoseDataOfWhichDayItIs() throws IOException {
        WrittenHtml page = WrittenHtml.of(Matrices.ofThePost(Reading.LENIENT));
        Element footer = page.all("footer").findFirst().orElseThrow();

        assertTrue(footer.getTextContent().startsWith("cni-2017: "), footer.getTextContent());
        assertEquals(
                "2017-11-11",
                WrittenHtml.elements(footer.getElementsByTagName("time"))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("datetime"));
        assertEquals(1, footer.getElementsByTagName("a").getLength(), "the source");
    }

    private static List<String> asked(WrittenHtml page, String element) {
        return page.all("dl")
                .filter(list -> list.getAttribute("class").equals("asked"))
                .flatMap(list -> WrittenHtml.elements(list.getElementsByTagName(element)))
                .map(Element::getTextContent)
                .toList();
    }

    private static String meta(List<Element> metas, String name) {
        return metas.stream()
                .filter(meta -> meta.getAttribute("name").equals(name))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void everyHeaderSaysWhatItHeads(Matrix matrix) throws IOException {
        WrittenHtml page = WrittenHtml.of(matrix);

        assertTrue(
                page.all("th").noneMatch(header -> header.getAttribute("scope").isEmpty()));
        assertTrue(page.all("table")
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1));
        assertEquals("en", page.all("html").findFirst().orElseThrow().getAttribute("lang"));
        assertNotEquals("", page.text("title"));
    }

    @Test
    void aVerdictIsAShapeAWordAndAColour() throws IOException {
        Element calico = WrittenHtml.of(Matrices.ofThePost(Reading.LENIENT))
                .rows()
                .findFirst()
                .orElseThrow();
        Element datastore =
                WrittenHtml.elements(calico.getElementsByTagName("td")).toList().get(4);

        assertEquals("conditional", datastore.getAttribute("class"));
        assertEquals(
                "#conditional",
                WrittenHtml.elements(datastore.getElementsByTagName("use"))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("href"));
        assertEquals("Etcd, on a condition1", datastore.getTextContent());
    }

    @Test
    void aCellLeadsToTheWordsThatWereRead() throws IOException {
        Matrix matrix = Matrices.ofToday();
        Element calico = WrittenHtml.of(matrix).rows().findFirst().orElseThrow();
        Element model = WrittenHtml.elements(calico.getElementsByTagName("a"))
                .findFirst()
                .orElseThrow();

        String page =
                matrix.cell(0, 0).evidence().sources().getFirst().address().toString();
        assertTrue(
                model.getAttribute("href").startsWith(page + "#:~:text=can%20provide%20both%20VXLAN"),
                model.getAttribute("href"));
        assertTrue(model.getAttribute("title").endsWith(", read on 28 November 2026"), model.getAttribute("title"));
    }

    @Test
    void textStandsOutFromThePageByLightInTheDarkAndOnPaper() throws IOException {
        String style = WrittenHtml.of(Matrices.ofToday()).text("style");
        Matcher schemes = COLOURS.matcher(style);
        int found = 0;
        while (schemes.find()) {
            found++;
            for (String colour : List.of("text", "muted", "link", "yes", "condition", "reason")) {
                for (String ground : List.of("page", "subtle")) {
                    double contrast = contrast(colour(schemes.group(1), colour), colour(schemes.group(1), ground));
                    assertTrue(contrast >= 4.5, colour + " on " + ground + ": " + contrast);
                }
            }
        }
        assertEquals(3, found, "light, dark and paper");
    }

    private static int colour(String scheme, String name) {
        Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(scheme);
        assertTrue(matcher.find(), name);
        return Integer.parseInt(matcher.group(1), 16);
    }

    private static double contrast(int one, int other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
