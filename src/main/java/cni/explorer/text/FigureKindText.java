package cni.explorer.text;

import cni.explorer.model.Figure.ReadOff;
import cni.explorer.model.FigureDate;
import cni.explorer.query.FigureKind;
import cni.explorer.query.Figures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Of when figures are and how exact.
public final class FigureKindText {
    public static final String OLD = "older than a year";

    private FigureKindText() {}

    /// Of when all these figures are; empty if they differ.
    public static Optional<FigureDate> sameTime(Set<FigureKind> kinds) {
        Set<FigureDate> times = kinds.stream().map(FigureKind::when).collect(Collectors.toSet());
        return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
    }

    /// "11 November 2017 · read off, ± 5 to 10", "newest figure with its month".
    public static String caption(Set<FigureKind> kinds) {
        if (kinds.isEmpty()) {
            return FigureText.NO_DATA;
        }
        String time = sameTime(kinds).map(Dates::of).orElse("newest figure with its month");
        String precision = precision(kinds);
        return precision.isEmpty() ? time : time + " · " + precision;
    }

    /// "Figures of 11 November 2017", "Newest figures, March 2018 to December 2025, 2 undated".
    ///
    /// @param kinds how many figures there are of each kind
    public static String sentence(Map<FigureKind, Integer> kinds) {
        if (kinds.isEmpty()) {
            return "No figures";
        }
        Optional<FigureDate> same = sameTime(kinds.keySet());
        if (same.isPresent()) {
            return same.get() instanceof FigureDate.Undated
                    ? "Figures without a date"
                    : "Figures of " + Dates.of(same.get());
        }
        List<YearMonth> months = kinds.keySet().stream()
                .flatMap(kind -> month(kind.when()).stream())
                .sorted()
                .toList();
        String span = Dates.month(months.getFirst().atDay(1));
        if (!months.getFirst().equals(months.getLast())) {
            span += " to " + Dates.month(months.getLast().atDay(1));
        }
        int undated = kinds.entrySet().stream()
                .filter(kind -> kind.getKey().isUndated())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return "Newest figures, " + span + (undated == 0 ? "" : English.format(", %,d undated", undated));
    }

    /// The same in fewer words: "Figures of Nov 2017", "Newest figures".
    public static String briefly(Set<FigureKind> kinds) {
        return sameTime(kinds)
                .flatMap(FigureKindText::month)
                .map(month -> "Figures of " + Dates.shortMonth(month.atDay(1)))
                .orElse("Newest figures");
    }

    /// "2025-12", "undated".
    public static String shortMonth(FigureDate when) {
        return month(when).map(YearMonth::toString).orElse("undated");
    }

    /// What is drawn pale, in words, the sign of what was read off among them; empty if all is drawn solid.
    public static String pale(Set<FigureKind> kinds, LocalDate asOf) {
        List<String> sorts = new ArrayList<>();
        if (kinds.stream().anyMatch(FigureKind::isReadOff)) {
            sorts.add("≈ read off a drawing without numbers");
        }
        if (kinds.stream().anyMatch(kind -> !kind.isUndated() && Figures.old(kind.when(), asOf))) {
            sorts.add(OLD);
        }
        if (kinds.stream().anyMatch(FigureKind::isUndated)) {
            sorts.add("undated");
        }
        return English.or(sorts);
    }

    /// What "≈" stands for: "rounded or read off"; empty if all figures are exact.
    public static String near(Set<FigureKind> kinds) {
        List<String> sorts = new ArrayList<>();
        if (kinds.stream().anyMatch(FigureKind::isRounded)) {
            sorts.add("rounded");
        }
        if (kinds.stream().anyMatch(FigureKind::isReadOff)) {
            sorts.add("read off");
        }
        return English.or(sorts);
    }

    private static String precision(Set<FigureKind> kinds) {
        if (kinds.stream().allMatch(FigureKind::isExact)) {
            return "whole numbers";
        }
        if (kinds.stream().allMatch(FigureKind::isRounded)) {
            return "rounded";
        }
        return kinds.stream().allMatch(FigureKind::isReadOff) ? "read off, ± " + tolerance(kinds) : "";
    }

    private static String tolerance(Set<FigureKind> kinds) {
        LongSummaryStatistics tolerance = kinds.stream()
                .map(FigureKind::precision)
                .mapToLong(precision -> precision instanceof ReadOff read ? read.tolerance() : 0)
                .summaryStatistics();
        String most = English.number(tolerance.getMax());
        return tolerance.getMin() == tolerance.getMax() ? most : English.format("%,d to %s", tolerance.getMin(), most);
    }

    private static Optional<YearMonth> month(FigureDate when) {
        return switch (when) {
            case FigureDate.Day day -> Optional.of(YearMonth.from(day.day()));
            case FigureDate.Month month -> Optional.of(month.month());
            case FigureDate.Undated _ -> Optional.empty();
        };
    }
}
