package cni.explorer.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What shows GitHub who asks. Its text goes into one header of a request and nowhere else.
public final class Token {
    private final String text;
    private final TokenOrigin origin;

    private Token(String text, TokenOrigin origin) {
        this.text = text;
        this.origin = origin;
    }

    /// That of the environment: `GITHUB_TOKEN`, else `GH_TOKEN`. What no header can hold is no token.
    public static Optional<Token> of(Map<String, String> environment) {
        return Stream.of(TokenOrigin.GITHUB_TOKEN, TokenOrigin.GH_TOKEN)
                .flatMap(origin -> of(environment.getOrDefault(origin.name(), ""), origin).stream())
                .findFirst();
    }

    /// That of a text, without the blanks around it. What no header can hold is no token.
    public static Optional<Token> of(String text, TokenOrigin origin) {
        String bare = text.strip();
        return bare.isEmpty() || !bare.chars().allMatch(c -> c > ' ' && c < 127)
                ? Optional.empty()
                : Optional.of(new Token(bare, origin));
    }

    /// Where it is from, which may be told.
    public TokenOrigin origin() {
        return origin;
    }

    String header() {
        return "Bearer " + text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token && token.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "a token";
    }
}
