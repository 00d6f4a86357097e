package cni.explorer.metrics;

import java.net.URI;
import java.util.Optional;

/// Keeps answers, so that what has not changed is not sent again.
public interface AnswerCache {

    /// Keeps nothing.
    AnswerCache NONE = new AnswerCache() {
        @Override
        public Optional<KeptAnswer> find(URI address) {
            return Optional.empty();
        }

        @Override
        public void keep(URI address, KeptAnswer answer) {}
    };

    Optional<KeptAnswer> find(URI address);

    /// What cannot be kept is asked for again the next time, and nobody is told.
    void keep(URI address, KeptAnswer answer);

    /// An answer that the server can say “as before” to.
    ///
    /// @param tag  its `ETag`
    /// @param link its `Link`; may be empty
    /// @param body its text
    record KeptAnswer(String tag, String link, String body) {}
}
