package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Verdict;
import java.util.List;

/// One thing that a reader asks of every provider.
public sealed interface Requirement {

    Feature feature();

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
}
