package cni.explorer.ui.common;

import cni.explorer.model.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The shape of a verdict: a check, a half circle, a cross, a dash or a question mark. It tells verdicts apart without
/// colour; the word beside it says the rest.
///
/// One node serves many cells: [#show(Optional)] changes the shape and allocates nothing.
public final class VerdictGlyph extends Region {
    /// The side of its box, in pixels.
    public static final double SIZE = 12;

    private static final Map<Verdict, PseudoClass> STATES = states();

    private final SVGPath drawing = new SVGPath();

    public VerdictGlyph() {
        this(SIZE);
    }

    /// A glyph drawn larger or smaller than others; its box stays the same.
    ///
    /// @param size the side of the drawing, in pixels
    public VerdictGlyph(double size) {
        FixedShape.draw(this, drawing, SIZE);
        setScaleX(size / SIZE);
        setScaleY(size / SIZE);
        getStyleClass().add(StyleClass.VERDICT_GLYPH);
        show(Optional.empty());
    }

    /// A glyph that shows one verdict for good.
    public static VerdictGlyph of(Verdict verdict) {
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.show(Optional.of(verdict));
        return glyph;
    }

    /// Shows a verdict; without one the glyph takes no place.
    public void show(Optional<Verdict> verdict) {
        STATES.forEach((each, state) -> pseudoClassStateChanged(state, verdict.isPresent() && verdict.get() == each));
        Presence.put(this, verdict.isPresent());
        verdict.ifPresent(one -> drawing.setContent(path(one)));
    }

    /// Whether it stands for what excluded a provider; only then is a NO red.
    public void asReason(boolean reason) {
        pseudoClassStateChanged(StyleClass.AS_REASON, reason);
    }

    /// Drawn in a box of 12 by 12.
    private static String path(Verdict verdict) {
        return switch (verdict) {
            case YES -> "M1.30 6.91L4.80 10.34L10.74 3.56L9.46 2.44L4.70 7.86L2.50 5.69Z";
            case CONDITIONAL -> "M6 1A5 5 0 0 0 6 11A5 5 0 0 0 6 1ZM6 2.3A3.7 3.7 0 0 1 6 9.7Z";
            case NO ->
                "M3.27 2.13L6.00 4.86L8.73 2.13L9.87 3.27L7.14 6.00L9.87 8.73L8.73 9.87L6.00 7.14L3.27 9.87L2.13"
                        + " 8.73L4.86 6.00L2.13 3.27Z";
            case NOT_APPLICABLE -> "M2.5 5.3H9.5V6.7H2.5Z";
            case UNKNOWN -> "M3.1 4A2.9 2.9 0 1 1 6.75 6.8V8H5.25V5.4H6A1.4 1.4 0 1 0 4.6 4ZM5.25 9.2H6.75V10.7H5.25Z";
        };
    }

    private static Map<Verdict, PseudoClass> states() {
        Map<Verdict, PseudoClass> states = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put(verdict, PseudoClass.getPseudoClass(name));
        }
        return states;
    }
}
