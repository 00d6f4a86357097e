package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Lays the runs of a cell out, by arithmetic alone.
record CellLayout(GridCell cell, double room, Advances advances) {
    /// Room at the left and the right of a cell.
    static final double PADDING = 8;
    /// Room below the last line of a header.
    static final double FOOT = 6;
    /// The side of a box, the height of a pill.
    static final double BOX = 16;
    /// Room at the left and the right of a word in a pill.
    static final double PILL_PADDING = 5;
    /// What part of the ascent a mark is raised by, in that of cells.
    private static final double RAISED = 0.32;
    /// What part of the ascent is below the middle of a word.
    private static final double MIDDLE = 0.38;

    /// @param header whether the lines stand at the bottom, as in a header, instead of in the middle
    static List<PlacedRun> place(GridCell cell, double width, double height, boolean header, Advances advances) {
        if (cell.lines().isEmpty()) {
            return List.of();
        }
        return new CellLayout(cell, width - 2 * PADDING, advances).place(height, header);
    }

    /// How high all lines are together.
    static double height(GridCell cell, Advances advances) {
        return new CellLayout(cell, 0, advances).height();
    }

    private double height() {
        return cell.lines().stream().mapToDouble(this::height).sum();
    }

    private List<PlacedRun> place(double height, boolean header) {
        double all = height();
        double y = header ? height - FOOT - all : (height - all) / 2;
        List<PlacedRun> placed = new ArrayList<>();
        for (GridCell.Line line : cell.lines()) {
            place(line, y, placed);
            y += height(line);
        }
        return Collections.unmodifiableList(placed);
    }

    private void place(GridCell.Line line, double y, List<PlacedRun> placed) {
        double[] widths = widths(line);
        double left = 0;
        for (double width : widths) {
            left += width;
        }
        double x = PADDING + (cell.right() ? Math.max(0, room - left) : 0);
        double height = height(line);
        double baseline = y + baseline(line);
        for (int i = 0; i < widths.length; i++) {
            GridRun run = line.runs().get(i);
            placed.add(placed(run, x, y, widths[i], height, baseline));
            x += widths[i];
        }
    }

    private PlacedRun placed(GridRun run, double x, double y, double width, double height, double baseline) {
        double middle = baseline - advances.ascent(FontRole.BODY) * MIDDLE;
        return switch (run) {
            case GridRun.TextRun text -> {
                String shown = text.shrinks()
                        ? Ellipsis.cut(text.text(), width + 0.01, one -> advances.width(one, text.font()))
                        : text.text();
                yield new PlacedRun(run, shown, x, y, width, height, baseline(text.font(), baseline, middle));
            }
            case GridRun.Check _ -> new PlacedRun(run, "", x, middle - BOX / 2, width, BOX, baseline);
            case GridRun.Pill pill -> {
                double text = middle + advances.ascent(FontRole.MARK) * MIDDLE;
                yield new PlacedRun(run, pill.text(), x, middle - BOX / 2, width, BOX, text);
            }
            case GridRun.Picture drawing ->
                new PlacedRun(run, "", x, middle - drawing.height() / 2, width, drawing.height(), baseline);
            case GridRun.Gap _ -> new PlacedRun(run, "", x, y, width, height, baseline);
        };
    }

    /// Signs have their middle where words have it; marks are raised.
    private double baseline(FontRole font, double baseline, double middle) {
        return switch (font) {
            case BODY, STRONG, HEADER, SMALL -> baseline;
            case MARK -> baseline - advances.ascent(FontRole.BODY) * RAISED;
            case GLYPH, SMALL_GLYPH -> middle + advances.ascent(font) - advances.height(font) / 2;
        };
    }

    private double[] widths(GridCell.Line line) {
        List<GridRun> runs = line.runs();
        double[] widths = new double[runs.size()];
        double left = room;
        int stretching = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = runs.get(i).width(advances::width);
            left -= widths[i];
            stretching += runs.get(i) instanceof GridRun.Gap(double _, boolean stretches) && stretches ? 1 : 0;
        }
        for (int i = widths.length - 1; i >= 0; i--) {
            if (left < 0 && runs.get(i) instanceof GridRun.TextRun text && text.shrinks()) {
                double least = Math.min(widths[i], advances.width("…", text.font()));
                double cut = Math.min(-left, widths[i] - least);
                widths[i] -= cut;
                left += cut;
            } else if (left > 0 && runs.get(i) instanceof GridRun.Gap(double _, boolean stretches) && stretches) {
                widths[i] += left / stretching;
                left -= left / stretching;
                stretching--;
            }
        }
        return widths;
    }

    private double height(GridCell.Line line) {
        return Math.ceil(most(line, advances::height));
    }

    private double baseline(GridCell.Line line) {
        return Math.ceil(most(line, advances::ascent));
    }

    /// Words alone make a line high, signs and marks do not.
    private static double most(GridCell.Line line, ToDoubleFunction<FontRole> measure) {
        return line.runs().stream()
                .filter(GridRun.TextRun.class::isInstance)
                .map(run -> ((GridRun.TextRun) run).font())
                .filter(HitTest::isWords)
                .mapToDouble(measure)
                .max()
                .orElseGet(() -> measure.applyAsDouble(FontRole.BODY));
    }
}
