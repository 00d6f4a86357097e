package cni.explorer.data;

import cni.explorer.data.Problem.Severity;
import cni.explorer.text.Characters;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Collects the problems of one file.
final class Problems {
    static final int MOST = 1_000;
    private static final int LONGEST = 600;

    private final String file;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int untoldWarnings;

    Problems(String file) {
        this.file = file;
    }

    /// @throws Stop if there are too many already
    void error(SourceLocation place, String sentence) {
        errors.add(problem(Severity.ERROR, place, sentence));
        if (errors.size() == MOST) {
            throw stop(place, English.format("That is the %,dth mistake; the rest of the file was not read.", MOST));
        }
    }

    void warn(SourceLocation place, String sentence) {
        if (warnings.size() < MOST) {
            warnings.add(problem(Severity.WARNING, place, sentence));
        } else {
            untoldWarnings++;
        }
    }

    /// Notes a mistake after which nothing can be read.
    Stop stop(SourceLocation place, String sentence) {
        errors.add(problem(Severity.ERROR, place, sentence));
        return new Stop();
    }

    /// Notes a mistake that makes all others pointless.
    Stop only(SourceLocation place, String sentence) {
        errors.clear();
        warnings.clear();
        return stop(place, sentence);
    }

    /// How many mistakes there are so far.
    int errors() {
        return errors.size();
    }

    /// All of them, by their place.
    List<Problem> sorted() {
        if (errors.isEmpty() && warnings.isEmpty()) {
            return List.of();
        }
        Comparator<Problem> byPlace = Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
        List<Problem> sorted = new ArrayList<>(Stream.concat(errors.stream(), warnings.stream())
                .sorted(byPlace)
                .toList());
        if (untoldWarnings > 0) {
            String sentence = English.format("%,d more warnings are left out.", untoldWarnings);
            sorted.add(problem(Severity.WARNING, new SourceLocation(0, ""), sentence));
        }
        return sorted;
    }

    private Problem problem(Severity severity, SourceLocation place, String sentence) {
        return new Problem(severity, file, place.line(), place.column(), readable(place.pointer()), readable(sentence));
    }

    /// A text on one line and of a length that can be read, for a file may hold anything. The end is kept, since that
    /// is where a sentence says what is expected.
    private static String readable(String text) {
        String line = Characters.onOneLine(text);
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST / 2) + " … " + line.substring(line.length() - LONGEST / 2);
    }

    /// Ends the reading; its reason is among the problems.
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stop() {
            super(null, null, false, false);
        }
    }
}
