package cni.explorer.text;

import cni.explorer.model.Feature;
import cni.explorer.model.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What people type to ask for enough of a metric, and how it stands when they are done.
public final class BoundText {
    /// The metrics among columns and requirements.
    public static final String FIGURES = "Figures";

    private static final String SEPARATOR = "[\\s,._'’\\u00A0\\u202F]";
    /// Groups of three, in India of two before the last one, all parted alike. Other points and commas part decimals,
    /// which nothing that is counted has: without them the number would be another one.
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}(?<separator>" + SEPARATOR + ")(?:[0-9]{2,3}\\k<separator>)*[0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");

    private BoundText() {}

    /// What stands in the empty field.
    public static String prompt(Metric.Unit unit) {
        return switch (unit) {
            case COUNT -> "at least";
            case DAY -> "in months";
        };
    }

    /// "≥ 1,000", "6 months", each with a shorter form for where it has no room; empty where nothing is asked.
    public static List<String> shown(Metric.Unit unit, OptionalLong bound) {
        if (bound.isEmpty()) {
            return List.of("");
        }
        long asked = bound.getAsLong();
        String number = English.number(asked);
        return switch (unit) {
            case COUNT -> List.of("≥ " + number, "≥" + number);
            case DAY -> List.of(number + English.form((int) Math.min(2, asked), " month", " months"), number + " mo.");
        };
    }

    /// The same while it is typed: its digits alone.
    public static String typed(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }

    /// What a typed text asks for: nothing if there is no text; empty if it is no number. Thousands
    /// may be grouped in any way that people have; decimals are no number of things, nor of months.
    public static Optional<OptionalLong> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(OptionalLong.empty());
        }
        String digits = GROUPED.matcher(text).matches() ? text.replaceAll(SEPARATOR, "") : text;
        try {
            return NUMBER.matcher(digits).matches()
                    ? Optional.of(OptionalLong.of(Long.parseLong(digits)))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// What a metric counts, and from when months are counted.
    public static String explained(Feature metric, Metric.Unit unit, LocalDate asOf) {
        String definition = DefinitionText.of(metric);
        return switch (unit) {
            case COUNT -> definition + "\n\nA provider without a figure does not meet it.";
            case DAY ->
                English.format(
                        "%s\n\nMonths are counted back from %s, the day of the data, never from today. A provider without"
                                + " a figure does not meet it.",
                        definition, Dates.day(asOf));
        };
    }
}
