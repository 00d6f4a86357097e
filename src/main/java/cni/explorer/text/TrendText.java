package cni.explorer.text;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.FigureTrend.DatedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How figures went over the years, in words.
public final class TrendText {
    private TrendText() {}

    /// "over the years: 1,516 in March 2018 to 6,636 in November 2020; alone about 10,600 in January 2022"; what stands
    /// for today is left out, for it is said before.
    public static String spoken(FigureTrend trend) {
        Stream<String> lines = trend.lines().stream().map(TrendText::line);
        List<String> alone = trend.alone().stream()
                .filter(one -> !one.newest())
                .map(one -> month(one.point(), ""))
                .toList();
        List<String> parts = new ArrayList<>(lines.toList());
        if (!alone.isEmpty()) {
            parts.add("alone " + English.and(alone));
        }
        return "over the years: " + String.join("; ", parts);
    }

    private static String line(FigureTrend.Joined line) {
        String about = line.exact() ? "" : "about ";
        return month(line.points().getFirst(), about) + " to "
                + month(line.points().getLast(), about);
    }

    private static String month(DatedValue point, String about) {
        return about + English.number(point.value()) + " in " + Dates.month(point.day());
    }

    /// One figure of several: "Cilium, Stars: 1,707, 1 April 2018, 2 of 20".
    ///
    /// @param at    which one, from 0
    /// @param count how many there are
    public static String point(Provider provider, Metric metric, Figure figure, int at, int count) {
        return English.format(
                "%s, %d of %d",
                ChartText.figure(provider.name(), metric.name(), FigureText.spoken(figure)), at + 1, count);
    }

    /// A figure among others, in short: "7,969 (31 December 2025)", "≈ 6,100 (December 2024)".
    public static String dated(Figure figure) {
        return FigureText.value(figure) + " (" + Dates.of(figure.when()) + ")";
    }
}
