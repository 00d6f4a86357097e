package cni.explorer.query;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells versions from decimal numbers, and puts them in an order that texts have: 1.9 before 1.9.1 before 1.10, a
/// release after what came before it (`1.0-rc.1`), as [Semantic Versioning](https://semver.org/) has it. What was built
/// of a version (`+k3s1`) stands behind it, which that leaves open; a range ("1.27–1.31") and a bound ("~1.12") stand
/// where they begin.
final class Versions {
    // Possessive where it repeats: without, each repetition would take its place on the stack.
    private static final String NUMBERS = "[0-9]++(?:\\.[0-9]++)*+";
    /// What came before a release, as those write it who part it by no hyphen: `1.9.0rc1`, `1.25.0.beta2`.
    private static final String EARLY =
            "(?i:(?:alpha|beta|preview|pre|dev|snapshot|rc|cr)(?:[.-]?[0-9]++)*+|[abm][0-9]++)";
    private static final Pattern VERSION = Pattern.compile("(?:[~≈^<>≤≥]?=?)\\s*(?<v>[vV]?)(?<numbers>" + NUMBERS + ")"
            + "(?<to>\\s*[-–—]\\s*[vV]?[0-9]++(?:\\.[0-9]++)++)?"
            + "(?:-(?<before>[0-9A-Za-z.-]++)|\\.?(?<early>" + EARLY + "))?(?<build>\\+[0-9A-Za-z.-]*+)?");
    private static final Pattern ROUND = Pattern.compile("[0-9]+\\.[0-9]*0");
    /// What is released each month or half year.
    private static final Pattern CALENDAR = Pattern.compile("20[0-9]{2}\\.(?:0?[1-9]|1[0-2])");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:versions?|release|kernel|kubernetes|k8s)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTO_NUMBER = Pattern.compile("(?<=[A-Za-z])(?=[0-9])");
    private static final int PARTS = 5;

    private Versions() {}

    /// Whether the values of a column are versions: if one of them can be nothing else (three parts, or a
    /// `v` before them), or would be an odd decimal, with a zero at its end; if the column says so, as
    /// "Kernel" does; or if each is a year and a month.
    ///
    /// Where all have as many decimals, both orders are the same. No column is, in which other numbers
    /// stand.
    ///
    /// @param column how it is called
    static boolean areIn(Collection<String> values, String column, Quantities quantities) {
        boolean isSure = false;
        boolean isCalendar = true;
        boolean isParted = false;
        for (String value : values) {
            Matcher version = VERSION.matcher(PrintedNumber.withoutRemark(value));
            if (version.matches()) {
                String numbers = version.group("numbers");
                int dot = numbers.indexOf('.');
                isSure |= isSure(version, numbers);
                isParted |= dot > 0;
                isCalendar &= dot < 0 || CALENDAR.matcher(numbers).matches();
            } else if (quantities
                    .read(value)
                    .filter(number -> number.unit().isEmpty())
                    .isPresent()) {
                return false;
            }
        }
        return isSure || (isParted && (isCalendar || NAMED.matcher(column).find()));
    }

    private static boolean isSure(Matcher version, String numbers) {
        int dot = numbers.indexOf('.');
        return dot != numbers.lastIndexOf('.')
                || (dot > 0 && !version.group("v").isEmpty())
                || ROUND.matcher(numbers).matches();
    }

    /// A text that stands among others as the version does, once its numbers are padded; another text stays.
    static String sortable(String value) {
        String text = PrintedNumber.withoutRemark(value);
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            return value;
        }
        String numbers = version.group("numbers");
        int parts = (int) numbers.chars().filter(c -> c == '.').count() + 1;
        String before = version.group(version.group("early") == null ? "before" : "early");
        return numbers
                + ".0".repeat(Math.max(0, PARTS - parts))
                + (before == null ? ".1" : ".0." + INTO_NUMBER.matcher(before).replaceAll("."))
                + Objects.requireNonNullElse(version.group("to"), "")
                + built(version.group("build"))
                + value.strip().substring(text.length());
    }

    /// "1.20+" says only that later ones are meant too.
    private static String built(@Nullable String build) {
        return build == null || build.length() == 1 ? "" : build;
    }
}
