package cni.explorer.query;

import cni.explorer.model.Dataset;
import java.util.ArrayList;
import java.util.List;

/// What a tick would do: who would leave and why if it were set, or who would return if it were taken away.
///
/// @param after   the answer as it would be, or the present one if the tick is set
/// @param asked   what the tick asks for
/// @param ticked  whether the tick is set now
/// @param moving  the counted providers that would leave or return, in the order of the dataset
public record Preview(Outcome after, Requirement asked, boolean ticked, Rows moving) {
    private static final int NAMED_AT_MOST = 7;

    /// Whether a provider would leave or return.
    public boolean moves(int provider) {
        List<Reason> why = after.reasons(provider);
        return after.dataset().providers().get(provider).counted()
                && why.size() == 1
                && why.getFirst().requirement().equals(asked);
    }

    /// "Two would leave", then a line for each with what it answers; "Nobody would leave" if so.
    public String lines() {
        List<String> lines = new ArrayList<>();
        String verb = ticked ? "return" : "leave";
        String who = moving.size() == 0 ? "Nobody" : "%,d".formatted(moving.size());
        lines.add("%s would %s if this were %s%s"
                .formatted(who, verb, ticked ? "not required" : "required", moving.size() == 0 ? "." : ":"));
        moving.stream().limit(NAMED_AT_MOST).mapToObj(this::line).forEach(lines::add);
        if (moving.size() > NAMED_AT_MOST) {
            lines.add("and %,d more".formatted(moving.size() - NAMED_AT_MOST));
        }
        return String.join("\n", lines);
    }

    private String line(int provider) {
        Dataset dataset = after.dataset();
        String name = dataset.providers().get(provider).name();
        return after.reasons(provider).stream()
                .filter(reason -> reason.requirement().equals(asked))
                .map(reason -> name + ": " + reason.cell().value() + reason.remark())
                .findFirst()
                .orElse(name);
    }
}
