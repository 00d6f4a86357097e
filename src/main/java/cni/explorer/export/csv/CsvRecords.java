package cni.explorer.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Puts cells together to records and gives them on in large pieces, since a call for each cell would cost more than
/// the cell. A piece ends where a record ends.
final class CsvRecords {
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final byte separator;
    private final byte[] lineEnd;
    private byte[] bytes = new byte[PIECE * 2];
    private int length;
    private boolean inRecord;

    CsvRecords(OutputStream out, CsvForm form) {
        this.out = out;
        this.separator = (byte) form.separator();
        this.lineEnd = form.breaks().lineEnd().getBytes(StandardCharsets.UTF_8);
        if (form.byteOrderMark()) {
            byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
            append(mark, 0, mark.length);
        }
    }

    /// One cell, or some with separators between them.
    void cell(byte[] text, int from, int to) {
        if (inRecord) {
            reach(length + 1);
            bytes[length++] = separator;
        }
        append(text, from, to);
        inRecord = true;
    }

    void endRecord() throws IOException {
        append(lineEnd, 0, lineEnd.length);
        inRecord = false;
        if (length > PIECE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void append(byte[] text, int from, int to) {
        reach(length + to - from);
        System.arraycopy(text, from, bytes, length, to - from);
        length += to - from;
    }

    private void reach(int size) {
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size, bytes.length * 2));
        }
    }
}
