package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text can be read in every theme: at least 4.5 to 1, as WCAG 2.2 asks in 1.4.3, and 3 to 1 for shapes, in 1.4.11.
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|cx)-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern IMPORT = Pattern.compile("@import \"([\\w-]+\\.css)\";");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-default, -color-bg-subtle, 4.5",
        "-color-fg-default, -cx-selected, 4.5",
        "-color-fg-default, -cx-surface, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-fg-muted, -color-bg-subtle, 4.5",
        "-color-fg-muted, -cx-surface, 4.5",
        "-color-accent-fg, -color-bg-default, 4.5",
        "-color-accent-fg, -color-bg-subtle, 4.5",
        "-color-accent-fg, -cx-surface, 4.5",
        "-color-warning-fg, -color-bg-default, 4.5",
        "-color-warning-fg, -color-bg-subtle, 4.5",
        "-color-warning-fg, -cx-surface, 4.5",
        "-color-success-fg, -color-bg-default, 3",
        "-color-success-fg, -color-bg-subtle, 3",
        "-color-danger-fg, -color-bg-default, 3",
        "-color-danger-fg, -color-bg-subtle, 3",
        "-color-fg-subtle, -color-bg-default, 3",
        "-color-fg-subtle, -color-bg-subtle, 3",
        "-cx-box, -color-bg-default, 3",
        "-cx-box, -color-bg-subtle, 3",
        "-color-accent-emphasis, -color-bg-default, 3",
        "-cx-bar, -color-bg-default, 3",
    })
    void whatIsReadStandsOutFromWhatIsBehindIt(String front, String back, double least) throws IOException {
        for (Theme theme : Theme.values()) {
            check(theme, front, back, least);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 14",
        "-color-fg-muted, -color-bg-default, 14",
        "-color-accent-fg, -color-bg-default, 8",
        "-color-success-fg, -color-bg-default, 8",
        "-color-warning-fg, -color-bg-default, 8",
        "-color-danger-fg, -color-bg-default, 8",
        "-color-border-default, -color-bg-default, 8.5",
        "-cx-line, -color-bg-default, 3",
        "-color-fg-emphasis, -color-accent-emphasis, 8",
    })
    void highContrastIsHigh(String front, String back, double least) throws IOException {
        check(Theme.CONTRAST_LIGHT, front, back, least);
        check(Theme.CONTRAST_DARK, front, back, least);
    }

    private static void check(Theme theme, String front, String back, double least) throws IOException {
        Map<String, String> tokens = tokens(theme);
        double ratio = Contrast.of(colour(tokens, front), colour(tokens, back));
        assertTrue(ratio >= least, "%s on %s is %.2f in %s".formatted(front, back, ratio, theme));
    }

    /// What the sheets of a theme define, by name.
    static Map<String, String> tokens(Theme theme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        read(tokens, theme.ofControls());
        read(tokens, theme.sheet());
        return tokens;
    }

    private static void read(Map<String, String> tokens, String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (MatchResult taken : IMPORT.matcher(text).results().toList()) {
                read(tokens, taken.group(1));
            }
            TOKEN.matcher(text)
                    .results()
                    .forEach(token -> tokens.put(token.group(1), token.group(2).strip()));
        }
    }

    static Color colour(Map<String, String> tokens, String name) {
        String value = Objects.requireNonNull(tokens.get(name), name);
        return value.startsWith("-") ? colour(tokens, value) : Color.web(value);
    }
}
