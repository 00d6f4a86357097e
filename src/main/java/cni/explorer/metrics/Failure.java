package cni.explorer.metrics;

import cni.explorer.text.FetchFailureText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Why a repository could not be read.
public sealed interface Failure {

    /// One sentence for a reader, without the name of the repository.
    default String sentence() {
        return switch (this) {
            case NotFound _ -> FetchFailureText.NOT_FOUND;
            case TokenRefused _ -> FetchFailureText.TOKEN_REFUSED;
            case Forbidden _ -> FetchFailureText.FORBIDDEN;
            case Blocked _ -> FetchFailureText.BLOCKED;
            case Limited(Instant until) -> FetchFailureText.limited(until);
            case HostLimited(String host, Instant until) -> FetchFailureText.hostLimited(host, until);
            case NotNamed(String host) -> FetchFailureText.notNamed(host);
            case NotInBranch _ -> FetchFailureText.NOT_IN_BRANCH;
            case ServerTrouble(int status, int tries) -> FetchFailureText.serverTrouble(status, tries);
            case Unreachable(String host) -> FetchFailureText.unreachable(host);
            case NotTrusted(String host) -> FetchFailureText.notTrusted(host);
            case NotSecure(String host) -> FetchFailureText.notSecure(host);
            case CutOff _ -> FetchFailureText.CUT_OFF;
            case ProxyRefused(String host) -> FetchFailureText.proxyRefused(host);
            case Broken(String host) -> FetchFailureText.broken(host);
            case NotSafe _ -> FetchFailureText.NOT_SAFE;
            case TooSlow(Duration after) -> FetchFailureText.tooSlow(after);
            case TooLong _ -> FetchFailureText.TOO_LONG;
            case NotUnderstood _ -> FetchFailureText.NOT_UNDERSTOOD;
            case NotAnswered _ -> FetchFailureText.NOT_ANSWERED;
            case NotAgain(LocalDate last) -> FetchFailureText.notAgain(last);
            case OtherStatus(int status) -> FetchFailureText.otherStatus(status);
        };
    }

    /// Whether asking on is of no use for now.
    default boolean stopsAll() {
        return this instanceof TokenRefused || this instanceof Limited || this instanceof NotSafe;
    }

    /// There is none of that name, or it is private.
    record NotFound() implements Failure {}

    /// The token is not accepted.
    record TokenRefused() implements Failure {}

    /// Not for whoever asks.
    record Forbidden() implements Failure {}

    /// Taken away for legal reasons.
    record Blocked() implements Failure {}

    /// Too much was asked for.
    ///
    /// @param until when it may go on
    record Limited(Instant until) implements Failure {}

    /// Too much was asked of a host other than GitHub; others may be asked on.
    ///
    /// @param until when it may go on
    record HostLimited(String host, Instant until) implements Failure {}

    /// The host is none of those that may be asked.
    record NotNamed(String host) implements Failure {}

    /// Nothing in the default branch tells of a file.
    record NotInBranch() implements Failure {}

    /// The server is in trouble.
    record ServerTrouble(int status, int tries) implements Failure {}

    /// No way to the server.
    ///
    /// @param host that was asked for
    record Unreachable(String host) implements Failure {}

    /// The connection was not safe.
    record NotTrusted(String host) implements Failure {}

    /// No safe connection, for another reason than the certificate.
    record NotSecure(String host) implements Failure {}

    /// The connection broke in the middle.
    record CutOff() implements Failure {}

    /// Whoever stands between wants to know who asks.
    ///
    /// @param host that was asked for
    record ProxyRefused(String host) implements Failure {}

    /// Nothing was answered, for a reason that is not known.
    ///
    /// @param host that was asked for
    record Broken(String host) implements Failure {}

    /// Nobody is asked at such an address.
    record NotSafe() implements Failure {}

    /// No answer in time.
    record TooSlow(Duration after) implements Failure {}

    /// Longer than any answer should be.
    record TooLong() implements Failure {}

    /// Not what the API promises.
    record NotUnderstood() implements Failure {}

    /// Asking had ended before.
    record NotAnswered() implements Failure {}

    /// Asking had ended before; it is known of an earlier time.
    ///
    /// @param last when it was answered
    record NotAgain(LocalDate last) implements Failure {}

    /// Some other status.
    record OtherStatus(int status) implements Failure {}
}
