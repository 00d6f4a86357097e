package cni.explorer.text;

import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.Remaining;
import java.util.List;
import java.util.stream.Collectors;

/// What the palette says beside a name.
public final class CommandText {
    public static final String FIND = "Find any action, feature, provider, question";
    public static final String FIND_SPOKEN = FIND + " or dataset";
    public static final String NOTHING = "Nothing of that name";
    public static final String DO_IT = "do it";
    public static final String ACTIONS_ONLY = "actions only";
    public static final String ASK = "ask this";
    public static final String OPEN_PAGE = "open the page";

    private CommandText() {}

    /// What pressing a requirement does.
    public static String require(boolean required) {
        return required ? "stop requiring" : "require";
    }

    /// What pressing a column does.
    public static String column(boolean shown) {
        return shown ? "hide the column" : "show the column";
    }

    /// What pressing a provider does.
    public static String compare(boolean compared) {
        return compared ? "leave out of Compare" : "choose for Compare";
    }

    /// "12 more: Calico, Canal …".
    ///
    /// @param first the first two of them
    public static String more(int many, List<String> first) {
        // Names of actions that ask further end in dots themselves.
        String names = first.stream().map(name -> name.replace("…", "")).collect(Collectors.joining(", "));
        return English.format("%,d more: %s%s", many, names, many > first.size() ? " …" : "");
    }

    /// "2 would remain +2".
    public static String remaining(Remaining remaining) {
        return remaining.nobody()
                ? RemainingText.spoken(remaining)
                : (RemainingText.surely(remaining) + " would remain " + RemainingText.conditionally(remaining)).strip();
    }

    /// "excluded: Encryption, Windows nodes"; empty for one who is left.
    public static String standing(Outcome outcome, int provider) {
        List<Reason> reasons = outcome.reasons(provider);
        return reasons.isEmpty()
                ? ""
                : reasons.stream()
                        .map(reason -> RequirementText.label(reason.requirement()))
                        .collect(Collectors.joining(", ", "excluded: ", ""));
    }
}
