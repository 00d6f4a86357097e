package cni.explorer.data;

import cni.explorer.model.Dispute;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a second source says against a cell.
record DisputesReader(JsonReader json, SourcesReader sources) {
    static final ObjectSchema DISPUTE =
            ObjectSchema.of("A dispute", List.of("value", "sources"), List.of("verdict", "quotation", "note"));

    /// The words for verdicts in a file.
    static final Map<String, Verdict> VERDICTS = Map.of(
            "yes", Verdict.YES,
            "no", Verdict.NO,
            "conditional", Verdict.CONDITIONAL,
            "not-applicable", Verdict.NOT_APPLICABLE,
            "unknown", Verdict.UNKNOWN);

    Optional<Dispute> read() {
        String value = "";
        Optional<Verdict> verdict = Optional.empty();
        List<Source> read = List.of();
        Optional<String> quotation = Optional.empty();
        Optional<String> note = Optional.empty();
        ObjectReader members = json.object(DISPUTE);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "value" -> value = json.text();
                case "verdict" -> verdict = json.oneOf(VERDICTS);
                case "sources" -> read = sources.list();
                case "quotation" -> quotation = json.optionalText();
                default -> note = json.optionalText();
            }
        }
        return Optional.of(new Dispute(value, verdict, read, quotation, note));
    }
}
