package cni.explorer.ui.grid;

/// The arithmetic of a scroll bar, in pixels along it.
///
/// @param track  how long the way is
/// @param room   how much is visible
/// @param total  how much there is
/// @param scroll how much is hidden before what is visible
record Thumb(double track, double room, double total, double scroll) {
    private static final double SHORTEST = 24;

    /// Whether there is more than is visible.
    boolean needed() {
        return total > room && track > 0;
    }

    double length() {
        return needed() ? Math.min(track, Math.max(SHORTEST, track * room / total)) : track;
    }

    double start() {
        return needed() ? (track - length()) * scroll / (total - room) : 0;
    }

    /// How far is scrolled if the thumb begins there.
    double scrollAt(double start) {
        double way = track - length();
        return way <= 0 ? 0 : Math.max(0, Math.min(start, way)) / way * (total - room);
    }
}
