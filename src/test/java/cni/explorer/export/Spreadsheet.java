package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What LibreOffice shows of a table that it opens without asking anybody, cell by cell.
public final class Spreadsheet {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final int FEW_COLUMNS = 100;

    /// That the JDK has for texts of strangers, and that a large sheet is beyond.
    private static final List<String> LIMITS =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private Spreadsheet() {}

    /// A cell as it is shown.
    ///
    /// @param number  what it is worth, if it is taken for a number, a day, a time or a truth value
    /// @param text    what is shown
    /// @param runs    whether there is a formula or a link in it
    public record Shown(Optional<String> number, String text, boolean runs) {}

    public static boolean isInstalled() {
        return Files.isExecutable(OFFICE);
    }

    /// Opens a file.
    ///
    /// @param filter what LibreOffice calls the way in which it reads it
    /// @return the rows of all its tables
    public static List<List<Shown>> open(Path table, String filter) throws Exception {
        Path folder = Objects.requireNonNull(table.toAbsolutePath().getParent());
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "fods:OpenDocument Spreadsheet Flat XML",
                        "--infilter=" + filter,
                        "--outdir",
                        folder.toString(),
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(office.waitFor(10, TimeUnit.MINUTES));
        return rows(folder.resolve(table.getFileName().toString().replaceFirst("\\.[^.]*$", ".fods")));
    }

    private static List<List<Shown>> rows(Path sheet) throws IOException, XMLStreamException {
        List<List<Shown>> rows = new ArrayList<>();
        List<Shown> row = new ArrayList<>();
        try (var in = Files.newInputStream(sheet)) {
            XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
            for (String limit : LIMITS) {
                readers.setProperty(limit, 0);
            }
            XMLStreamReader xml = readers.createXMLStreamReader(in);
            int times = 1;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table-row")) {
                    row = new ArrayList<>();
                    times = repeated(xml, "number-rows-repeated");
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table-cell")) {
                    int many = Math.min(repeated(xml, "number-columns-repeated"), FEW_COLUMNS);
                    row.addAll(Collections.nCopies(many, cell(xml)));
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table-row")
                        && times < 10_000) {
                    rows.addAll(Collections.nCopies(times, row));
                }
            }
        }
        return rows;
    }

    private static int repeated(XMLStreamReader xml, String name) {
        return attribute(xml, name).map(Integer::parseInt).orElse(1);
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private static Shown cell(XMLStreamReader xml) throws XMLStreamException {
        boolean runs = attribute(xml, "formula").isPresent();
        Optional<String> type = attribute(xml, "value-type").filter(kind -> !kind.equals("string"));
        Optional<String> number = type.map(kind -> attribute(xml, "value")
                .or(() -> attribute(xml, kind + "-value"))
                .orElse(kind));
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        boolean isIn = false;
        for (int event = xml.next();
                !(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-cell"));
                event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS && isIn) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isIn &= !xml.getLocalName().equals("p");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        text.append(paragraphs++ > 0 ? "\n" : "");
                        isIn = true;
                    }
                    case "s" ->
                        text.repeat(
                                ' ', attribute(xml, "c").map(Integer::parseInt).orElse(1));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "a" -> runs = true;
                    default -> {}
                }
            }
        }
        return new Shown(number, text.toString(), runs);
    }
}
