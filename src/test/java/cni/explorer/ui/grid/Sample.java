package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// A model for tests: rows and columns are numbered, and what stands in a place follows from its keys.
///
/// @param rows    the keys of the rows
/// @param columns the keys of the columns
/// @param widths  of columns, where they are not 100
/// @param frozen  how many columns do not scroll
/// @param height  of a row
/// @param headings rows that are headings over all columns
/// @param spans   rows whose second cell reaches to the last column
/// @param texts   rows that go on from what is above them
/// @param cells   those that were made already, by their keys
record Sample(
        List<Integer> rows,
        List<Integer> columns,
        Map<Integer, Double> widths,
        int frozen,
        double height,
        Set<Integer> headings,
        Set<Integer> spans,
        Set<Integer> texts,
        Map<Long, GridCell> cells)
        implements GridModel {
    static final double HEADER = 46;
    static final double WIDTH = 100;
    static final GridFonts FONTS = fonts(13);
    static final GridPalette LIGHT = new GridPalette(
            Color.web("#24292f"),
            Color.web("#57606a"),
            Color.web("#6e7781"),
            Color.web("#0969da"),
            Color.web("#1a7f37"),
            Color.web("#9a6700"),
            Color.web("#cf222e"),
            Color.web("#b6bcc3"),
            Color.WHITE,
            Color.web("#f6f8fa"),
            Color.web("#f0f3f6"),
            Color.web("#eaeef2"),
            Color.web("#d0d7de"),
            Color.web("#0969da"),
            Color.web("#8c959f"),
            Color.WHITE);
    static final GridPalette DARK = new GridPalette(
            Color.web("#c9d1d9"),
            Color.web("#8b949e"),
            Color.web("#6e7681"),
            Color.web("#58a6ff"),
            Color.web("#3fb950"),
            Color.web("#d29922"),
            Color.web("#f85149"),
            Color.web("#484f58"),
            Color.web("#0d1117"),
            Color.web("#161b22"),
            Color.web("#161b22"),
            Color.web("#21262d"),
            Color.web("#30363d"),
            Color.web("#1f6feb"),
            Color.web("#6e7681"),
            Color.WHITE);

    static Sample of(int rows, int columns) {
        return new Sample(
                numbers(rows), numbers(columns), Map.of(), 1, 36, Set.of(), Set.of(), Set.of(), new HashMap<>());
    }

    static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    static GridFonts fonts(double size) {
        return new GridFonts(
                Font.font("DejaVu Sans", size),
                Font.font("DejaVu Sans", FontWeight.BOLD, size),
                Font.font("DejaVu Sans", size),
                Font.font("DejaVu Sans", size - 2),
                Font.font("DejaVu Sans", size - 3),
                Font.font("DejaVu Sans", size),
                Font.font("DejaVu Sans", size - 3));
    }

    /// The same with other rows, of the same cells.
    Sample with(List<Integer> others) {
        return new Sample(List.copyOf(others), columns, widths, frozen, height, headings, spans, texts, cells);
    }

    Sample without(Integer... gone) {
        List<Integer> left = new ArrayList<>(rows);
        left.removeAll(List.of(gone));
        return with(left);
    }

    Sample withColumns(List<Integer> others) {
        return new Sample(rows, List.copyOf(others), widths, frozen, height, headings, spans, texts, cells);
    }

    Sample withWidth(int column, double width) {
        Map<Integer, Double> others = new HashMap<>(widths);
        others.put(column, width);
        return new Sample(rows, columns, Map.copyOf(others), frozen, height, headings, spans, texts, cells);
    }

    Sample withFrozen(int count) {
        return new Sample(rows, columns, widths, count, height, headings, spans, texts, cells);
    }

    Sample withHeadings(Integer... keys) {
        return new Sample(rows, columns, widths, frozen, height, Set.of(keys), spans, texts, new HashMap<>());
    }

    Sample withTexts(Integer... keys) {
        return new Sample(rows, columns, widths, frozen, height, headings, spans, Set.of(keys), cells);
    }

    Sample withSpans(Integer... keys) {
        return new Sample(rows, columns, widths, frozen, height, headings, Set.of(keys), texts, new HashMap<>());
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    @Override
    public Object rowKey(int row) {
        return rows.get(row);
    }

    @Override
    public GridRow row(int row) {
        boolean heading = headings.contains(rows.get(row));
        GridRow.RowKind other = texts.contains(rows.get(row)) ? GridRow.RowKind.TEXT : GridRow.RowKind.BODY;
        return new GridRow(height, heading ? GridRow.RowKind.HEADING : other, heading, 0);
    }

    @Override
    public String spoken(int row) {
        return "row " + rows.get(row);
    }

    @Override
    public double uniformRowHeight() {
        return height;
    }

    @Override
    public GridColumn column(int column) {
        int key = columns.get(column);
        GridCell header = new GridCell(
                List.of(
                        line(text("Column " + key, FontRole.STRONG, Tone.TEXT)),
                        line(text("second line", FontRole.SMALL, Tone.MUTED))),
                false,
                1,
                "column " + key,
                "about column " + key);
        boolean free = column >= frozen;
        return new GridColumn(
                key, widths.getOrDefault(key, WIDTH), 40, 140, header, key == 2 ? 2 : 0, key == 4, true, free);
    }

    @Override
    public GridCell cell(int row, int column) {
        long key = rows.get(row) * 1000L + columns.get(column);
        return cells.computeIfAbsent(key, _ -> make(rows.get(row), columns.get(column)));
    }

    @Override
    public int frozenColumns() {
        return frozen;
    }

    @Override
    public double headerHeight() {
        return HEADER;
    }

    private GridCell make(int row, int column) {
        String place = row + "/" + column;
        if (headings.contains(row) && column == 0) {
            GridCell.Line words = line(
                    text("Heading " + row, FontRole.STRONG, Tone.TEXT),
                    new GridRun.Gap(12, true),
                    text("at the right", FontRole.SMALL, Tone.MUTED));
            return new GridCell(List.of(words), false, columns.size(), "heading " + row, "");
        }
        if (spans.contains(row) && column == 1) {
            GridCell.Line words = line(
                    text("✕", FontRole.GLYPH, Tone.NEGATIVE),
                    new GridRun.Gap(6, false),
                    shrinking("a sentence that says at some length why row " + row
                            + " is not what was asked for, and that is cut where there is no more room"),
                    new GridRun.Gap(16, true),
                    new GridRun.TextRun(
                            "Leave out", FontRole.BODY, Tone.ACCENT, false, false, Optional.of("leave " + row)));
            return new GridCell(List.of(words), false, columns.size() - 1, "reasons of " + row, "");
        }
        return switch (column % 6) {
            case 0 ->
                cell(
                        place,
                        false,
                        new GridRun.Check(row % 3 == 0, true, Optional.of("tick " + row)),
                        new GridRun.Gap(8, false),
                        shrinking("Row " + row),
                        new GridRun.Gap(6, false),
                        new GridRun.Pill("old", Tone.MUTED, Optional.empty()));
            case 1 ->
                cell(
                        place,
                        false,
                        text("✓", FontRole.GLYPH, Tone.POSITIVE),
                        new GridRun.Gap(6, false),
                        shrinking("yes, in " + row),
                        new GridRun.Gap(2, false),
                        new GridRun.TextRun(
                                "12", FontRole.MARK, Tone.ACCENT, false, false, Optional.of("note " + place)));
            case 2 -> cell(place, true, text(String.valueOf(row * 37), FontRole.BODY, Tone.TEXT));
            case 3 ->
                cell(
                        place,
                        false,
                        new GridRun.TextRun(
                                "opens", FontRole.BODY, Tone.TEXT, true, true, Optional.of("open " + place)));
            case 4 ->
                new GridCell(
                        List.of(
                                line(text("two", FontRole.BODY, Tone.TEXT)),
                                line(text("lines", FontRole.SMALL, Tone.MUTED))),
                        false,
                        1,
                        place,
                        "");
            default ->
                cell(
                        place,
                        false,
                        text("◐", FontRole.GLYPH, Tone.WARNING),
                        new GridRun.Gap(6, false),
                        shrinking("words that are too long for it"));
        };
    }

    private static GridCell cell(String place, boolean right, GridRun... runs) {
        return new GridCell(List.of(line(runs)), right, 1, place, "about " + place);
    }

    static GridCell.Line line(GridRun... runs) {
        return new GridCell.Line(List.of(runs));
    }

    static GridRun text(String words, FontRole font, Tone tone) {
        return new GridRun.TextRun(words, font, tone, false, false, Optional.empty());
    }

    static GridRun shrinking(String words) {
        return new GridRun.TextRun(words, FontRole.BODY, Tone.TEXT, true, false, Optional.empty());
    }
}
