package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Metric;
import cni.explorer.model.Verdict;
import java.time.LocalDate;
import java.util.List;

/// One thing that a reader asks of every provider.
public sealed interface Requirement {

    Feature feature();

    /// What is asked of a metric: its own kind of bound.
    ///
    /// @param feature a metric
    /// @param bound   the least number; of a metric that tells days, how many months ago at most
    /// @param asOf    the day of the data, from which months are counted back
    static Bound ofMetric(Feature feature, Metric.Unit unit, long bound, LocalDate asOf) {
        return switch (unit) {
            case COUNT -> new AtLeast(feature, bound);
            case DAY -> new Within(feature, bound, asOf);
        };
    }

    /// How a cell of the feature answers.
    Verdict verdict(Cell cell);

    /// The requirement of a judged feature.
    record Tick(Feature feature) implements Requirement {
        @Override
        public Verdict verdict(Cell cell) {
            return cell.verdict().orElse(Verdict.UNKNOWN);
        }
    }

    /// Any of some values of a category.
    ///
    /// @param accepted the values, in the order of the dataset; never empty
    record AnyOf(Feature feature, List<String> accepted) implements Requirement {
        public AnyOf {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Verdict verdict(Cell cell) {
            if (!cell.stated()) {
                return cell.verdict().orElse(Verdict.UNKNOWN);
            }
            return cell.categories().stream().anyMatch(accepted::contains) ? Verdict.YES : Verdict.NO;
        }
    }

    /// A requirement of a metric, which its figure of today meets or not. No figure is no answer.
    sealed interface Bound extends Requirement {
        /// The least value that will do.
        long least();

        /// How many are asked for, or months, as it counts.
        long inForce();

        @Override
        default Verdict verdict(Cell cell) {
            return cell.figure()
                    .map(figure -> figure.value() >= least() ? Verdict.YES : Verdict.NO)
                    .orElse(Verdict.UNKNOWN);
        }
    }

    /// So many of a metric or more.
    record AtLeast(Feature feature, long least) implements Bound {
        @Override
        public long inForce() {
            return least;
        }
    }

    /// A day that is not longer ago than that, seen from the day of the data: what a dataset answers is the same
    /// whenever it is asked.
    ///
    /// @param months how many; at most [#MOST_MONTHS] count
    record Within(Feature feature, long months, LocalDate asOf) implements Bound {
        /// A hundred years, which is longer than anything of this kind is old.
        public static final long MOST_MONTHS = 1200;

        public Within {
            months = Math.min(months, MOST_MONTHS);
        }

        /// The first day that will do.
        public LocalDate since() {
            return asOf.minusMonths(months);
        }

        @Override
        public long inForce() {
            return months;
        }

        @Override
        public long least() {
            return since().toEpochDay();
        }
    }
}
