package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import java.time.Month;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds words in what a dataset says of each provider: names, values, footnotes and summaries, without regard to case;
/// in figures only where somebody sees them.
record Search(Dataset dataset) {
    /// Whatever parts words: all kinds of spaces, and what only looks like one.
    private static final Pattern WORDS =
            Pattern.compile("[\\p{Z}\\p{Cntrl}\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FFA0}]+");

    /// The marks of footnotes as they are copied and printed: "Etcd [1]".
    private static final Pattern MARKS = Pattern.compile("\\[[0-9]{1,3}]");

    /// What a copy says last, which no row is found by: the value of a source that is not followed.
    private static final Pattern CONTRADICTED = Pattern.compile("\\bAnother\\h+source\\h+says\\h(?s:.*)");

    /// What a copy puts before a text that a spreadsheet would run.
    private static final Pattern GUARD = Pattern.compile("^'(?:$|(?=[\\p{Cf}\\p{M}\"'“”„‘’＂＇]*+[=+@＝＋－＠﹦﹢﹣﹫-]))");

    private static final int SHORT_MONTH = 3;

    /// The providers in whose text all the words occur; all providers if there is no word.
    ///
    /// @param figures the columns of metrics that are looked through as well
    BitSet find(String words, List<Column> figures) {
        BitSet found = new BitSet();
        found.set(0, dataset.providers().size());
        words(words, dataset.features()).forEach(word -> found.and(find(new SearchWord(word), figures)));
        return found;
    }

    /// Which columns of a table are those of metrics, by their indices.
    static IntStream figures(Dataset dataset, List<FeatureId> columns) {
        return columns.stream()
                .filter(column -> column.metric().isPresent())
                .map(dataset::indexOf)
                .flatMapToInt(OptionalInt::stream);
    }

    /// The words to look for, without what a copy from the window adds; if it is all that there is, it is meant.
    static Stream<String> words(String words) {
        return words(words, List.of());
    }

    /// The same.
    ///
    /// @param features whose names a copy of several cells puts before their values, "Network model: Layer 3"
    static Stream<String> words(String words, List<Feature> features) {
        String copied = CONTRADICTED.matcher(words).replaceFirst("");
        for (Feature feature : features) {
            copied = withoutName(copied, feature.shortName() + ":");
        }
        List<String> told = split(MARKS.matcher(copied).replaceAll(" "))
                .map(word -> GUARD.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return told.isEmpty() ? split(words).distinct() : told.stream();
    }

    private static Stream<String> split(String words) {
        return WORDS.splitAsStream(words).filter(word -> !word.isEmpty());
    }

    private BitSet find(SearchWord word, List<Column> figures) {
        BitSet found = new BitSet();
        for (int p = 0; p < dataset.providers().size(); p++) {
            found.set(p, contains(dataset.providers().get(p), word));
        }
        for (int f = 0; f < dataset.features().size(); f++) {
            found.or(dataset.column(f).where(cell -> contains(cell, word)));
        }
        figures.forEach(column -> found.or(column.where(cell -> isInFigure(cell, word, dataset))));
        return found;
    }

    /// Whether it is in a figure, or in the day that stands beside an old one: "77 (2018-04-01)", "Apr 2018".
    static boolean isInFigure(Cell cell, SearchWord word, Dataset dataset) {
        return word.isIn(cell.value())
                || (word.mayBeDay()
                        && cell.figure()
                                .map(Figure::when)
                                .filter(when ->
                                        Figures.old(when, dataset.about().asOf()))
                                .filter(when -> word.isIn(day(when)))
                                .isPresent());
    }

    private static String day(FigureDate when) {
        return switch (when) {
            case FigureDate.Day day -> day(day.day().toString(), day.day().getMonth());
            case FigureDate.Month month ->
                day(month.month().toString(), month.month().getMonth());
            case FigureDate.Undated _ -> "(undated)";
        };
    }

    private static String day(String iso, Month month) {
        return "(" + iso + ") " + month.name().substring(0, SHORT_MONTH);
    }

    /// Nothing is left of the name wherever a word begins with it.
    private static String withoutName(String words, String name) {
        StringBuilder left = new StringBuilder(words);
        for (int at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + 1)) {
            if (at == 0 || Character.isWhitespace(left.charAt(at - 1))) {
                left.replace(at, at + name.length(), " ");
            }
        }
        return left.toString();
    }

    static boolean isNamed(Provider provider, SearchWord word) {
        return word.isIn(provider.name()) || contains(provider.aliases(), word) || word.isIn(mark(provider));
    }

    /// What stands behind the name wherever it is written.
    private static String mark(Provider provider) {
        return provider.status().map(mark -> "(" + mark.word() + ")").orElse(provider.counted() ? "" : "(not counted)");
    }

    static boolean contains(Provider provider, SearchWord word) {
        return isNamed(provider, word)
                || provider.summary()
                        .filter(summary -> contains(summary.paragraphs(), word))
                        .isPresent();
    }

    /// Whether it is in the value, or in what stands behind it where another source contradicts it.
    static boolean isInValue(Cell cell, SearchWord word) {
        return word.isIn(cell.value()) || (cell.disputed() && word.isIn("(disputed)"));
    }

    private static boolean contains(Cell cell, SearchWord word) {
        if (isInValue(cell, word)) {
            return true;
        }
        for (Footnote footnote : cell.footnotes()) {
            if (word.isIn(footnote.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(List<String> texts, SearchWord word) {
        for (String text : texts) {
            if (word.isIn(text)) {
                return true;
            }
        }
        return false;
    }
}
