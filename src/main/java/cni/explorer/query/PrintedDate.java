package cni.explorer.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as it is printed, by ISO 8601 or with the month in English, or the first one of a month, quarter or half of a
/// year: "2026-03-05", "5 Mar 2026", "March 5, 2026", "Mar 2026", "Q3 2026". What is written in figures alone with the
/// year at its end is none, since the month stands first in some countries; 03/2026 can only be read one way.
final class PrintedDate {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final String YEAR_PART = "(?<year>(?:19|20)[0-9]{2})";
    private static final String NAME =
            "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<Pattern> FORMS = List.of(
            form(YEAR_PART + "(?<parted>[-/])(?<month>[0-9]{1,2})(?:\\k<parted>" + DAY
                    + "(?:[T ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::[0-9]{2})?(?:Z| ?UTC)?)?)?"),
            form("(?<month>[0-9]{1,2})/" + YEAR_PART),
            form(DAY + "(?:\\.|st|nd|rd|th)?[ -]" + NAME + ",?[ -]" + YEAR_PART),
            form(NAME + "(?: " + DAY + "(?:st|nd|rd|th)?,)? " + YEAR_PART),
            form("(?<part>[qh][1-4])[ /-]" + YEAR_PART),
            form(YEAR_PART + "[ /-]?(?<part>[qh][1-4])"));
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final double HOURS = 24;
    private static final double MINUTES = 60;

    private PrintedDate() {}

    private static Pattern form(String form) {
        return Pattern.compile("[~≈]?\\s?" + form + "(?:\\s[-–—]\\s.*)?", Pattern.CASE_INSENSITIVE);
    }

    /// In days since 1970, or what stands before a dash; empty if it is none, or a year alone.
    static OptionalDouble days(String printed) {
        String text = printed.strip();
        if (!YEAR.matcher(text).find()) {
            return OptionalDouble.empty();
        }
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.matches()) {
                return days(date);
            }
        }
        return OptionalDouble.empty();
    }

    /// The first day of a year alone, among other dates.
    static OptionalDouble daysOfYear(String printed) {
        String text = printed.strip();
        return YEAR.matcher(text).matches()
                ? OptionalDouble.of(
                        (double) LocalDate.of(Integer.parseInt(text), 1, 1).toEpochDay())
                : OptionalDouble.empty();
    }

    private static OptionalDouble days(Matcher date) {
        int day = number(date, "day", 1);
        double hours = number(date, "hour", 0) + number(date, "minute", 0) / MINUTES;
        try {
            return OptionalDouble.of((double) LocalDate.of(number(date, "year", 0), month(date), day)
                            .toEpochDay()
                    + hours / HOURS);
        } catch (DateTimeException _) {
            return OptionalDouble.empty();
        }
    }

    private static int month(Matcher date) {
        if (has(date, "name")) {
            return MONTHS.indexOf(date.group("name").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        }
        if (has(date, "part")) {
            String part = date.group("part").toLowerCase(Locale.ROOT);
            return (part.charAt(1) - '1') * (part.charAt(0) == 'q' ? QUARTER : HALF) + 1;
        }
        return number(date, "month", 1);
    }

    private static int number(Matcher date, String group, int otherwise) {
        return has(date, group) ? Integer.parseInt(date.group(group)) : otherwise;
    }

    private static boolean has(Matcher date, String group) {
        return date.namedGroups().containsKey(group) && date.group(group) != null;
    }
}
