package cni.explorer.ui.common;

import cni.explorer.model.Cell;
import cni.explorer.model.Figure;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Reason;
import cni.explorer.query.Remaining;
import java.util.stream.Collectors;

/// What a screen reader says where a sighted reader sees shapes, marks and places.
public final class Spoken {
    private Spoken() {}

    /// "Weave Net, Ingress/Egress Policies: Yes, on a condition, footnote 5: …".
    public static String cell(String provider, String feature, Cell cell) {
        return provider + ", " + feature + ": " + cell.value()
                + cell.verdict().map(Spoken::after).orElse("") + footnotes(cell)
                + cell.evidence()
                        .dispute()
                        .map(dispute -> ", disputed: another source says " + dispute.value())
                        .orElse("");
    }

    public static String provider(Provider provider) {
        return provider.name() + provider.mark().map(mark -> ", " + mark.word()).orElse("");
    }

    public static String reason(Reason reason) {
        return reason.requirement().feature().name() + ": " + reason.cell().value() + after(reason.verdict())
                + footnotes(reason.cell());
    }

    /// "5 would remain", "4 would remain and 2 more on a condition", "nobody would remain".
    public static String remaining(Remaining remaining) {
        if (remaining.nobody()) {
            return "nobody would remain";
        }
        return remaining.conditionally() == 0
                ? remaining.surely() + " would remain"
                : remaining.surely() + " would remain and " + remaining.conditionally() + " more on a condition";
    }

    /// A verdict in the words of the legend.
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case YES -> "meets it";
            case CONDITIONAL -> "on a condition";
            case NO -> "does not";
            case NOT_APPLICABLE -> "does not apply";
            case UNKNOWN -> "not known";
        };
    }

    /// "52, 11 November 2017", "about 4,844, read off, 11 November 2017", "about 6,600, rounded, undated".
    public static String figure(Figure figure) {
        String value = "%,d".formatted(figure.value());
        return switch (figure.precision()) {
                    case Figure.Exact _ -> value;
                    case Figure.Rounded _ -> "about " + value + ", rounded";
                    case Figure.ReadOff _ -> "about " + value + ", read off";
                }
                + ", " + Days.of(figure.when());
    }

    /// What else is known of a figure: how it was got, of which repository, where it was read, a doubt.
    public static String origin(Figure figure) {
        String tolerance = figure.precision() instanceof Figure.ReadOff read ? ", ± " + read.tolerance() : "";
        String origin = figure.method() + tolerance + "\nRepository: " + figure.repository() + "\nSource: "
                + figure.source().label();
        return figure.note().map(note -> origin + "\n" + note).orElse(origin);
    }

    private static String after(Verdict verdict) {
        return switch (verdict) {
            case YES -> ", meets it";
            case CONDITIONAL -> ", on a condition";
            case NO -> ", does not meet it";
            case NOT_APPLICABLE -> ", does not apply";
            case UNKNOWN -> ", not known";
        };
    }

    private static String footnotes(Cell cell) {
        return cell.footnotes().stream().map(Spoken::footnote).collect(Collectors.joining());
    }

    private static String footnote(Footnote footnote) {
        return ", footnote " + footnote.mark() + ": " + footnote.text();
    }
}
