package cni.explorer.export;

import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads a page back, which must be well-formed XML.
public final class WrittenHtml {
    private final Document document;

    private WrittenHtml(Document document) {
        this.document = document;
    }

    public static WrittenHtml of(Matrix matrix) throws IOException {
        return read(Written.as(ExportFormat.HTML, matrix));
    }

    /// A piece of a page, as the clipboard has it.
    public static WrittenHtml ofPiece(String piece) throws IOException {
        return read("<body>" + piece + "</body>");
    }

    private static WrittenHtml read(String page) throws IOException {
        try {
            return new WrittenHtml(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page))));
        } catch (ParserConfigurationException | SAXException notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }

    public Stream<Element> all(String element) {
        return elements(document.getElementsByTagName(element));
    }

    public Stream<Element> everything() {
        return all("*");
    }

    public String text(String element) {
        return all(element).findFirst().orElseThrow().getTextContent();
    }

    public Element byId(String id) {
        return everything()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }

    /// The rows of the table of those that are left, without its headers.
    public Stream<Element> rows() {
        return all("table")
                .filter(table -> table.getAttribute("class").startsWith("matrix"))
                .flatMap(table -> elements(table.getElementsByTagName("tbody")))
                .flatMap(body -> elements(body.getElementsByTagName("tr")));
    }

    /// The texts of the elements of a class.
    static List<String> texts(Element within, String style) {
        return elements(within.getElementsByTagName("*"))
                .filter(element -> element.getAttribute("class").equals(style))
                .map(Element::getTextContent)
                .toList();
    }

    public static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
