package cni.explorer.export.csv;

import cni.explorer.query.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// One column of a CSV file, or a few side by side.
sealed interface CsvColumn {

    /// As it stands in the file.
    String header();

    /// Its cells in some rows.
    ///
    /// A column at a time, because its numbers lie side by side in memory; row by row, a big export would wait for
    /// them.
    ///
    /// @param rows  the rows of the table
    /// @param first the first row to put down
    /// @param page  receives the cells
    void put(Rows rows, int first, CsvRowBuffer page, int column);

    /// A column of texts that differ from row to row.
    ///
    /// @param header as it stands in the file
    /// @param texts  by the index of the provider, not yet fit for the file
    record OfRows(CsvText csv, String header, IntFunction<String> texts) implements CsvColumn {
        @Override
        public void put(Rows rows, int first, CsvRowBuffer page, int column) {
            int many = page.rows();
            byte[][] each = new byte[many][];
            int[] starts = new int[many + 1];
            int[] numbers = page.numbers(column);
            int pieces = 0;
            String last = "";
            for (int row = 0; row < many; row++) {
                String text = texts.apply(rows.get(first + row));
                // What stands in several rows one below the other is put down once.
                if (pieces == 0 || !text.equals(last)) {
                    last = text;
                    each[pieces] = bytes(text);
                    starts[pieces + 1] = starts[pieces] + each[pieces].length;
                    pieces++;
                }
                numbers[row] = pieces - 1;
            }
            page.put(column, joined(Arrays.copyOf(each, pieces), starts), starts);
        }

        private byte[] bytes(String text) {
            return csv.cell(text).getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Some texts one behind the other.
    ///
    /// @param starts where each begins, and the last ends
    private static byte[] joined(byte[][] texts, int... starts) {
        if (texts.length == 1) {
            return texts[0];
        }
        byte[] joined = new byte[starts[texts.length]];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(texts[i], 0, joined, starts[i], texts[i].length);
        }
        return joined;
    }

    /// Columns of few different texts, which are put together in advance: each way in which such texts can stand side
    /// by side is one piece of the file.
    final class OfCells implements CsvColumn {
        private final String separator;
        private final List<CsvCells> columns;
        private final int[][] steps;
        private final byte[] pieces;
        private final int[] starts;

        OfCells(String separator, List<CsvCells> columns) {
            this.separator = separator;
            this.columns = columns;
            this.steps = new int[columns.size()][];
            List<byte[]> ways = List.of(new byte[0]);
            for (int i = 0; i < steps.length; i++) {
                steps[i] = columns.get(i).numbers(ways.size());
                ways = columns.get(i).behind(ways, i == 0 ? "" : separator);
            }
            this.starts = new int[ways.size() + 1];
            for (int way = 0; way < ways.size(); way++) {
                starts[way + 1] = starts[way] + ways.get(way).length;
            }
            this.pieces = joined(ways.toArray(byte[][]::new), starts);
        }

        @Override
        public String header() {
            return String.join(separator, columns.stream().map(CsvCells::header).toList());
        }

        @Override
        public void put(Rows rows, int first, CsvRowBuffer page, int column) {
            page.put(column, pieces, starts);
            int[] ways = page.numbers(column);
            Arrays.fill(ways, 0);
            for (int i = 0; i < steps.length; i++) {
                columns.get(i).add(rows, first, page.rows(), steps[i], ways);
            }
        }
    }
}
