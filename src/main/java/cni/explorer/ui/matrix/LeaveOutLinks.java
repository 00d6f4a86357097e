package cni.explorer.ui.matrix;

import cni.explorer.query.Outcome;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The ways to do without what alone keeps a provider out. Each stands beside its reason, and most of them below each
/// other.
///
/// @param begin where they do, from where reasons begin
record LeaveOutLinks(Outcome outcome, double begin) {
    private static final double BEFORE = 24;
    private static final double BEHIND = 6;
    /// No more than that is kept free beside a reason for longer ones of other rows.
    private static final double FOR_LONGER = 120;

    /// Behind the widest of these reasons that is not much wider than the shortest.
    ///
    /// @param reasons how wide they are, of those that stand alone
    static LeaveOutLinks behind(DoubleStream reasons, Outcome outcome) {
        double[] ends = reasons.sorted().toArray();
        double widest = DoubleStream.of(ends)
                .filter(end -> end <= ends[0] + FOR_LONGER)
                .max()
                .orElse(0);
        return new LeaveOutLinks(outcome, widest + BEFORE);
    }

    /// That of a provider, with how many return then, behind as much room as parts it from its reason; nothing for who
    /// fails more than one requirement.
    CellRuns of(int provider) {
        return outcome.onlyReason(provider)
                .map(requirement -> new CellRuns()
                        .gap(BEFORE)
                        .text(
                                RelaxationText.LEAVE_OUT,
                                FontRole.BODY,
                                Tone.ACCENT,
                                Optional.of(new CellAction.LeaveOut(requirement)))
                        .gap(BEHIND)
                        .text(RelaxationText.returning(outcome.keptOutBy(requirement)), FontRole.BODY, Tone.MUTED))
                .orElseGet(CellRuns::new);
    }

    /// How much room a reason leaves free before its link, so that it begins where others do.
    ///
    /// @param end  where the reason ends
    /// @param room of both together
    double free(double end, CellRuns link, double room, TextWidth measure) {
        double beside = link.width(measure);
        return beside == 0 ? 0 : Math.clamp(room - end - beside, 0, Math.max(0, begin - BEFORE - end));
    }
}
