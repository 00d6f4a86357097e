package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A table in aligned columns. Where they do not fit side by side, the table goes on below with its first column
/// repeated; a cell is never broken.
///
/// @param columns the first one names the rows
/// @param rows    how many there are
/// @param gapAt   the row with a thin line above it; none if not among the rows
record TextTable(List<TextColumn> columns, int rows, int gapAt) {
    private static final String GAP = "  ";

    TextTable {
        columns = List.copyOf(columns);
    }

    /// @param width how many characters a line may have
    void write(Appendable out, int width) throws IOException {
        String between = "";
        for (List<TextColumn> block : blocks(width)) {
            out.append(between);
            writeBlock(out, block);
            between = "\n";
        }
    }

    private List<List<TextColumn>> blocks(int width) {
        List<List<TextColumn>> blocks = new ArrayList<>();
        TextColumn names = columns.getFirst();
        List<TextColumn> block = new ArrayList<>(List.of(names));
        int used = names.width();
        for (TextColumn column : columns.subList(1, columns.size())) {
            int wider = GAP.length() + column.width();
            if (block.size() > 1 && used + wider > width) {
                blocks.add(block);
                block = new ArrayList<>(List.of(names));
                used = names.width();
            }
            block.add(column);
            used += wider;
        }
        blocks.add(block);
        return blocks;
    }

    private void writeBlock(Appendable out, List<TextColumn> block) throws IOException {
        int lines =
                block.stream().mapToInt(column -> column.header().size()).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            int number = line;
            writeLine(out, block, column -> column.headerLine(number, lines));
        }
        writeLine(out, block, column -> Character.toString(column.rule()).repeat(column.width()));
        for (int row = 0; row < rows; row++) {
            int number = row;
            if (row == gapAt && row > 0) {
                writeLine(out, block, column -> "·".repeat(column.width()));
            }
            writeLine(out, block, column -> column.text().apply(number));
        }
    }

    private static void writeLine(Appendable out, List<TextColumn> block, Function<TextColumn, String> text)
            throws IOException {
        StringBuilder line = new StringBuilder();
        int behind = 0;
        for (TextColumn column : block) {
            String cell = text.apply(column);
            if (!cell.isEmpty()) {
                line.repeat(' ', behind).append(cell);
                behind = 0;
            }
            behind += column.width() - PlainText.width(cell) + GAP.length();
        }
        out.append(line).append('\n');
    }
}
