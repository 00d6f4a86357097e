package cni.explorer.data;

/// Where something stands in a file.
///
/// @param spot    line and column, see [#spot(int, int)]
/// @param pointer its JSON Pointer
record Place(long spot, String pointer) {
    private static final int HALF = 32;

    /// Line and column in one number, since a big file has millions of places that nobody will ask for.
    static long spot(int line, int column) {
        return (long) line << HALF | column;
    }

    static int line(long spot) {
        return (int) (spot >>> HALF);
    }

    int line() {
        return line(spot);
    }

    int column() {
        return (int) spot;
    }
}
