package cni.explorer.data;

/// Where something stands in a file.
///
/// @param position line and column, see [#position(int, int)]
/// @param pointer  its JSON Pointer
record SourceLocation(long position, String pointer) {
    private static final int HALF = 32;

    /// Line and column in one number, since a big file has millions of places that nobody will ask for.
    static long position(int line, int column) {
        return (long) line << HALF | column;
    }

    static int line(long position) {
        return (int) (position >>> HALF);
    }

    int line() {
        return line(position);
    }

    int column() {
        return (int) position;
    }
}
