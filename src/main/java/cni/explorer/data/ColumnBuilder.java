package cni.explorer.data;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Feature;
import cni.explorer.model.SparseInts;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The cells of one feature while a file is being read.
final class ColumnBuilder {
    final String id;
    final int number;
    int lastProvider = -1;

    /// Absent until the features are read.
    @Nullable
    Feature feature;

    boolean isKindKnown;

    private final Column.Builder builder = new Column.Builder();
    private final CellCodes known = new CellCodes();

    /// @param number its place among the columns, in the order in which they were first named
    ColumnBuilder(String id, int number) {
        this.id = id;
        this.number = number;
    }

    /// Puts a cell that looks like an earlier one which was found right; `false` if there was none.
    boolean putKnown(int provider, String value, String verdict, List<String> categories, List<String> footnotes) {
        int code = known.code(value, verdict, categories, footnotes);
        if (code == CellCodes.NONE) {
            return false;
        }
        builder.put(provider, code);
        return true;
    }

    /// Puts a stand-in for a cell that could not be read.
    void putUnknown(int provider) {
        builder.put(provider, Cell.UNKNOWN);
    }

    /// Judges a cell and puts it.
    void put(CellBuilder draft, CellRules rules, Problems problems) {
        if (feature == null) {
            return;
        }
        int before = problems.errors();
        Cell cell = rules.cell(draft, feature, isKindKnown);
        int code = builder.code(cell);
        builder.put(draft.provider(), code);
        if (draft.plain() && problems.errors() == before) {
            known.add(draft.look(), code);
        }
    }

    /// Puts cells that are those of earlier providers.
    ///
    /// @param earlier   for each provider the index of the earlier one, and one; 0 for those that
    ///     repeat none; handed over
    /// @param providers how many there are
    void repeat(SparseInts earlier, int providers) {
        builder.reach(providers);
        builder.repeat(earlier);
    }

    /// Tells the providers that have no cell, of so many.
    void missing(int providers, IntConsumer tell) {
        for (int provider = 0; provider < providers; provider++) {
            if (!builder.has(provider)) {
                tell.accept(provider);
            }
        }
    }

    Column build(int providers) {
        builder.reach(providers);
        return builder.build();
    }
}
