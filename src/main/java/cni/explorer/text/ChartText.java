package cni.explorer.text;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Metric;
import cni.explorer.query.FigureKind;
import cni.explorer.query.Outcome;
import java.time.LocalDate;
import java.util.Set;

/// What stands around the figures of projects where they are drawn.
public final class ChartText {
    public static final String ALIVE = "Is it alive? Providers as rows, figures as columns";
    public static final String NO_FIGURES = "This dataset holds no figures of the projects.";
    public static final String NOBODY = "Nobody is left. “All” draws the figures of all providers.";
    public static final String NONE_FOUND = "The search finds nobody who is left.";
    public static final String COUNTED = "Counted from the repositories, each on its own day";
    public static final String COUNTED_BRIEFLY = "Each counted on its day";
    public static final String A_FIGURE = "a figure";
    public static final String ROUNDED = "rounded";
    public static final String NOUGHT = "0, which has no place on such an axis";
    public static final String IN_SIGHT = "Draws those who are left";
    public static final String OF_ALL = "Draws all providers, whatever is required";
    public static final String YEARS = "calendar years";
    public static final String MONTHS = "last 12 months, not joined to them";
    public static final String MONTHS_BRIEFLY = "last 12 months";
    public static final String TREND =
            "Commits of the main branch, merges counted. Each line has its own height: read its shape, not its size.";
    public static final String NO_WHOLE_YEAR = "no whole year";

    private ChartText() {}

    /// Where the figures of a chart that stands alone come from: "Kubernetes CNI providers · data of 22 August 2026".
    public static String from(DatasetInfo about) {
        return about.title() + " · data of " + Dates.day(about.asOf());
    }

    /// Why it is these providers: "5 of 18 providers · meet Encryption · lenient reading"; empty where nothing is
    /// asked.
    public static String asked(Outcome outcome) {
        boolean isAsked = !outcome.requirements().isEmpty()
                || !outcome.selection().search().isBlank();
        AnswerText answer = AnswerText.of(outcome);
        return isAsked ? answer.headline() + " · " + answer.sentence() : "";
    }

    /// What pale bars and dots say: "Pale: older than a year."; empty if none is drawn pale.
    public static String pale(Set<FigureKind> kinds, LocalDate asOf) {
        String sorts = FigureKindText.pale(kinds, asOf);
        return sorts.isEmpty() ? "" : "Pale: " + sorts + ".";
    }

    /// "Export this chart", whose forms are offered under it.
    public static String exported(Metric metric) {
        return "Export the chart of " + metric.name();
    }

    /// Why a picture of so many rows is not drawn.
    public static String tooManyRows(int rows, int most) {
        return English.format(
                "a picture holds %,d providers at most, not %,d: ask for more, or take SVG or CSV", most, rows);
    }

    /// "≈ rounded or read off".
    public static String near(String kinds) {
        return "≈ " + kinds;
    }

    /// Where figures stand that have no room: "Stars and forks: under Attention".
    ///
    /// @param set what the figures are called that they are among
    public static String onlookers(String set) {
        return "Stars and forks: under " + set;
    }

    /// "and 2 more notes, reported with their rows".
    public static String moreNotes(int more) {
        return English.format("and %s, reported with their rows", English.count(more, "more note"));
    }

    /// The head of a figure, by which rows can be sorted: "Stars, sort by it".
    public static String head(String metric, boolean sorted) {
        return sorted ? sorted(metric) : metric + ", sort by it";
    }

    /// The head by which the rows are sorted: "Commits, 12 months, log, up to, the rows are sorted by it".
    public static String sorted(String head) {
        return head + ", the rows are sorted by it";
    }

    /// "Cilium, commits a year: 2015: 21, 2016: 1,316".
    public static String commits(String provider, String years) {
        return provider + ", commits a year: " + years;
    }

    /// "Cilium, latest release: 1.18.1, 12 days".
    ///
    /// @param age empty if it is not known
    public static String release(String provider, String version, String age) {
        return provider + ", latest release: " + version + (age.isEmpty() ? "" : ", " + age);
    }

    /// "Cilium, Stars: about 4,844, rounded, undated".
    public static String figure(String provider, String metric, String figure) {
        return provider + ", " + metric + ": " + figure;
    }

    /// How old releases are on a day: "age on 22 Aug".
    public static String ageOn(String day) {
        return "age on " + day;
    }
}
