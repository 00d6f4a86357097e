package cni.explorer.metrics;

import cni.explorer.data.FileAccessException;
import java.util.Optional;

/// Keeps the token of somebody who has asked for that.
public interface TokenStore {
    /// Keeps nothing, since there is no place for it.
    TokenStore NONE = new TokenStore() {
        @Override
        public Optional<Token> token() {
            return Optional.empty();
        }

        @Override
        public void keep(String text) {}

        @Override
        public String place() {
            return "";
        }
    };

    /// What is kept; empty too where it cannot be read.
    Optional<Token> token();

    /// Keeps a text where its owner alone can read it; an empty one takes away what is kept.
    ///
    /// @throws FileAccessException with the cause in one sentence, in which the text does not occur
    void keep(String text) throws FileAccessException;

    /// Where it is kept; empty where it cannot be.
    String place();
}
