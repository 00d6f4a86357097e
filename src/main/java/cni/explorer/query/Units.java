package cni.explorer.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The units that are known, and how large each is.
///
/// Prefixes are those of the SI (`k` to `E`, `m`, `µ`, `n`) and, with `i` behind them, those of IEC 80000-13. Times are
/// counted in seconds, a month as 30 days, a year as 365.
final class Units {
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final int SI = 1_000;
    private static final int IEC = 1_024;
    /// Bytes and bits may stand in one column.
    private static final double BITS = Byte.SIZE;
    private static final String POWERS = "KMGTPE";
    private static final Map<Character, Double> PREFIXES = prefixes();

    /// Those that stand with large prefixes.
    private static final List<String> COUNTS = List.of(
            "",
            "bit",
            "bits",
            "b",
            "byte",
            "bytes",
            "B",
            "Hz",
            "bit/s",
            "bits/s",
            "b/s",
            "bps",
            "byte/s",
            "bytes/s",
            "B/s",
            "Bps",
            "bE",
            "pps",
            "packets/s",
            "pkt/s",
            "pkts/s",
            "rps",
            "req/s",
            "reqs/s",
            "requests/s",
            "req/sec",
            "requests/sec",
            "qps",
            "queries/s",
            "tps",
            "ops",
            "op/s",
            "ops/s",
            "ops/sec",
            "IOPS",
            "conn/s",
            "conns/s",
            "connections/s",
            "flows/s",
            "events/s",
            "msg/s",
            "msgs/s",
            "messages/s");

    private static final List<String> SECONDS = List.of("s", "sec", "secs");
    private static final Map<String, Double> TIMES = times();
    private static final Map<String, Double> ALL = all();

    private Units() {}

    /// How often the unit without a prefix is in this one; empty if it is not known.
    static OptionalDouble size(String unit) {
        Double size = ALL.get(unit);
        return size == null ? OptionalDouble.empty() : OptionalDouble.of(size);
    }

    static boolean isTime(String unit) {
        return TIMES.containsKey(unit);
    }

    static boolean isPrefix(char letter) {
        return PREFIXES.containsKey(letter);
    }

    /// How much a prefix multiplies what stands behind it.
    static double prefix(char letter) {
        return PREFIXES.getOrDefault(letter, 1.0);
    }

    private static Map<Character, Double> prefixes() {
        Map<Character, Double> prefixes =
                new HashMap<>(Map.of('k', 1e3, 'm', 1e-3, 'µ', 1e-6, 'μ', 1e-6, 'u', 1e-6, 'n', 1e-9));
        for (int i = 0; i < POWERS.length(); i++) {
            prefixes.put(POWERS.charAt(i), Math.pow(SI, i + 1.0));
        }
        return Map.copyOf(prefixes);
    }

    private static Map<String, Double> times() {
        Map<String, Double> times = new HashMap<>();
        for (String second : SECONDS) {
            times.put(second, 1.0);
            "mµμun".chars().mapToObj(c -> (char) c).forEach(part -> times.put(part + second, prefix(part)));
        }
        several(times, 1, "second", "seconds");
        several(times, prefix('m'), "millisecond", "milliseconds");
        several(times, prefix('u'), "microsecond", "microseconds");
        several(times, prefix('n'), "nanosecond", "nanoseconds");
        several(times, MINUTE, "min", "mins", "minute", "minutes");
        several(times, HOUR, "h", "hr", "hrs", "hour", "hours");
        several(times, DAY, "d", "day", "days");
        several(times, 7 * DAY, "w", "wk", "wks", "week", "weeks");
        several(times, 30 * DAY, "mo", "mos", "month", "months");
        several(times, 365 * DAY, "y", "yr", "yrs", "year", "years");
        return Map.copyOf(times);
    }

    private static void several(Map<String, Double> units, double size, String... names) {
        for (String name : names) {
            units.put(name, size);
        }
    }

    private static Map<String, Double> all() {
        Map<String, Double> all = new HashMap<>(TIMES);
        several(all, 1, "%", "dB", "°C", "st", "nd", "rd", "th");
        several(all, 0.1, "‰");
        // Before a number they are left out, since a column has one currency.
        several(all, 1, "$", "€", "£", "¥");
        for (String count : COUNTS) {
            double size = count.startsWith("B") || count.startsWith("byte") ? BITS : 1;
            all.put(count, size);
            all.put("k" + count, prefix('k') * size);
            all.put("ki" + count, IEC * size);
            for (int i = 0; i < POWERS.length(); i++) {
                char power = POWERS.charAt(i);
                all.put(power + count, prefix(power) * size);
                all.put(power + "i" + count, Math.pow(IEC, i + 1.0) * size);
            }
        }
        return Map.copyOf(all);
    }
}
