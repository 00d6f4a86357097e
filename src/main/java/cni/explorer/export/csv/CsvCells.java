package cni.explorer.export.csv;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.query.Rows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A column of texts of cells, each worked out once however many rows share it.
public final class CsvCells {
    private final String header;
    private final Column cells;
    private final List<String> texts;
    private final int[] numbers;

    /// @param header not yet fit for the file
    /// @param text   what stands for a cell, not yet fit for the file
    public CsvCells(CsvText csv, String header, Column cells, Function<Cell, String> text) {
        this.header = csv.cell(header);
        this.cells = cells;
        this.texts = new ArrayList<>();
        this.numbers = new int[cells.distinct().size()];
        Map<String, Integer> known = new HashMap<>();
        for (int code = 0; code < numbers.length; code++) {
            String fit = csv.cell(text.apply(cells.distinct().get(code)));
            Integer number = known.putIfAbsent(fit, texts.size());
            numbers[code] = number == null ? texts.size() : number;
            if (number == null) {
                texts.add(fit);
            }
        }
    }

    /// As it stands in the file.
    public String header() {
        return header;
    }

    /// How many different texts it has.
    public int size() {
        return texts.size();
    }

    /// The number of the text of each distinct cell, times something.
    public int[] numbers(int times) {
        int[] found = numbers.clone();
        for (int code = 0; code < found.length; code++) {
            found[code] *= times;
        }
        return found;
    }

    /// Adds to a sum for each of some rows what belongs to its cell.
    ///
    /// @param ofCode what belongs to each distinct cell
    public void add(Rows rows, int first, int many, int[] ofCode, int[] sums) {
        for (int row = 0; row < many; row++) {
            sums[row] += ofCode[cells.code(rows.get(first + row))];
        }
    }

    /// Each of the texts behind each of some beginnings; the beginnings change fastest.
    public List<byte[]> behind(List<byte[]> beginnings, String separator) {
        List<byte[]> found = new ArrayList<>(beginnings.size() * texts.size());
        for (String text : texts) {
            byte[] end = (separator + text).getBytes(StandardCharsets.UTF_8);
            for (byte[] beginning : beginnings) {
                byte[] both = new byte[beginning.length + end.length];
                System.arraycopy(beginning, 0, both, 0, beginning.length);
                System.arraycopy(end, 0, both, beginning.length, end.length);
                found.add(both);
            }
        }
        return found;
    }
}
