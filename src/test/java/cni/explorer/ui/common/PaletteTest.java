package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is painted has the colours of what is styled.
class PaletteTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void itsColoursAreThoseOfTheTokens(Theme theme) throws IOException {
        Palette palette = Palette.of(theme);
        Map<String, Color> painted = new TreeMap<>(Map.ofEntries(
                Map.entry("-color-fg-default", palette.text()),
                Map.entry("-color-fg-muted", palette.muted()),
                Map.entry("-color-fg-subtle", palette.subtle()),
                Map.entry("-color-accent-fg", palette.accentText()),
                Map.entry("-color-accent-emphasis", palette.accent()),
                Map.entry("-color-success-fg", palette.success()),
                Map.entry("-color-warning-fg", palette.warning()),
                Map.entry("-color-danger-fg", palette.danger()),
                Map.entry("-color-bg-default", palette.ground()),
                Map.entry("-color-bg-subtle", palette.raised()),
                Map.entry("-cx-line", palette.line()),
                Map.entry("-color-border-default", palette.border()),
                Map.entry("-cx-box", palette.box()),
                Map.entry("-color-fg-emphasis", palette.onAccent())));
        Map<String, String> tokens = ContrastTest.tokens(theme);
        Map<String, Color> styled = new TreeMap<>();
        painted.keySet().forEach(name -> styled.put(name, ContrastTest.colour(tokens, name)));
        assertEquals(styled, painted);
    }
}
