package cni.explorer.text;

import cni.explorer.query.Outcome;
import cni.explorer.query.Remaining;
import java.util.List;

/// What a person has to know who sees the window for the first time, in three sentences.
///
/// @param surely        the number beside a tick that the third sentence explains; empty if there is none
/// @param conditionally the second number there
public record HintText(String surely, String conditionally) {
    /// Before the way to the questions, where there are some.
    public static final String TICK_OR = "Tick requirements, or ";
    public static final String QUESTION = "start from a question";
    /// Behind it.
    public static final String TABLE = ". Who does not meet them moves below the others, with the reason.";
    public static final String TICK = "Tick requirements" + TABLE;
    public static final String SAYS = "A count such as ";
    public static final String PROOF = "Every mark, word and reason opens its source.";

    /// With the numbers of the first tick that has both.
    public static HintText of(Outcome outcome, List<Remaining> remaining) {
        for (int f = 0; f < remaining.size(); f++) {
            Remaining one = remaining.get(f);
            boolean tick = outcome.dataset().features().get(f).kind().isRequirable();
            if (tick && one.surely() > 0 && one.conditionally() > 0) {
                return new HintText(RemainingText.surely(one), RemainingText.conditionally(one));
            }
        }
        return new HintText("", "");
    }

    /// What the two numbers mean.
    public String meaning() {
        return English.format(
                " says: %s would remain, %s more on a condition. ", surely, conditionally.replace("+", ""));
    }
}
