package cni.explorer.ui.common;

import cni.explorer.model.Cell;

/// Which values stand out.
public final class CellEmphasis {
    private CellEmphasis() {}

    /// A NO and what states nothing stand back; what is there stands out.
    public static boolean isMuted(Cell cell) {
        return cell.verdict()
                .map(verdict -> switch (verdict) {
                    case YES, CONDITIONAL -> false;
                    case NO, NOT_APPLICABLE, UNKNOWN -> true;
                })
                .orElse(false);
    }
}
