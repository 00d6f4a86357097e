package cni.explorer.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Why a repository could not be read, in one sentence without its name.
public final class FetchFailureText {
    private FetchFailureText() {}

    /// There is none of that name, or it is private.
    public static String notFound() {
        return "There is no public repository of that name (404).";
    }

    /// The token is not accepted.
    public static String tokenRefused() {
        return "The token is not accepted (401): it may have expired. Take it away, or set another one.";
    }

    /// Not for whoever asks.
    public static String forbidden() {
        return "The answer is refused (403): the token may lack a right, or the list is too long for GitHub.";
    }

    /// Taken away for legal reasons.
    public static String blocked() {
        return "The repository is blocked for legal reasons (451).";
    }

    /// Too much was asked for.
    public static String limited(Instant until) {
        return English.format(
                "The limit of requests is reached; it goes on at %s UTC. With a token in GITHUB_TOKEN the limit is higher.",
                minute(until));
    }

    /// Too much was asked of a host other than GitHub; others may be asked on.
    public static String hostLimited(String host, Instant until) {
        return English.format("The limit of requests of %s is reached; it goes on at %s UTC.", host, minute(until));
    }

    /// The host is none of those that may be asked.
    public static String notNamed(String host) {
        return English.format("%s is not asked, for nobody has named it: see CNI_EXPLORER_HOSTS.", host);
    }

    /// Nothing in the default branch tells of a file.
    public static String notInBranch() {
        return "The file is not listed where it was read, or never was in the default branch.";
    }

    /// The server is in trouble.
    public static String serverTrouble(int status, int tries) {
        return English.format("The server is in trouble (%d), also after %d tries.", status, tries);
    }

    /// No way to the server.
    public static String unreachable(String host) {
        return English.format("%s could not be reached: is there a network?", host);
    }

    /// The connection was not safe.
    public static String notTrusted(String host) {
        return English.format("The connection to %s is not safe: its certificate is not trusted here.", host);
    }

    /// No safe connection, for another reason than the certificate.
    public static String notSecure(String host) {
        return English.format("No safe connection to %s could be made: it does not speak TLS as it should.", host);
    }

    /// The connection broke in the middle.
    public static String cutOff() {
        return "The connection was cut off before the whole answer had come.";
    }

    /// Whoever stands between wants to know who asks.
    public static String proxyRefused(String host) {
        return English.format(
                "The proxy on the way to %s wants a name and a password (407), and this program gives none.", host);
    }

    /// Nothing was answered, for a reason that is not known.
    public static String broken(String host) {
        return English.format(
                "No answer of %s could be had: the connection failed, or a proxy on the way refused it.", host);
    }

    /// Nobody is asked at such an address.
    public static String notSafe() {
        return "The address of the API must be like https://HOST/api/v3, without a name or password.";
    }

    /// No answer in time.
    public static String tooSlow(Duration after) {
        return English.format("No whole answer came within %d seconds.", Math.max(1, after.toSeconds()));
    }

    /// Longer than any answer should be.
    public static String tooLong() {
        return "The answer is longer than any should be, and was not read.";
    }

    /// Not what the API promises.
    public static String notUnderstood() {
        return "The answer is not what the API promises.";
    }

    /// Asking had ended before.
    public static String notAnswered() {
        return "It had not been answered when asking ended.";
    }

    /// Asking had ended before; it is known of an earlier time.
    public static String notAgain(LocalDate last) {
        return English.format("What is shown was read on %s; it was not answered since.", last);
    }

    /// Some other status.
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
