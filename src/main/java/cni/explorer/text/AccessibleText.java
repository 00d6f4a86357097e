package cni.explorer.text;

import cni.explorer.model.Cell;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import java.util.stream.Collectors;

/// What a screen reader says where a sighted reader sees shapes, marks and places.
public final class AccessibleText {
    private AccessibleText() {}

    /// "Weave Net, Ingress/Egress Policies: Yes, on a condition, footnote 5: …".
    public static String cell(String provider, String feature, Cell cell) {
        return provider + ", " + feature + ": " + cell.value()
                + cell.figure().map(figure -> ", " + Dates.of(figure.when())).orElse("")
                + cell.verdict().map(AccessibleText::after).orElse("") + footnotes(cell)
                + cell.evidence()
                        .dispute()
                        .map(dispute -> ", " + DisputeText.spoken(dispute))
                        .orElse("");
    }

    /// "kopeio-networking, no longer developed".
    public static String provider(Provider provider) {
        return provider.name()
                + provider.status().map(mark -> ", " + mark.word()).orElse("");
    }

    /// "Network policies: No, does not meet it".
    public static String reason(Reason reason) {
        return reason.requirement().feature().shortName() + ": " + reason.cell().value()
                + (reason.disputed() ? ", disputed" : why(reason))
                + footnotes(reason.cell());
    }

    /// "Mesh, ticked", "Mesh, not ticked".
    public static String ticked(String name, boolean ticked) {
        return name + (ticked ? ", ticked" : ", not ticked");
    }

    private static String why(Reason reason) {
        return switch (reason.requirement()) {
            case Requirement.Tick _, Requirement.AnyOf _ -> after(reason.verdict());
            case Requirement.Bound _ -> ReasonText.remark(reason);
        };
    }

    private static String after(Verdict verdict) {
        return ", " + VerdictText.spoken(verdict);
    }

    private static String footnotes(Cell cell) {
        return cell.footnotes().stream()
                .map(footnote -> ", " + FootnoteText.spoken(footnote))
                .collect(Collectors.joining());
    }
}
