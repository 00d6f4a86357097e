package cni.explorer.data;

import cni.explorer.data.CellBuilder.CellKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The codes of the cells of one column, by their looks.
///
/// A hash table that is asked with the parts of a look, so that nothing is made for the millions of cells of a big file
/// that look like an earlier one.
final class CellCodes {
    /// What [#code] gives for a look that is not here.
    static final int NONE = -1;

    /// A column of more looks repeats itself too seldom to be remembered further.
    private static final int MOST = 4096;

    private @Nullable CellKey[] looks = new CellKey[64];
    private int[] codes = new int[64];
    private int size;

    /// The code of a look.
    int code(String value, String verdict, List<String> categories, List<String> footnotes) {
        int slot = slot(value, verdict, categories, footnotes);
        for (CellKey look = looks[slot]; look != null; look = looks[slot]) {
            if (look.value().equals(value)
                    && look.verdict().equals(verdict)
                    && look.categories().equals(categories)
                    && look.footnotes().equals(footnotes)) {
                return codes[slot];
            }
            slot = slot + 1 & looks.length - 1;
        }
        return NONE;
    }

    /// Keeps a look that is not here yet, unless there are too many.
    void add(CellKey look, int code) {
        if (size == MOST) {
            return;
        }
        if (++size > looks.length / 2) {
            grow();
        }
        put(look, code);
    }

    private void put(CellKey look, int code) {
        int slot = slot(look.value(), look.verdict(), look.categories(), look.footnotes());
        while (looks[slot] != null) {
            slot = slot + 1 & looks.length - 1;
        }
        looks[slot] = look;
        codes[slot] = code;
    }

    private int slot(String value, String verdict, List<String> categories, List<String> footnotes) {
        int hash = value.hashCode() * 31 + verdict.hashCode();
        hash = hash * 31 + (categories.isEmpty() ? 0 : categories.hashCode());
        hash = hash * 31 + (footnotes.isEmpty() ? 0 : footnotes.hashCode());
        return (hash ^ hash >>> 15) & looks.length - 1;
    }

    private void grow() {
        @Nullable CellKey[] oldLooks = looks;
        int[] oldCodes = codes;
        looks = new CellKey[oldLooks.length * 2];
        codes = new int[looks.length];
        for (int slot = 0; slot < oldLooks.length; slot++) {
            CellKey look = oldLooks[slot];
            if (look != null) {
                put(look, oldCodes[slot]);
            }
        }
    }
}
