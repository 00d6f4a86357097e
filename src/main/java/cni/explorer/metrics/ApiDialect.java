package cni.explorer.metrics;

import java.net.http.HttpRequest;
import java.time.Instant;

/// What is different from API to API before an answer is read.
sealed interface ApiDialect {

    /// What a request says of itself.
    void mark(HttpRequest.Builder request);

    /// Why nothing is asked any more.
    Failure limited(Instant until);

    /// What a refusal means.
    ///
    /// @param status 401 or 403
    Failure refused(int status);

    /// GitHub.
    record GitHub() implements ApiDialect {
        private static final int UNAUTHORIZED = 401;

        @Override
        public void mark(HttpRequest.Builder request) {
            request.header("Accept", "application/vnd.github+json").header("X-GitHub-Api-Version", "2022-11-28");
        }

        @Override
        public Failure limited(Instant until) {
            return new Failure.Limited(until);
        }

        @Override
        public Failure refused(int status) {
            return status == UNAUTHORIZED ? new Failure.TokenRefused() : new Failure.Forbidden();
        }
    }

    /// A host that knows no token of this program.
    ///
    /// @param name of the host
    record OtherHost(String name) implements ApiDialect {
        @Override
        public void mark(HttpRequest.Builder request) {
            request.header("Accept", "application/json");
        }

        @Override
        public Failure limited(Instant until) {
            return new Failure.HostLimited(name, until);
        }

        @Override
        public Failure refused(int status) {
            return new Failure.OtherStatus(status);
        }
    }
}
