package cni.explorer.query;

import cni.explorer.model.Cell;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The latest release as a cell names it, "v1.20.0 (2026-07-29)", taken apart. Where the day itself was not seen, a
/// cell says by which it was out, "v1.20.1 (by 2026-08-19)"; its age is that of this day.
///
/// @param version without the day
/// @param day     absent where the cell does not say
public record Release(String version, Optional<LocalDate> day) {
    /// The id of the feature in datasets.
    public static final String FEATURE = "latest-release";

    private static final Pattern DATED = Pattern.compile("(.*\\S)\\s*\\((?:by )?(\\d{4}-\\d{2}-\\d{2})\\)");
    private static final Pattern VERSION = Pattern.compile("v?\\d\\S*");

    public static Release of(Cell cell) {
        Matcher dated = DATED.matcher(cell.value());
        if (dated.matches()) {
            try {
                return new Release(dated.group(1), Optional.of(LocalDate.parse(dated.group(2))));
            } catch (DateTimeParseException e) {
                return new Release(cell.value(), Optional.empty());
            }
        }
        return new Release(cell.value(), Optional.empty());
    }

    /// Whether a version is named at all.
    public boolean isVersion() {
        return VERSION.matcher(version).matches();
    }
}
