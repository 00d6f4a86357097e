package cni.explorer.export.csv;

import java.io.IOException;

/// The cells of a few rows at a time, as they stand in the file. Each column has some pieces of text in a row of bytes,
/// and each of its cells is one of the pieces.
final class CsvRowBuffer {
    private static final int ROWS = 128;

    private final byte[][] pieces;
    private final int[][] starts;
    private final int[][] numbers;
    private int rows;

    CsvRowBuffer(int columns) {
        this.pieces = new byte[columns][];
        this.starts = new int[columns][];
        this.numbers = new int[columns][ROWS];
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

    /// Sets the pieces of a column.
    ///
    /// @param begins where each begins, and the last ends
    void put(int column, byte[] texts, int... begins) {
        pieces[column] = texts;
        starts[column] = begins;
    }

    /// To be filled with the number of the piece in each row of a column.
    int[] numbers(int column) {
        return numbers[column];
    }

    void writeTo(CsvRecords records) throws IOException {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < pieces.length; column++) {
                int number = numbers[column][row];
                records.cell(pieces[column], starts[column][number], starts[column][number + 1]);
            }
            records.endRecord();
        }
    }
}
