package cni.explorer.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Why a repository could not be read, in one sentence without its name.
public final class FetchFailureText {
    public static final String NOT_FOUND = "There is no public repository of that name (404).";
    public static final String TOKEN_REFUSED =
            "The token is not accepted (401): it may have expired. Take it away, or set another one.";
    public static final String FORBIDDEN =
            "The answer is refused (403): the token may lack a right, or the list is too long for GitHub.";
    public static final String BLOCKED = "The repository is blocked for legal reasons (451).";
    public static final String NOT_IN_BRANCH =
            "The file is not listed where it was read, or never was in the default branch.";
    public static final String CUT_OFF = "The connection was cut off before the whole answer had come.";
    public static final String NOT_SAFE =
            "The address of the API must be like https://HOST/api/v3, without a name or password.";
    public static final String TOO_LONG = "The answer is longer than any should be, and was not read.";
    public static final String NOT_UNDERSTOOD = "The answer is not what the API promises.";
    public static final String NOT_ANSWERED = "It had not been answered when asking ended.";

    private FetchFailureText() {}

    public static String limited(Instant until) {
        return English.format(
                "The limit of requests is reached; it goes on at %s UTC. With a token in GITHUB_TOKEN the limit is higher.",
                minute(until));
    }

    public static String hostLimited(String host, Instant until) {
        return English.format("The limit of requests of %s is reached; it goes on at %s UTC.", host, minute(until));
    }

    public static String notNamed(String host) {
        return English.format("%s is not asked, for nobody has named it: see CNI_EXPLORER_HOSTS.", host);
    }

    public static String serverTrouble(int status, int tries) {
        return English.format("The server is in trouble (%d), also after %d tries.", status, tries);
    }

    public static String unreachable(String host) {
        return English.format("%s could not be reached: is there a network?", host);
    }

    public static String notTrusted(String host) {
        return English.format("The connection to %s is not safe: its certificate is not trusted here.", host);
    }

    public static String notSecure(String host) {
        return English.format("No safe connection to %s could be made: it does not speak TLS as it should.", host);
    }

    public static String proxyRefused(String host) {
        return English.format(
                "The proxy on the way to %s wants a name and a password (407), and this program gives none.", host);
    }

    public static String broken(String host) {
        return English.format(
                "No answer of %s could be had: the connection failed, or a proxy on the way refused it.", host);
    }

    public static String tooSlow(Duration after) {
        return English.format("No whole answer came within %d seconds.", Math.max(1, after.toSeconds()));
    }

    public static String notAgain(LocalDate last) {
        return English.format("What is shown was read on %s; it was not answered since.", last);
    }

    public static String otherStatus(int status) {
        return English.format("The server answered with status %d.", status);
    }

    /// The minute in which it is over.
    private static LocalTime minute(Instant until) {
        return until.plusSeconds(59)
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(ZoneOffset.UTC)
                .toLocalTime();
    }
}
