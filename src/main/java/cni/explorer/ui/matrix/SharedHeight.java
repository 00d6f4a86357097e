package cni.explorer.ui.matrix;

/// How two lists of rows share a height: the upper one gets all its rows first, but no more than its share while the
/// lower one lacks some, and never so much that the lower one has less than a few. Both get whole rows.
///
/// @param upper the height of the upper one with its header, in pixels
/// @param lower of the lower one
record SharedHeight(double upper, double lower) {
    private static final double UPPER_SHARE = 0.6;
    private static final int LOWER_AT_LEAST = 4;

    /// @param room       for both, in pixels
    /// @param header     of the upper one
    /// @param upperRows  all that it has
    /// @param upperRow   how high each is
    /// @param lowerRows  all that the lower one has
    /// @param lowerRow   how high each is
    static SharedHeight of(double room, double header, int upperRows, double upperRow, int lowerRows, double lowerRow) {
        double wantsUpper = upperRows == 0 ? 0 : header + upperRows * upperRow;
        double wantsLower = lowerRows * lowerRow;
        double most = Math.max(room * UPPER_SHARE, room - wantsLower);
        // Where not even that many of both fit, both have as many.
        double pairs = Math.max(1, Math.floor((room - header) / (upperRow + lowerRow)));
        double leaves = room - Math.min(lowerRows, Math.min(LOWER_AT_LEAST, pairs)) * lowerRow;
        double upper = Math.min(wantsUpper, Math.max(Math.min(most, leaves), header + upperRow));
        if (upper < wantsUpper) {
            upper = header + Math.max(1, Math.floor((upper - header) / upperRow)) * upperRow;
        }
        double lower = Math.min(wantsLower, Math.floor(Math.max(0, room - upper) / lowerRow) * lowerRow);
        return new SharedHeight(upper, lower);
    }
}
