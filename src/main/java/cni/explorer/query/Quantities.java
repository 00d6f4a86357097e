package cni.explorer.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads the numbers of one column, which tells what their units mean: `5m` is a time among times and else a part of
/// a thousand, `k` in `5k pods` a prefix where `pods` stand without it or with another, `2026` a date among dates.
///
/// A number without a unit is one of the only unit that stands in the column.
final class Quantities {
    private static final String MILLI = "m";
    private static final String DATE = "date";
    private static final int SHORTEST_PLURAL = 4;

    private final Set<String> units = new HashSet<>();
    private final Map<String, Set<Character>> prefixes = new HashMap<>();
    private boolean hasTimes;
    private boolean hasDates;

    private Quantities() {}

    /// Those of a column of values.
    static Quantities of(Collection<String> values) {
        Quantities quantities = new Quantities();
        values.forEach(value -> {
            quantities.hasDates |= PrintedDate.days(value).isPresent();
            quantities.hasTimes |= CompoundTime.seconds(value).isPresent();
            PrintedNumber.of(value).map(PrintedNumber::unit).ifPresent(quantities::learn);
        });
        return quantities;
    }

    private void learn(String unit) {
        hasTimes |= Units.isTime(unit);
        if (Units.size(unit).isEmpty()) {
            units.add(name(unit));
            if (mayHavePrefix(unit)) {
                prefixes.computeIfAbsent(behindPrefix(unit), _ -> new HashSet<>())
                        .add(unit.charAt(0));
            }
        }
    }

    /// The number that is printed; empty if there is none.
    Optional<Quantity> read(String printed) {
        Optional<Quantity> date = hasDates ? date(printed) : Optional.empty();
        if (date.isPresent()) {
            return date;
        }
        OptionalDouble seconds = CompoundTime.seconds(printed);
        return seconds.isPresent()
                ? Optional.of(new Quantity(seconds.getAsDouble(), ""))
                : PrintedNumber.of(printed).map(this::quantity);
    }

    /// The same to be compared with others: of the only unit that is not known as without one.
    Optional<Quantity> sortable(String printed) {
        Optional<Quantity> read = read(printed);
        return units.size() == 1
                ? read.map(one -> units.contains(one.unit()) ? new Quantity(one.size(), "") : one)
                : read;
    }

    private static Optional<Quantity> date(String printed) {
        OptionalDouble day = PrintedDate.days(printed);
        OptionalDouble days = day.isPresent() ? day : PrintedDate.daysOfYear(printed);
        return days.isPresent() ? Optional.of(new Quantity(days.getAsDouble(), DATE)) : Optional.empty();
    }

    private Quantity quantity(PrintedNumber printed) {
        String unit = printed.unit();
        OptionalDouble known = printed.isGlued() && unit.equals(MILLI) ? OptionalDouble.of(glued()) : Units.size(unit);
        if (known.isPresent()) {
            return new Quantity(printed.number() * known.getAsDouble(), "");
        }
        return mayHavePrefix(unit) && standsOtherwise(behindPrefix(unit))
                ? new Quantity(printed.number() * Units.prefix(unit.charAt(0)), behindPrefix(unit))
                : new Quantity(printed.number(), name(unit));
    }

    private double glued() {
        return hasTimes ? Units.size("min").orElseThrow() : Units.prefix('m');
    }

    private boolean standsOtherwise(String unit) {
        return units.contains(unit) || prefixes.getOrDefault(unit, Set.of()).size() > 1;
    }

    private static boolean mayHavePrefix(String unit) {
        return unit.length() > 1 && Units.isPrefix(unit.charAt(0));
    }

    private static String behindPrefix(String unit) {
        return name(unit.substring(1));
    }

    /// One name for one and several of them.
    private static String name(String unit) {
        String name = unit.strip().toLowerCase(Locale.ROOT);
        return name.length() >= SHORTEST_PLURAL && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
