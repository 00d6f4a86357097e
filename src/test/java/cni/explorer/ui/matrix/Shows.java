package cni.explorer.ui.matrix;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Selection;
import cni.explorer.query.Wish;
import cni.explorer.settings.ColumnsLook;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.state.Comparison;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.stream.Collectors;

/// Models of the shipped datasets where every letter is six pixels wide.
final class Shows {
    static final double LETTER = 6;

    private Shows() {}

    static Dataset dataset(String id) {
        return ShippedDatasets.find(id).orElseThrow();
    }

    static ExplorerState state(String id, String... required) {
        Dataset dataset = dataset(id);
        Selection selection = Selection.NOTHING;
        for (String feature : required) {
            selection = selection.with(new FeatureId(feature), Wish.REQUIRED);
        }
        return new ExplorerState(Comparison.of(dataset), selection, Arrangement.of(dataset));
    }

    static Shown shown(String id, String... required) {
        return state(id, required).shown();
    }

    static MatrixModels models(Shown shown) {
        return new MatrixModels(shown.dataset(), Density.of(shown.dataset()), Shows::width);
    }

    static MatrixGridModel matrix(Shown shown, double width) {
        return (MatrixGridModel) models(shown).left(shown, ColumnsLook.DEFAULTS, width);
    }

    static TransposedGridModel transposed(Shown shown, ColumnsLook look, double width) {
        return (TransposedGridModel) models(shown).left(shown, look.withTransposed(true), width);
    }

    static double width(String text, FontRole role) {
        return switch (role) {
            case GLYPH -> 12;
            case SMALL_GLYPH -> 10;
            case BODY, STRONG, HEADER, SMALL, MARK -> text.length() * LETTER;
        };
    }

    /// "[x] Calico (archived) 1 of 2", lines parted by a bar; signs in angle brackets.
    static String words(GridCell cell) {
        return cell.lines().stream()
                .map(line -> line.runs().stream().map(Shows::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "))
                .strip();
    }

    private static String words(GridRun run) {
        return switch (run) {
            case GridRun.Text text
            when text.font() == FontRole.GLYPH || text.font() == FontRole.SMALL_GLYPH -> "<" + sign(text.text()) + ">";
            case GridRun.Text text -> text.text();
            case GridRun.Check check -> check.selected() ? "[x]" : "[ ]";
            case GridRun.Pill pill -> "(" + pill.text() + ")";
            case GridRun.Gap gap -> gap.width() > 0 || gap.stretches() ? " " : "";
        };
    }

    private static String sign(String character) {
        for (Sign sign : Sign.values()) {
            if (sign.text().equals(character)) {
                return sign.name();
            }
        }
        return "?";
    }
}
