package cni.explorer.ui.common;

import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import java.util.stream.Collectors;

/// Cells of grids as tests write them.
public final class CellSketch {
    /// How wide every letter is.
    public static final double LETTER = 6;

    private CellSketch() {}

    /// How wide a text is where every letter is alike.
    public static double width(String text, FontRole role) {
        return switch (role) {
            case GLYPH -> 12;
            case SMALL_GLYPH -> 10;
            case BODY, STRONG, HEADER, SMALL, MARK -> text.length() * LETTER;
        };
    }

    /// What is written in a cell, lines separated by a bar: boxes in square brackets, pills in round ones, signs in
    /// angle ones.
    public static String words(GridCell cell) {
        return cell.lines().stream()
                .map(line -> line.runs().stream().map(CellSketch::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "))
                .strip();
    }

    private static String words(GridRun run) {
        return switch (run) {
            case GridRun.TextRun text
            when text.font() == FontRole.GLYPH || text.font() == FontRole.SMALL_GLYPH -> "<" + sign(text.text()) + ">";
            case GridRun.TextRun text -> text.text();
            case GridRun.Check check -> check.selected() ? "[x]" : "[ ]";
            case GridRun.Pill pill -> "(" + pill.text() + ")";
            case GridRun.Picture drawing -> "{" + drawing.shapes().size() + "}";
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
