package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the single cells on which the answer hangs.
///
/// A counted provider that matches would leave if one of its cells that is conditional or disputed were unmet. One that
/// fails exactly one requirement would join if that cell, unknown, conditional or disputed, were met. Nothing else
/// changes who is left by one cell alone.
public final class DecisiveCells {
    private DecisiveCells() {}

    /// The first so many of them, by provider in the order of the dataset, then by requirement; no others are looked
    /// for.
    public static List<DecisiveCell> of(Outcome outcome, int most) {
        Stream<DecisiveCell> leaving = outcome.matching(true).stream()
                .boxed()
                .flatMap(provider -> outcome.requirements().stream()
                        .flatMap(requirement -> leaves(outcome, provider, requirement).stream()));
        Stream<DecisiveCell> joining =
                nearMisses(outcome).boxed().flatMap(provider -> joins(outcome, provider).stream());
        return Stream.concat(leaving, joining).limit(most).toList();
    }

    private static IntStream nearMisses(Outcome outcome) {
        return outcome.excluded(true).stream()
                .takeWhile(provider -> outcome.reasons(provider).size() == 1);
    }

    private static Optional<DecisiveCell> leaves(Outcome outcome, int provider, Requirement requirement) {
        Cell cell = cell(outcome, provider, requirement);
        if (requirement.verdict(cell) == Verdict.CONDITIONAL) {
            return decisive(outcome, provider, requirement, DecisiveCell.Doubt.CONDITIONAL, DecisiveCell.Effect.LEAVES);
        }
        return says(outcome, cell, false)
                ? decisive(outcome, provider, requirement, DecisiveCell.Doubt.DISPUTED, DecisiveCell.Effect.LEAVES)
                : Optional.empty();
    }

    private static Optional<DecisiveCell> joins(Outcome outcome, int provider) {
        Reason reason = outcome.reasons(provider).getFirst();
        Optional<DecisiveCell.Doubt> doubt = switch (reason.verdict()) {
            case CONDITIONAL -> Optional.of(DecisiveCell.Doubt.CONDITIONAL);
            case UNKNOWN -> Optional.of(DecisiveCell.Doubt.UNKNOWN);
            case YES, NO, NOT_APPLICABLE -> Optional.empty();
        };
        boolean isContradicted = reason.disputed() || says(outcome, reason.cell(), true);
        return doubt.or(() -> isContradicted ? Optional.of(DecisiveCell.Doubt.DISPUTED) : Optional.empty())
                .flatMap(why -> decisive(outcome, provider, reason.requirement(), why, DecisiveCell.Effect.JOINS));
    }

    /// Whether a second source says that the requirement is met, or that it is not.
    private static boolean says(Outcome outcome, Cell cell, boolean met) {
        return cell.evidence()
                .dispute()
                .filter(dispute -> dispute.verdict()
                                .map(outcome.selection().reading()::accepts)
                                .orElse(!met)
                        == met)
                .isPresent();
    }

    private static Optional<DecisiveCell> decisive(
            Outcome outcome,
            int provider,
            Requirement requirement,
            DecisiveCell.Doubt doubt,
            DecisiveCell.Effect effect) {
        return Optional.of(new DecisiveCell(
                outcome.dataset().providers().get(provider),
                requirement,
                cell(outcome, provider, requirement),
                doubt,
                effect));
    }

    private static Cell cell(Outcome outcome, int provider, Requirement requirement) {
        return outcome.dataset()
                .cell(
                        provider,
                        outcome.dataset().indexOf(requirement.feature().id()).orElseThrow());
    }
}
