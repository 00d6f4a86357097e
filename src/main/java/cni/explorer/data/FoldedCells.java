package cni.explorer.data;

import cni.explorer.model.SparseInts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The bytes of a dataset file without the cells that repeat an earlier one of their column letter by letter. A big
/// file has millions of cells and a few hundred texts of them, so that little is left to be read.
///
/// All other bytes stay as they are, so that a file that is broken elsewhere stays broken. Where cells are left out,
/// every byte is looked at; whatever is not plain there ends it all with [Unfoldable]. Since bytes are missing, places
/// are wrong: whoever finds a problem reads the file again.
///
/// May be read on another thread than the one that asks for what repeats: whoever has got the last byte of the dataset
/// knows all of it, and nothing behind that byte changes it.
final class FoldedCells extends InputStream implements RepeatedCells {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_COLUMNS = 1000;
    private static final byte[] PROVIDERS = "providers".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CELLS = "cells".getBytes(StandardCharsets.US_ASCII);
    private static final int DEPTH_OF_LIST = 2;
    private static final int DEPTH_OF_PROVIDER = 3;

    private final LookAhead in;
    private final List<FoldedColumn> columns = new ArrayList<>();
    private byte[] folded = new byte[BUFFER * 2];
    private int from;
    private int to;
    private boolean isAtEnd;
    private int depth;
    private boolean isOver;
    private int provider = -1;
    private boolean isInProviders;
    private byte[] text = new byte[PROVIDERS.length];
    private int textLength;

    FoldedCells(InputStream in) {
        this.in = new LookAhead(in, BUFFER);
    }

    /// The cells stand there in a way that cannot be left out.
    static final class Unfoldable extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean arePlacesKnown() {
        return false;
    }

    @Override
    public void forEach(BiConsumer<String, SparseInts> column) {
        columns.forEach(one -> column.accept(one.id(), one.repeated()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (from == to) {
            from = 0;
            to = 0;
            while (!isAtEnd && to < BUFFER) {
                step();
            }
        }
        if (from == to) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, to - from);
        System.arraycopy(folded, from, target, offset, count);
        from += count;
        return count;
    }

    /// Takes over one byte, or one text, or all cells of a provider.
    private void step() throws IOException {
        int next = in.next();
        if (next < 0) {
            isAtEnd = true;
            return;
        }
        put(next);
        if (isOver) {
            return;
        }
        switch (next) {
            case '"' -> text();
            case '{', '[' -> open(next);
            case '}', ']' -> {
                depth--;
                isInProviders &= depth >= DEPTH_OF_LIST;
                isOver |= depth <= 0;
                textLength = -1;
            }
            case ',' -> textLength = -1;
            default -> {}
        }
    }

    /// Takes over a text, and keeps it if it is short enough to be a name that matters.
    private void text() throws IOException {
        textLength = 0;
        for (int next = in.next(); next >= 0; next = in.next()) {
            put(next);
            if (next == '"') {
                return;
            }
            if (next == '\\') {
                textLength = text.length;
                put(Math.max(in.next(), 0));
            }
            if (textLength < text.length) {
                text[textLength] = (byte) next;
            }
            textLength = Math.min(textLength + 1, text.length + 1);
        }
        isAtEnd = true;
    }

    private boolean isBehind(byte[] name) {
        return textLength == name.length && Arrays.equals(text, 0, name.length, name, 0, name.length);
    }

    private void open(int bracket) throws IOException {
        if (bracket == '{' && isInProviders && depth == DEPTH_OF_PROVIDER && isBehind(CELLS)) {
            cells();
        } else {
            depth++;
            isInProviders |= bracket == '[' && depth == DEPTH_OF_LIST && isBehind(PROVIDERS);
            provider += bracket == '{' && isInProviders && depth == DEPTH_OF_PROVIDER ? 1 : 0;
        }
        textLength = -1;
    }

    /// Takes over the cells of one provider, as far as they are new.
    private void cells() throws IOException {
        boolean isFirst = true;
        boolean isFirstTaken = true;
        in.mark();
        for (FoldedColumn column = next(0, isFirst); column != null; ) {
            column.demandNew(provider);
            int start = in.sinceMark() - 1;
            if (!column.skipCell(in, provider)) {
                if (!isFirstTaken) {
                    put(',');
                }
                isFirstTaken = false;
                put('"');
                put(column.idBytes(), 0, column.idBytes().length);
                put('"');
                put(':');
                put(in.bytes(), in.markedAt() + start, in.position());
            }
            isFirst = false;
            in.mark();
            column = next(column.number() + 1, isFirst);
        }
        in.unmark();
        put('}');
    }

    /// Goes behind the opening brace of the next cell, and gives its column, most likely the one with this number;
    /// nothing behind the last one.
    private @Nullable FoldedColumn next(int expected, boolean isFirst) throws IOException {
        if (expected < columns.size() && columns.get(expected).skipLead(in, isFirst)) {
            return columns.get(expected);
        }
        int next = nextVisible();
        if (next == '}') {
            return null;
        }
        if (!isFirst) {
            demand(next == ',');
            next = nextVisible();
        }
        demand(next == '"');
        FoldedColumn column = column(expected);
        demand(nextVisible() == ':' && nextVisible() == '{');
        column.leadBy(in.bytes(), in.markedAt(), in.position(), isFirst);
        return column;
    }

    /// The column whose id comes next; most likely the one with this number.
    private FoldedColumn column(int expected) throws IOException {
        int start = in.sinceMark();
        for (int next = in.next(); next != '"'; next = in.next()) {
            demand(next >= ' ' && next != '\\');
        }
        int begin = in.markedAt() + start;
        int end = in.position() - 1;
        if (expected < columns.size() && columns.get(expected).isNamed(in.bytes(), begin, end)) {
            return columns.get(expected);
        }
        for (FoldedColumn column : columns) {
            if (column.isNamed(in.bytes(), begin, end)) {
                return column;
            }
        }
        demand(columns.size() < MOST_COLUMNS);
        FoldedColumn column = new FoldedColumn(Arrays.copyOfRange(in.bytes(), begin, end), columns.size());
        columns.add(column);
        return column;
    }

    static void demand(boolean isPlain) throws Unfoldable {
        if (!isPlain) {
            throw new Unfoldable();
        }
    }

    private int nextVisible() throws IOException {
        int next = in.next();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = in.next();
        }
        return next;
    }

    private void put(int one) {
        if (to == folded.length) {
            folded = Arrays.copyOf(folded, to * 2);
        }
        folded[to++] = (byte) one;
    }

    private void put(byte[] some, int start, int end) {
        if (to + end - start > folded.length) {
            folded = Arrays.copyOf(folded, Math.max(to + end - start, to * 2));
        }
        System.arraycopy(some, start, folded, to, end - start);
        to += end - start;
    }
}
