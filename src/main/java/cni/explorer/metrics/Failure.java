package cni.explorer.metrics;

import cni.explorer.text.English;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

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
            return "There is no public repository of that name (404).";
        }
    }

    /// The token is not accepted.
    record TokenRefused() implements Failure {
        @Override
        public String sentence() {
            return "The token is not accepted (401): it may have expired. Take it away, or set another one.";
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
            return "The answer is refused (403): the token may lack a right, or the list is too long for GitHub.";
        }
    }

    /// Taken away for legal reasons.
    record Blocked() implements Failure {
        @Override
        public String sentence() {
            return "The repository is blocked for legal reasons (451).";
        }
    }

    /// Too much was asked for.
    ///
    /// @param until when it may go on
    record Limited(Instant until) implements Failure {
        @Override
        public String sentence() {
            return English.format(
                    "The limit of requests is reached; it goes on at %s UTC. With a token in GITHUB_TOKEN the limit is higher.",
                    until.plusSeconds(59)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .atZone(ZoneOffset.UTC)
                            .toLocalTime());
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
            return English.format(
                    "The limit of requests of %s is reached; it goes on at %s UTC.",
                    host,
                    until.plusSeconds(59)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .atZone(ZoneOffset.UTC)
                            .toLocalTime());
        }
    }

    /// The host is none of those that may be asked.
    record NotNamed(String host) implements Failure {
        @Override
        public String sentence() {
            return English.format("%s is not asked, for nobody has named it: see CNI_EXPLORER_HOSTS.", host);
        }
    }

    /// Nothing in the default branch tells of a file.
    record NotInBranch() implements Failure {
        @Override
        public String sentence() {
            return "The file is not listed where it was read, or never was in the default branch.";
        }
    }

    /// The server is in trouble.
    record ServerTrouble(int status, int tries) implements Failure {
        @Override
        public String sentence() {
            return English.format("The server is in trouble (%d), also after %d tries.", status, tries);
        }
    }

    /// No way to the server.
    ///
    /// @param host that was asked for
    record Unreachable(String host) implements Failure {
        @Override
        public String sentence() {
            return English.format("%s could not be reached: is there a network?", host);
        }
    }

    /// The connection was not safe.
    record NotTrusted(String host) implements Failure {
        @Override
        public String sentence() {
            return English.format("The connection to %s is not safe: its certificate is not trusted here.", host);
        }
    }

    /// No safe connection, for another reason than the certificate.
    record NotSecure(String host) implements Failure {
        @Override
        public String sentence() {
            return English.format("No safe connection to %s could be made: it does not speak TLS as it should.", host);
        }
    }

    /// The connection broke in the middle.
    record CutOff() implements Failure {
        @Override
        public String sentence() {
            return "The connection was cut off before the whole answer had come.";
        }
    }

    /// Whoever stands between wants to know who asks.
    ///
    /// @param host that was asked for
    record ProxyRefused(String host) implements Failure {
        @Override
        public String sentence() {
            return English.format(
                    "The proxy on the way to %s wants a name and a password (407), and this program gives none.", host);
        }
    }

    /// Nothing was answered, for a reason that is not known.
    ///
    /// @param host that was asked for
    record Broken(String host) implements Failure {
        @Override
        public String sentence() {
            return English.format(
                    "No answer of %s could be had: the connection failed, or a proxy on the way refused it.", host);
        }
    }

    /// Nobody is asked at such an address.
    record NotSafe() implements Failure {
        @Override
        public String sentence() {
            return "The address of the API must be like https://HOST/api/v3, without a name or password.";
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
            return English.format("No whole answer came within %d seconds.", Math.max(1, after.toSeconds()));
        }
    }

    /// Longer than any answer should be.
    record TooLong() implements Failure {
        @Override
        public String sentence() {
            return "The answer is longer than any should be, and was not read.";
        }
    }

    /// Not what the API promises.
    record NotUnderstood() implements Failure {
        @Override
        public String sentence() {
            return "The answer is not what the API promises.";
        }
    }

    /// Asking had ended before.
    record NotAnswered() implements Failure {
        @Override
        public String sentence() {
            return "It had not been answered when asking ended.";
        }
    }

    /// Asking had ended before; it is known of an earlier time.
    ///
    /// @param last when it was answered
    record NotAgain(LocalDate last) implements Failure {
        @Override
        public String sentence() {
            return English.format("What is shown was read on %s; it was not answered since.", last);
        }
    }

    /// Some other status.
    record OtherStatus(int status) implements Failure {
        @Override
        public String sentence() {
            return English.format("The server answered with status %d.", status);
        }
    }
}
