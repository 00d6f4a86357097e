package cni.explorer.ui.common;

import cni.explorer.model.Verdict;
import cni.explorer.ui.grid.Tone;

/// The characters of the font of signs, each as wide and as high as the font's size. `packaging/fonts/glyphs.py` draws
/// them.
public enum Sign {
    YES('\uE001', Tone.POSITIVE),
    CONDITIONAL('\uE002', Tone.WARNING),
    NO('\uE003', Tone.SUBTLE),
    NOT_APPLICABLE('\uE004', Tone.SUBTLE),
    UNKNOWN('\uE005', Tone.MUTED),
    DISPUTED('\uE006', Tone.WARNING),
    FOLDED('\uE007', Tone.MUTED),
    UNFOLDED('\uE008', Tone.MUTED),
    ASCENDING('\uE009', Tone.MUTED),
    DESCENDING('\uE00A', Tone.MUTED),
    REMOVE('\uE00B', Tone.MUTED);

    private final String text;
    private final Tone tone;

    Sign(char character, Tone tone) {
        this.text = String.valueOf(character);
        this.tone = tone;
    }

    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case YES -> YES;
            case CONDITIONAL -> CONDITIONAL;
            case NO -> NO;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public String text() {
        return text;
    }

    /// Its colour where it stands for an answer.
    public Tone tone() {
        return tone;
    }

    /// Its colour where it stands for what excluded somebody; a NO is red there alone.
    public Tone toneAsReason() {
        return this == NO ? Tone.NEGATIVE : tone;
    }
}
