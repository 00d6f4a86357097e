package cni.explorer.ui.matrix;

/// How two lists of rows share a height: the upper one gets all its rows first, but no more than its share while the
/// lower one lacks some, and never so much that the lower one has less than a few; where there is room for few rows at
/// all, the larger part of them is the upper one's. Both get whole rows.
///
/// @param upper the height of the upper one with its header, in pixels
/// @param lower of the lower one
record SharedHeight(double upper, double lower) {
    private static final double UPPER_SHARE = 0.7;
    /// So many rows of the lower one are in sight wherever there is room for more than a few.
    static final int LOWER_AT_LEAST = 4;

    /// The same with one row less of the upper one, for the lower one if that lacks some.
    SharedHeight withoutLastUpper(double room, double upperRow, int lowerRows, double lowerRow) {
        double less = upper - upperRow;
        return new SharedHeight(
                less, Math.min(lowerRows * lowerRow, Math.floor(Math.max(0, room - less) / lowerRow) * lowerRow));
    }

    /// @param room       for both, in pixels
    /// @param header     of the upper one
    /// @param upperRows  all that it has
    /// @param upperRow   how high each is
    /// @param lowerRows  all that the lower one has
    /// @param lowerRow   how high each is
    static SharedHeight of(double room, double header, int upperRows, double upperRow, int lowerRows, double lowerRow) {
        double wantsUpper = upperRows == 0 ? 0 : header + upperRows * upperRow;
        double wantsLower = lowerRows * lowerRow;
        double forRows = room - header;
        double fewest = fewest(Math.floor(forRows / lowerRow), upperRows);
        double leaves = room - Math.min(lowerRows, fewest) * lowerRow;
        // A low list gives its header no part of its rows' share.
        double share = fewest < LOWER_AT_LEAST ? leaves : room * UPPER_SHARE;
        double most = Math.max(share, room - wantsLower);
        double upper = Math.min(wantsUpper, Math.max(Math.min(most, leaves), header + upperRow));
        if (upper < wantsUpper) {
            upper = header + Math.max(1, Math.floor((upper - header) / upperRow)) * upperRow;
        }
        double lower = Math.min(wantsLower, Math.floor(Math.max(0, room - upper) / lowerRow) * lowerRow);
        return new SharedHeight(upper, lower);
    }

    /// The larger part of the rows is the upper one's, and one more where that is its last.
    private static double fewest(double rows, int upperRows) {
        double half = Math.clamp(Math.floor((rows - 1) / 2), 1, LOWER_AT_LEAST);
        boolean isLast = rows - half + 1 == upperRows && half > 1 && half < LOWER_AT_LEAST;
        return isLast ? half - 1 : half;
    }
}
