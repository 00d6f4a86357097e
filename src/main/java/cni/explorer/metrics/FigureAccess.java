package cni.explorer.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Whom to ask for figures, and where the answers are kept.
///
/// @param variables the environment variables
/// @param source    what is asked, by the token that shows who asks
/// @param changes   what is asked for changes of sources, by the same
/// @param store     what was answered; empty where the system has no place for it
/// @param tokens    the token that somebody has asked to keep
public record FigureAccess(
        Map<String, String> variables,
        Function<Optional<Token>, MetricSource> source,
        Function<Optional<Token>, ChangeSource> changes,
        Optional<ReadingStore> store,
        TokenStore tokens) {
    public FigureAccess {
        variables = Map.copyOf(variables);
    }

    /// The hosts that may be asked.
    public RepositoryHosts hosts() {
        return RepositoryHosts.of(variables);
    }

    /// The token of the environment, or else the one that is kept.
    public Optional<Token> token() {
        return Token.of(variables).or(tokens::token);
    }
}
