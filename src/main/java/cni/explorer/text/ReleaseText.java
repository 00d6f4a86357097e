package cni.explorer.text;

import cni.explorer.query.Release;
import java.time.LocalDate;

/// Releases in words.
public final class ReleaseText {
    private ReleaseText() {}

    /// How old a release was on a day; "no day" for a version without one, and nothing for what is none.
    public static String age(Release release, LocalDate on) {
        return release.day().map(day -> Dates.age(day, on)).orElse(release.isVersion() ? "no day" : "");
    }
}
