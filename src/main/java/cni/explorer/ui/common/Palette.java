package cni.explorer.ui.common;

import cni.explorer.ui.grid.GridPalette;
import javafx.scene.paint.Color;

/// The colours of the theme for what is painted and not styled, by the roles of the tokens in the sheets of
/// the theme, to which they are equal.
///
/// @param text       `-color-fg-default`
/// @param muted      `-color-fg-muted`
/// @param subtle     `-color-fg-subtle`
/// @param accentText `-color-accent-fg`
/// @param accent     `-color-accent-emphasis`
/// @param success    `-color-success-fg`
/// @param warning    `-color-warning-fg`
/// @param danger     `-color-danger-fg`
/// @param ground     `-color-bg-default`
/// @param raised     `-color-bg-subtle`
/// @param line       `-cx-line`
/// @param border     `-color-border-default`
/// @param box        `-cx-box`
/// @param onAccent   `-color-fg-emphasis`
public record Palette(
        Color text,
        Color muted,
        Color subtle,
        Color accentText,
        Color accent,
        Color success,
        Color warning,
        Color danger,
        Color ground,
        Color raised,
        Color line,
        Color border,
        Color box,
        Color onAccent) {
    private static final double FADED = 0.35;

    private static final Palette LIGHT = new Palette(
            Color.web("#24292f"),
            Color.web("#57606a"),
            Color.web("#6e7781"),
            Color.web("#0969da"),
            Color.web("#0969da"),
            Color.web("#1a7f37"),
            Color.web("#9a6700"),
            Color.web("#cf222e"),
            Color.web("#ffffff"),
            Color.web("#f6f8fa"),
            Color.web("#eaeef2"),
            Color.web("#d0d7de"),
            Color.web("#818b95"),
            Color.web("#ffffff"));
    private static final Palette DARK = new Palette(
            Color.web("#c9d1d9"),
            Color.web("#8b949e"),
            Color.web("#6e7681"),
            Color.web("#58a6ff"),
            Color.web("#1f6feb"),
            Color.web("#3fb950"),
            Color.web("#d29922"),
            Color.web("#f85149"),
            Color.web("#0d1117"),
            Color.web("#161b22"),
            Color.web("#21262d"),
            Color.web("#30363d"),
            Color.web("#6e7681"),
            Color.web("#ffffff"));
    private static final Palette CONTRAST_LIGHT = new Palette(
            Color.web("#010409"),
            Color.web("#25292e"),
            Color.web("#25292e"),
            Color.web("#0349b4"),
            Color.web("#0349b4"),
            Color.web("#055d20"),
            Color.web("#744500"),
            Color.web("#a0111f"),
            Color.web("#ffffff"),
            Color.web("#ffffff"),
            Color.web("#88929d"),
            Color.web("#454c54"),
            Color.web("#010409"),
            Color.web("#ffffff"));
    private static final Palette CONTRAST_DARK = new Palette(
            Color.web("#ffffff"),
            Color.web("#d9dee3"),
            Color.web("#d9dee3"),
            Color.web("#71b7ff"),
            Color.web("#71b7ff"),
            Color.web("#4ae168"),
            Color.web("#f7c843"),
            Color.web("#ff9492"),
            Color.web("#000000"),
            Color.web("#000000"),
            Color.web("#5c6570"),
            Color.web("#b7bdc8"),
            Color.web("#ffffff"),
            Color.web("#000000"));

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST_LIGHT -> CONTRAST_LIGHT;
            case CONTRAST_DARK -> CONTRAST_DARK;
        };
    }

    /// The colours of a grid.
    public GridPalette grid() {
        return new GridPalette(
                text,
                muted,
                subtle,
                accentText,
                success,
                warning,
                danger,
                ground.interpolate(text, FADED),
                ground,
                ground,
                raised,
                line,
                border,
                accent,
                box,
                onAccent);
    }
}
