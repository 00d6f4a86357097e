package cni.explorer.data;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Source;
import cni.explorer.text.English;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/// One figure while it is being read.
final class FigureBuilder {
    static final ObjectSchema FIGURE = ObjectSchema.of(
            "A figure",
            List.of("provider", "value", "precision", "on", "repository", "method", "source"),
            List.of("tolerance", "note"));

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private enum DeclaredPrecision {
        EXACT,
        ROUNDED,
        READ_OFF
    }

    private static final Map<String, DeclaredPrecision> PRECISIONS = Map.of(
            "exact",
            DeclaredPrecision.EXACT,
            "rounded",
            DeclaredPrecision.ROUNDED,
            "read-off",
            DeclaredPrecision.READ_OFF);

    private final JsonReader json;
    private final Problems problems;
    private String provider = "";
    private String repository = "";
    private String method = "";
    private OptionalLong value = OptionalLong.empty();
    private OptionalLong tolerance = OptionalLong.empty();
    private Optional<Metric.Unit> unit = Optional.empty();
    private Optional<DeclaredPrecision> precision = Optional.empty();
    private Optional<FigureDate> when = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<String> note = Optional.empty();

    FigureBuilder(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /// Reads it and gives its places.
    ObjectReader.Where read(SourcesReader sources) {
        ObjectReader members = json.object(FIGURE);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "provider" -> provider = json.word();
                case "value" -> value = value();
                case "precision" -> precision = json.oneOf(PRECISIONS);
                case "tolerance" -> tolerance = json.count();
                case "on" -> when = when();
                case "repository" -> repository = json.word();
                case "method" -> method = json.word();
                case "source" -> source = sources.source();
                default -> note = json.optionalText();
            }
        }
        ObjectReader.Where where = members.where();
        precision.ifPresent(known -> checkTolerance(where, known == DeclaredPrecision.READ_OFF));
        return where;
    }

    /// The id of its provider.
    String provider() {
        return provider;
    }

    Figure figure() {
        Figure.Precision made = switch (precision.orElse(DeclaredPrecision.EXACT)) {
            case EXACT -> new Figure.Exact();
            case ROUNDED -> new Figure.Rounded();
            case READ_OFF -> new Figure.ReadOff(tolerance.orElse(0));
        };
        return new Figure(
                value.orElse(0),
                made,
                when.orElse(new FigureDate.Undated()),
                repository,
                method,
                source.orElse(SourcesReader.NOWHERE),
                note);
    }

    private void checkTolerance(ObjectReader.Where where, boolean isReadOff) {
        if (isReadOff && !where.has("tolerance")) {
            problems.error(
                    where.object(),
                    "A figure that is read off needs a \"tolerance\": how far the true value may lie on either side.");
        }
        if (!isReadOff && where.has("tolerance")) {
            problems.error(where.member("tolerance"), "Only a figure that is read off has a \"tolerance\".");
        }
    }

    /// What its value is, a number or a day; empty where it is neither.
    Optional<Metric.Unit> unit() {
        return unit;
    }

    private OptionalLong value() {
        boolean isText = json.parser().currentToken() == JsonToken.VALUE_STRING;
        if (!isText || !DAY.matcher(json.parser().getString()).matches()) {
            OptionalLong count = json.count();
            unit = count.isPresent() ? Optional.of(Metric.Unit.COUNT) : Optional.empty();
            return count;
        }
        try {
            long day = TextsReader.day(json.text()).toEpochDay();
            unit = Optional.of(Metric.Unit.DAY);
            return OptionalLong.of(day);
        } catch (DateTimeException e) {
            json.error("There is no such day.");
            return OptionalLong.empty();
        }
    }

    private Optional<FigureDate> when() {
        String text = json.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.equals("undated")) {
            return Optional.of(new FigureDate.Undated());
        }
        try {
            boolean isMonth = text.length() == "2022-01".length();
            return Optional.of(
                    isMonth ? new FigureDate.Month(YearMonth.parse(text)) : new FigureDate.Day(TextsReader.day(text)));
        } catch (DateTimeException e) {
            json.error(English.format(
                    "\"%s\" is no date; expected is a day like 2017-11-11, a month like 2022-01, or undated.", text));
            return Optional.empty();
        }
    }
}
