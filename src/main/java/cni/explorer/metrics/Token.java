package cni.explorer.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What shows GitHub who asks. Its text goes into one header of a request and nowhere else.
public final class Token {
    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /// That of the environment: `GITHUB_TOKEN`, else `GH_TOKEN`. What no header can hold is no token.
    public static Optional<Token> of(Map<String, String> environment) {
        return Stream.of("GITHUB_TOKEN", "GH_TOKEN")
                .map(name -> environment.getOrDefault(name, "").strip())
                .filter(text -> !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 127))
                .findFirst()
                .map(Token::new);
    }

    String header() {
        return "Bearer " + text;
    }

    @Override
    public String toString() {
        return "a token";
    }
}
