package cni.explorer.export;

import java.io.IOException;
import java.io.Writer;

/// Puts cells together to records and gives them to a writer in large pieces, since a call for each cell would cost
/// more
/// than the cell.
final class CsvRecords {
    private static final int PIECE = 1 << 15;

    private final Writer out;
    private final char separator;
    private final String lineEnd;
    private char[] text = new char[PIECE * 2];
    private int length;
    private boolean inRecord;

    CsvRecords(Writer out, CsvForm form) {
        this.out = out;
        this.separator = form.separator();
        this.lineEnd = form.breaks().lineEnd();
        if (form.byteOrderMark()) {
            text[length++] = '\uFEFF';
        }
    }

    void cell(String cell) {
        int size = cell.length();
        if (length + size + 3 > text.length) {
            grow(size);
        }
        if (inRecord) {
            text[length++] = separator;
        }
        cell.getChars(0, size, text, length);
        length += size;
        inRecord = true;
    }

    void endRecord() throws IOException {
        lineEnd.getChars(0, lineEnd.length(), text, length);
        length += lineEnd.length();
        inRecord = false;
        if (length > PIECE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(text, 0, length);
        length = 0;
    }

    private void grow(int size) {
        char[] larger = new char[Math.max(length + size + 3, text.length * 2)];
        System.arraycopy(text, 0, larger, 0, length);
        text = larger;
    }
}
