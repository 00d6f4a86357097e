package cni.explorer.export;

import java.io.IOException;

/// The texts of a few rows at a time, as they stand in the file.
final class CsvPage {
    private static final int ROWS = 128;

    private final int columns;
    private final String[] texts;
    private int rows;

    CsvPage(int columns) {
        this.columns = columns;
        this.texts = new String[columns * ROWS];
    }

    /// Begins anew, with as many rows as there is room for.
    ///
    /// @param left how many rows are still to be written
    void begin(int left) {
        rows = Math.min(left, ROWS);
    }

    int rows() {
        return rows;
    }

    void put(int row, int column, String text) {
        texts[row * columns + column] = text;
    }

    void writeTo(CsvRecords records) throws IOException {
        int cell = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                records.cell(texts[cell++]);
            }
            records.endRecord();
        }
    }
}
