package cni.explorer.data;

import cni.explorer.model.SparseInts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One column of folded cells.
final class FoldedColumn {
    private static final int LONGEST_LEAD = 256;

    private final byte[] id;
    private final int number;
    private final SeenTexts seen = new SeenTexts();
    private byte[] lead = {};
    private boolean leadsFirst;
    /// The provider that each provider repeats, and one.
    private final SparseInts repeated = new SparseInts();

    private int last = -1;

    FoldedColumn(byte[] id, int number) {
        this.id = id;
        this.number = number;
    }

    String id() {
        return new String(id, StandardCharsets.UTF_8);
    }

    byte[] idBytes() {
        return id;
    }

    int number() {
        return number;
    }

    boolean isNamed(byte[] bytes, int from, int to) {
        return Arrays.equals(id, 0, id.length, bytes, from, to);
    }

    /// Refuses a second cell of a provider.
    void demandNew(int provider) throws FoldedCells.Unfoldable {
        FoldedCells.demand(last != provider);
        last = provider;
    }

    /// Remembers the bytes from the end of the cell before to the opening brace of one of this column, which most
    /// likely are the same for the next provider.
    ///
    /// @param isFirst whether there was no cell before
    void leadBy(byte[] bytes, int from, int to, boolean isFirst) {
        if (to - from <= LONGEST_LEAD) {
            lead = Arrays.copyOfRange(bytes, from, to);
            leadsFirst = isFirst;
        }
    }

    /// Goes behind such bytes, if they are what comes next.
    boolean skipLead(LookAhead in, boolean isFirst) {
        return lead.length > 0 && leadsFirst == isFirst && in.skip(lead);
    }

    /// Goes behind the cell of a provider, whose opening brace was gone over just now.
    ///
    /// @return whether it repeats an earlier one
    boolean skipCell(LookAhead in, int provider) throws IOException {
        int start = in.sinceMark() - 1;
        long hash = SeenTexts.hash(in.bytes(), in.position(), in.limit());
        if (hash != 0 && seen.find(in.bytes(), in.position() - 1, in.limit(), hash)) {
            in.skip(seen.length() - 1);
            repeated.put(provider, seen.first() + 1);
            return true;
        }
        in.skipObject();
        int from = in.markedAt() + start;
        long whole = SeenTexts.hash(in.bytes(), from + 1, in.position());
        if (seen.find(in.bytes(), from, in.position(), whole)) {
            repeated.put(provider, seen.first() + 1);
            return true;
        }
        seen.add(in.bytes(), from, in.position(), whole, provider);
        return false;
    }

    /// The provider that each provider repeats, and one; 0 for none.
    SparseInts repeated() {
        return repeated;
    }
}
