package cni.explorer.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is said of looking again at the figures of repositories.
public final class RefreshText {
    public static final String TITLE = "Figures from GitHub";
    public static final String COMMAND = "Refresh figures…";
    public static final String START = "Look again";
    public static final String STOP = "Stop";
    public static final String ADD_TOKEN = "Add a token";
    public static final String OTHER_TOKEN = "Another token";
    public static final String FORGET_TOKEN = "Forget it";
    public static final String NO_TOKEN_TYPED = "That is no token: it has blanks in it, or nothing at all.";
    public static final String NO_TOKEN = "Without a token GitHub answers 60 requests an hour.";
    public static final String TOKEN_TYPED = "With the token that you typed; it is forgotten with this window.";
    public static final String CHECK_SOURCES = "Look whether they have changed";
    public static final String COPY_WORKLIST = "Copy as worklist";
    public static final String OLD_STAY = "Old figures stay until new ones are in";
    public static final String NOTHING_CHANGED = "Nothing has changed.";

    /// Where nothing says more.
    public static final String FAILED = "It has failed.";

    /// What has become of a repository that was to be asked.
    public static final String IS_ASKED = "is asked";

    public static final String NOT_ASKED = "not asked";
    public static final String NOT_READ = "not read";
    public static final String NO_REPOSITORY = "no repository";

    /// What is done while something is written.
    public static final String KEEPING_FIGURES = "Keeping figures";

    public static final String KEEPING_TOKEN = "Keeping the token";

    public static final String NOT_KEPT = "Something could not be kept.";

    /// How many requests one repository takes.
    private static final int REQUESTS_EACH = 4;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private RefreshText() {}

    /// What would be asked; nobody is asked before somebody wants it.
    public static String ready(int repositories) {
        return repositories == 0
                ? "None of these has a repository on GitHub."
                : English.format(
                        "%s, %s. Nobody is asked before you say so.",
                        English.count(repositories, "repository", "repositories"),
                        English.count(repositories * REQUESTS_EACH, "request"));
    }

    /// "5 of 17 read, 1 not reached".
    public static String going(int read, int failed, int all) {
        return English.format("Looking again: %,d of %,d read%s", read, all, notReached(failed));
    }

    public static String stopped(int read, int all) {
        return English.format("Stopped: %,d of %,d looked at again, and kept", read, all);
    }

    /// "16 of 17 looked at again, 1 not reached".
    public static String ended(int read, int failed, int all) {
        return English.format("%,d of %,d looked at again%s", read, all, notReached(failed));
    }

    /// Whether the sources have changed: nobody has looked yet.
    public static String sourcesReady(int sources) {
        return sources == 0
                ? "No cell names a file of a repository as its source."
                : English.format(
                        "Sources of the cells: %s and releases that may have changed since they were read.",
                        English.count(sources, "file"));
    }

    /// "Looking: 120 of 340 files and releases".
    public static String sourcesGoing(int done, int all) {
        return English.format("Looking: %,d of %,d files and releases", done, all);
    }

    /// The same where there is little room: "16 looked at again, 1 not".
    public static String endedShort(int read, int failed) {
        return English.format("%,d looked at again", read) + (failed == 0 ? "" : English.format(", %,d not", failed));
    }

    private static String notReached(int failed) {
        return failed == 0 ? "" : English.format(", %,d not reached", failed);
    }

    /// What the button would do.
    public static String startHint(int repositories) {
        return English.format(
                "Ask GitHub for the figures of %s now", English.count(repositories, "repository", "repositories"));
    }

    /// "With the token in GITHUB_TOKEN."
    ///
    /// @param name of the environment variable
    public static String tokenOf(String name) {
        return English.format("With the token in %s.", name);
    }

    /// "With the token kept in …/token."
    ///
    /// @param place where the file is
    public static String tokenKept(String place) {
        return English.format("With the token kept in %s.", place);
    }

    /// Asks whether a token shall be kept.
    ///
    /// @param place where the file is
    public static String keepToken(String place) {
        return English.format("Keep it in %s, which only you can read", place);
    }

    /// At a limit all stops; when it goes on, in the time of this machine.
    public static String limited(LocalTime until) {
        return English.format(
                "The limit of requests is reached. It goes on at %s; what came before is kept.", TIME.format(until));
    }

    public static String waits(LocalTime until) {
        return English.format("waits until %s", TIME.format(until));
    }

    /// "12 sources could not be looked at: …".
    public static String notLookedAt(String what, String why) {
        return English.format("%s could not be looked at: %s", what, why);
    }

    /// Says that a repository is elsewhere now.
    ///
    /// @param now `owner/name`
    public static String moved(String now) {
        return English.format("has moved to %s and was read there; its name here stays.", now);
    }

    /// Says that a number could not be had.
    ///
    /// @param figure "Contributors"
    public static String missing(String figure, String why) {
        return English.format("said no figure for %s. %s", figure, why);
    }

    /// What a repository said, in short.
    ///
    /// @param stars   in digits; empty if it did not say
    /// @param release the newest; empty for none
    public static String read(String stars, String release, boolean isArchived) {
        StringBuilder said = new StringBuilder("read");
        if (!stars.isEmpty()) {
            said.append(", ★ ").append(stars);
        }
        if (!release.isEmpty()) {
            said.append(", ").append(release);
        }
        return said.append(isArchived ? ", archived" : "").toString();
    }
}
