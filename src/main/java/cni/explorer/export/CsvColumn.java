package cni.explorer.export;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.query.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// One column of a CSV file.
sealed interface CsvColumn {

    /// As it stands in the file.
    String header();

    /// Its texts in some rows, as they stand in the file.
    ///
    /// A column at a time, because its numbers lie side by side in memory; row by row, a big export would wait for
    /// them.
    ///
    /// @param rows  the rows of the table
    /// @param first the first row to put down
    /// @param page  receives the texts
    void put(Rows rows, int first, CsvPage page, int column);

    /// A column of texts that differ from row to row.
    ///
    /// @param header as it stands in the file
    /// @param texts  by the index of the provider, not yet fit for the file
    record OfRows(CsvText csv, String header, IntFunction<String> texts) implements CsvColumn {
        @Override
        public void put(Rows rows, int first, CsvPage page, int column) {
            for (int row = 0; row < page.rows(); row++) {
                page.put(row, column, csv.cell(texts.apply(rows.get(first + row))));
            }
        }
    }

    /// A column of texts of cells, each worked out once however many rows share it.
    final class OfCells implements CsvColumn {
        private final String header;
        private final Column cells;
        private final String[] texts;

        OfCells(CsvText csv, String header, Column cells, Function<Cell, String> text) {
            List<Cell> distinct = cells.distinct();
            this.header = csv.cell(header);
            this.cells = cells;
            this.texts = new String[distinct.size()];
            Arrays.setAll(texts, code -> csv.cell(text.apply(distinct.get(code))));
        }

        @Override
        public String header() {
            return header;
        }

        @Override
        public void put(Rows rows, int first, CsvPage page, int column) {
            for (int row = 0; row < page.rows(); row++) {
                page.put(row, column, texts[cells.code(rows.get(first + row))]);
            }
        }
    }
}
