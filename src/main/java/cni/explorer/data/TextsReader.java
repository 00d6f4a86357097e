package cni.explorer.data;

import cni.explorer.model.Link;
import cni.explorer.model.TextBlock;
import cni.explorer.text.English;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the small things of which the others are made: passages, links, dates.
final class TextsReader {
    static final ObjectSchema PASSAGE =
            ObjectSchema.of("A passage", List.of("paragraphs"), List.of("heading", "credit", "note"));
    static final ObjectSchema SUMMARY =
            ObjectSchema.of("A summary", List.of("paragraphs", "credit"), List.of("heading", "note"));
    static final ObjectSchema DEFINITION =
            ObjectSchema.of("The definition of a metric", List.of("heading", "paragraphs"), List.of("credit", "note"));
    static final ObjectSchema LINK = ObjectSchema.of("A link", List.of("label", "address"), List.of());

    private final JsonReader json;
    /// Those that were read: most cells of a dataset were read on a few days.
    private final Map<String, LocalDate> days = new HashMap<>();

    TextsReader(JsonReader json) {
        this.json = json;
    }

    TextBlock passage() {
        return passage(PASSAGE);
    }

    TextBlock summary() {
        return passage(SUMMARY);
    }

    /// What a metric counts.
    TextBlock definition() {
        return passage(DEFINITION);
    }

    private TextBlock passage(ObjectSchema shape) {
        String heading = "";
        List<String> paragraphs = List.of();
        String credit = "";
        Optional<String> note = Optional.empty();
        ObjectReader members = json.object(shape);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "heading" -> heading = json.text();
                case "paragraphs" -> paragraphs = json.some(json::text);
                case "credit" -> credit = json.text();
                default -> note = json.optionalText();
            }
        }
        return new TextBlock(heading, paragraphs, credit, note);
    }

    List<Link> links() {
        return json.list(this::link).stream().flatMap(Optional::stream).toList();
    }

    private Optional<Link> link() {
        String label = "";
        Optional<URI> address = Optional.empty();
        ObjectReader members = json.object(LINK);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "label" -> label = json.text();
                default -> address = AddressReader.web(json);
            }
        }
        return address.isEmpty() ? Optional.empty() : Optional.of(new Link(label, address.get()));
    }

    /// A day, such as `2017-11-11`.
    Optional<LocalDate> day() {
        String text = json.text();
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(days.computeIfAbsent(text, TextsReader::day));
        } catch (DateTimeException e) {
            json.error(English.format("\"%s\" is no date; a day is written like 2017-11-11.", text));
            return Optional.empty();
        }
    }

    /// A day of a year of four digits; with a sign there could be more.
    static LocalDate day(String text) {
        if (text.length() != "2017-11-11".length()) {
            throw new DateTimeException("a year has four digits");
        }
        return LocalDate.parse(text);
    }
}
