package cni.explorer.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One column of folded cells.
final class FoldedColumn {
    private final byte[] id;
    private final int number;
    private final SeenTexts seen = new SeenTexts();
    private int[] repeated = new int[64];
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

    /// This column, in which no provider has two cells.
    FoldedColumn of(int provider) throws FoldedCells.Unfoldable {
        FoldedCells.demand(last != provider);
        last = provider;
        return this;
    }

    /// Notes the cell of a provider; whether it repeats no earlier one.
    boolean isNew(byte[] bytes, int from, int to, int hash, int provider) {
        int first = seen.first(bytes, from, to, hash, provider);
        if (first == SeenTexts.NONE) {
            return true;
        }
        if (provider >= repeated.length) {
            repeated = Arrays.copyOf(repeated, Math.max(provider + 1, repeated.length * 2));
        }
        repeated[provider] = first + 1;
        return false;
    }

    /// The provider that each provider repeats, and one; 0 for none.
    int[] repeated() {
        return repeated;
    }
}
