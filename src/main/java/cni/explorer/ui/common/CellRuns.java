package cni.explorer.ui.common;

import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.text.Characters;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of a cell under construction, from left to right.
public final class CellRuns {
    /// The side of a sign, in pixels.
    public static final double SIGN = 12;
    /// The side of a sign in a strip.
    public static final double SMALL_SIGN = 10;
    /// Between a sign and its word.
    public static final double SIGN_GAP = 6;

    private static final double MARK_GAP = 2;
    private static final double MOVED = 11;
    private static final double MOVED_GAP = 4;
    private static final double PILL_GAP = 6;

    private final List<GridRun> runs = new ArrayList<>();

    public CellRuns gap(double width) {
        runs.add(new GridRun.Gap(width, false));
        return this;
    }

    /// What comes after it is pushed to the right.
    public CellRuns stretch() {
        runs.add(new GridRun.Gap(0, true));
        return this;
    }

    public CellRuns text(String text, FontRole font, Tone tone) {
        return text(text, font, tone, Optional.empty());
    }

    /// Text that gives way where there is no room.
    public CellRuns shrinking(String text, FontRole font, Tone tone) {
        runs.add(new GridRun.TextRun(text, font, tone, true, false, Optional.empty()));
        return this;
    }

    public CellRuns text(String text, FontRole font, Tone tone, Optional<Object> action) {
        runs.add(new GridRun.TextRun(text, font, tone, false, false, action));
        return this;
    }

    /// A name, and what parts it from what comes; by itself where the name is read from the right, which would have it
    /// on its other side.
    public CellRuns lead(String name, String parting, FontRole font, Tone tone, Optional<Object> action) {
        return name.codePoints().anyMatch(Characters::isRightToLeft)
                ? text(name, font, tone, action).text(parting, font, tone, action)
                : text(name + parting, font, tone, action);
    }

    public CellRuns sign(Sign sign) {
        return text(sign.text(), FontRole.GLYPH, sign.tone());
    }

    /// The raised numbers of footnotes; nothing for none.
    public CellRuns marks(List<Footnote> footnotes, Optional<Object> action) {
        return footnotes.isEmpty()
                ? this
                : gap(MARK_GAP).text(FootnoteText.raised(footnotes), FontRole.MARK, Tone.ACCENT, action);
    }

    public CellRuns disputed(Optional<Object> action) {
        return gap(MARK_GAP).text(Sign.DISPUTED.text(), FontRole.GLYPH, Sign.DISPUTED.tone(), action);
    }

    /// A small triangle: what it rests on has changed since it was read.
    public CellRuns moved() {
        double middle = MOVED / 2;
        return gap(MOVED_GAP)
                .add(new GridRun.Picture(
                        MOVED,
                        MOVED,
                        List.of(new GridRun.Stroke(
                                List.of(
                                        middle,
                                        1.0,
                                        MOVED - 1,
                                        MOVED - 1.5,
                                        1.0,
                                        MOVED - 1.5,
                                        middle,
                                        1.0,
                                        MOVED - 1,
                                        MOVED - 1.5),
                                Tone.MUTED))));
    }

    /// A name with the mark that has to stand wherever the name does.
    public CellRuns name(Provider provider, FontRole font, Tone tone) {
        return name(provider, font, tone, Optional.empty());
    }

    /// The same, where a press on the name does something.
    public CellRuns name(Provider provider, FontRole font, Tone tone, Optional<Object> action) {
        return name(provider, "", font, tone, action);
    }

    /// The same, of which the end does not give way.
    ///
    /// @param end of the name; may be empty
    public CellRuns name(Provider provider, String end, FontRole font, Tone tone, Optional<Object> action) {
        String rest = provider.name().substring(0, provider.name().length() - end.length());
        runs.add(new GridRun.TextRun(rest, font, tone, true, false, action));
        if (!end.isEmpty()) {
            runs.add(new GridRun.TextRun(end, font, tone, false, false, action));
        }
        provider.status()
                .ifPresent(mark -> gap(PILL_GAP).add(new GridRun.Pill(mark.word(), Tone.MUTED, Optional.empty())));
        return this;
    }

    public CellRuns add(GridRun run) {
        runs.add(run);
        return this;
    }

    public CellRuns addAll(CellRuns others) {
        runs.addAll(others.runs);
        return this;
    }

    public GridCell.Line line() {
        return new GridCell.Line(runs);
    }

    /// A cell of this line alone.
    public GridCell cell(String spoken, String tooltip) {
        return new GridCell(List.of(line()), false, 1, spoken, tooltip);
    }

    /// How much room it takes, if nothing gives way.
    public double width(TextWidth measure) {
        return runs.stream().mapToDouble(run -> run.width(measure::width)).sum();
    }
}
