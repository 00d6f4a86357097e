package cni.explorer.text;

import cni.explorer.model.Dataset;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is said of sources that have changed since they were read.
public final class SourceMoveText {
    public static final String WHAT_CHANGED = "What changed";
    public static final String STILL = "The value may still hold.";
    public static final String LEGEND = "source changed";
    public static final String LEGEND_BRIEFLY = "changed";
    public static final String EXPLAINED = "A source has changed since it was read. " + STILL;

    private static final int SHORT_COMMIT = 7;

    private SourceMoveText() {}

    /// "7 sources have changed since they were read".
    public static String changed(MovedSources moved) {
        int sources = moved.sources().size();
        return sources == 0
                ? "No source has changed since it was read"
                : English.format(
                        "%s %s changed since %s read",
                        English.count(sources, "source"),
                        English.form(sources, "has", "have"),
                        English.form(sources, "it was", "they were"));
    }

    /// "8 cells rest on them"; empty where nothing has changed.
    public static String resting(MovedSources moved) {
        int cells = moved.cells();
        return cells == 0
                ? ""
                : English.format(
                        "%s %s on %s",
                        English.count(cells, "cell"),
                        English.form(cells, "rests", "rest"),
                        English.form(moved.sources().size(), "it", "them"));
    }

    /// "7 sources changed", where there is little room.
    public static String count(MovedSources moved) {
        return English.count(moved.sources().size(), "source") + " changed";
    }

    /// "Its source has changed on 19 August 2026", "A newer release, v1.21.0, is out since 2 September 2026".
    public static String sentence(SourceMove move) {
        return switch (move.kind()) {
            case FILE -> English.format("Its source has changed on %s", Dates.day(move.on()));
            case RELEASE -> English.format("A newer release, %s, is out since %s", move.now(), Dates.day(move.on()));
        };
    }

    /// All of it: "Its source has changed on 19 August 2026. backends.md was read at cdf7605. The value may still
    /// hold."
    public static String whole(SourceMove move) {
        return sentence(move) + ". " + read(move) + " " + STILL;
    }

    /// What was read: "backends.md was read at cdf7605."
    public static String read(SourceMove move) {
        return switch (move.kind()) {
            case FILE -> English.format("%s was read at %s.", fileName(move.path()), commit(move.before()));
            case RELEASE -> English.format("It names %s.", move.before());
        };
    }

    /// "flannel-io/flannel backends.md · cdf7605", "flannel-io/flannel · v0.28.9".
    public static String place(SourceMove move) {
        return switch (move.kind()) {
            case FILE -> move.repository() + " " + fileName(move.path()) + " · " + commit(move.before());
            case RELEASE -> move.repository() + " · " + move.before();
        };
    }

    /// The cells by provider: "flannel: Encryption and Windows nodes; Kilo: Windows nodes".
    public static String cells(Dataset dataset, MovedSources.MovedSource moved) {
        Map<String, List<String>> features = new LinkedHashMap<>();
        for (MovedSources.CellPosition cell : moved.cells()) {
            features.computeIfAbsent(dataset.providers().get(cell.provider()).name(), _ -> new ArrayList<>())
                    .add(dataset.features().get(cell.feature()).shortName());
        }
        return String.join(
                "; ",
                features.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + English.and(entry.getValue()))
                        .toList());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// As git shortens it.
    public static String commit(String sha) {
        return sha.length() > SHORT_COMMIT ? sha.substring(0, SHORT_COMMIT) : sha;
    }
}
