package cni.explorer.metrics;

import cni.explorer.text.FetchFailureText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Why a repository could not be read.
public sealed interface Failure {

    /// One sentence for a reader, without the name of the repository.
    String sentence();

    /// Whether asking on is of no use for now.
    default boolean stopsAll() {
        return false;
    }

    /// There is none of that name, or it is private.
    record NotFound() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notFound();
        }
    }

    /// The token is not accepted.
    record TokenRefused() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.tokenRefused();
        }

        @Override
        public boolean stopsAll() {
            return true;
        }
    }

    /// Not for whoever asks.
    record Forbidden() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.forbidden();
        }
    }

    /// Taken away for legal reasons.
    record Blocked() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.blocked();
        }
    }

    /// Too much was asked for.
    ///
    /// @param until when it may go on
    record Limited(Instant until) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.limited(until);
        }

        @Override
        public boolean stopsAll() {
            return true;
        }
    }

    /// Too much was asked of a host other than GitHub; others may be asked on.
    ///
    /// @param until when it may go on
    record HostLimited(String host, Instant until) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.hostLimited(host, until);
        }
    }

    /// The host is none of those that may be asked.
    record NotNamed(String host) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notNamed(host);
        }
    }

    /// Nothing in the default branch tells of a file.
    record NotInBranch() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notInBranch();
        }
    }

    /// The server is in trouble.
    record ServerTrouble(int status, int tries) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.serverTrouble(status, tries);
        }
    }

    /// No way to the server.
    ///
    /// @param host that was asked for
    record Unreachable(String host) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.unreachable(host);
        }
    }

    /// The connection was not safe.
    record NotTrusted(String host) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notTrusted(host);
        }
    }

    /// No safe connection, for another reason than the certificate.
    record NotSecure(String host) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notSecure(host);
        }
    }

    /// The connection broke in the middle.
    record CutOff() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.cutOff();
        }
    }

    /// Whoever stands between wants to know who asks.
    ///
    /// @param host that was asked for
    record ProxyRefused(String host) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.proxyRefused(host);
        }
    }

    /// Nothing was answered, for a reason that is not known.
    ///
    /// @param host that was asked for
    record Broken(String host) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.broken(host);
        }
    }

    /// Nobody is asked at such an address.
    record NotSafe() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notSafe();
        }

        @Override
        public boolean stopsAll() {
            return true;
        }
    }

    /// No answer in time.
    record TooSlow(Duration after) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.tooSlow(after);
        }
    }

    /// Longer than any answer should be.
    record TooLong() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.tooLong();
        }
    }

    /// Not what the API promises.
    record NotUnderstood() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notUnderstood();
        }
    }

    /// Asking had ended before.
    record NotAnswered() implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notAnswered();
        }
    }

    /// Asking had ended before; it is known of an earlier time.
    ///
    /// @param last when it was answered
    record NotAgain(LocalDate last) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.notAgain(last);
        }
    }

    /// Some other status.
    record OtherStatus(int status) implements Failure {
        @Override
        public String sentence() {
            return FetchFailureText.otherStatus(status);
        }
    }
}
