package cni.explorer.model;

import java.util.Map;
import java.util.Optional;

/// What tables write in place of an answer. In a dataset the verdict of the cell says it; where there is none, the
/// text is taken for it.
public final class UnstatedText {
    private static final Map<String, Verdict> TEXTS = Map.ofEntries(
            Map.entry("n/a", Verdict.NOT_APPLICABLE),
            Map.entry("n.a.", Verdict.NOT_APPLICABLE),
            Map.entry("not applicable", Verdict.NOT_APPLICABLE),
            Map.entry("n. a.", Verdict.NOT_APPLICABLE),
            Map.entry("n / a", Verdict.NOT_APPLICABLE),
            Map.entry("", Verdict.UNKNOWN),
            Map.entry("-", Verdict.UNKNOWN),
            Map.entry("--", Verdict.UNKNOWN),
            Map.entry("?", Verdict.UNKNOWN),
            Map.entry("??", Verdict.UNKNOWN),
            Map.entry("...", Verdict.UNKNOWN),
            Map.entry("tbd", Verdict.UNKNOWN),
            Map.entry("unknown", Verdict.UNKNOWN),
            Map.entry("not known", Verdict.UNKNOWN),
            Map.entry("not stated", Verdict.UNKNOWN),
            Map.entry("not documented", Verdict.UNKNOWN),
            Map.entry("not specified", Verdict.UNKNOWN),
            Map.entry("undocumented", Verdict.UNKNOWN),
            Map.entry("unspecified", Verdict.UNKNOWN),
            Map.entry("to be determined", Verdict.UNKNOWN),
            Map.entry("no data", Verdict.UNKNOWN));
    private static final int LONGEST = 20;

    private UnstatedText() {}

    /// The verdict that a text stands for; empty if it states something.
    public static Optional<Verdict> verdict(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(TEXTS.get(FoldedText.of(text).strip()));
    }

    /// The same for a cell that has no verdict of its own.
    public static Optional<Verdict> verdict(Cell cell) {
        return cell.verdict().isPresent() ? Optional.empty() : verdict(cell.value());
    }
}
