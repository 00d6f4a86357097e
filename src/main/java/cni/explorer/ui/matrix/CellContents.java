package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Reason;
import cni.explorer.text.FigureText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.ReasonText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.ui.common.CellEmphasis;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in the cells of the grids of one dataset. Cells that look the same are the same object, made when they
/// are first visible: a tick at a hundred thousand rows makes none anew.
final class CellContents {
    /// How much of a strip each sign takes with the gap behind it.
    static final double STRIP_STEP = 16;

    private static final double FIRST_PADDING = 8;
    private static final double GAP = 8;
    /// A name may reach nearer to the edge than words, which have others beside them.
    private static final double NEARER = 6;

    private final Dataset dataset;
    private final MovedSources moved;
    private final AlikeNames alike;
    private final @Nullable GridCell[][] answers;
    private final RecentCells<List<Optional<Verdict>>> strips = new RecentCells<>(CellContents::strip);
    private final RecentCells<NameLook> names = new RecentCells<>(this::newName);

    CellContents(Dataset dataset, MovedSources moved) {
        this.dataset = dataset;
        this.moved = moved;
        this.alike = new AlikeNames(dataset);
        this.answers =
                new GridCell[dataset.features().size() + dataset.allMetrics().size()][];
    }

    /// What a provider says to a feature: sign, value, marks.
    GridCell answer(int provider, int feature) {
        Column column = dataset.column(feature);
        if (answers[feature] == null) {
            answers[feature] = new GridCell[column.distinct().size()];
        }
        int code = column.code(provider);
        @Nullable GridCell[] ofFeature = answers[feature];
        GridCell known = ofFeature[code];
        if (known == null) {
            Cell cell = column.distinct().get(code);
            known = answer(dataset, moved, cell).cell(cell.value(), words(cell));
            ofFeature[code] = known;
        }
        return known;
    }

    /// The line of a cell, for those who show or measure it.
    static CellRuns answer(Dataset dataset, MovedSources moved, Cell cell) {
        CellRuns runs = new CellRuns();
        cell.verdict().map(Sign::of).ifPresent(sign -> runs.sign(sign).gap(CellRuns.SIGN_GAP));
        runs.shrinking(cell.value(), FontRole.BODY, CellEmphasis.isMuted(cell) ? Tone.MUTED : Tone.TEXT);
        FigureText.month(cell, dataset.about().asOf())
                .ifPresent(month -> runs.gap(CellRuns.SIGN_GAP).text(month, FontRole.SMALL, Tone.MUTED));
        runs.marks(FootnoteMarks.of(dataset, cell), Optional.empty());
        if (cell.disputed()) {
            runs.disputed(Optional.empty());
        }
        return moved.under(cell).isPresent() ? runs.moved() : runs;
    }

    /// Its footnotes, and what has changed under it.
    private String words(Cell cell) {
        return Stream.of(FigureText.under(cell), FootnoteText.lines(cell), said(cell))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// What has changed under a cell; empty for nothing.
    private String said(Cell cell) {
        return moved.under(cell).map(SourceMoveText::whole).orElse("");
    }

    /// The same of some cells of a provider, for screen readers.
    String said(int provider, List<Integer> features) {
        return features.stream()
                .map(feature -> said(dataset.cell(provider, feature)))
                .filter(line -> !line.isEmpty())
                .map(line -> ". " + line)
                .collect(Collectors.joining());
    }

    MovedSources moved() {
        return moved;
    }

    /// What a provider says to several features, as mere signs; those without a verdict have none.
    GridCell strip(int provider, StripFeatures features) {
        List<Optional<Verdict>> verdicts = new ArrayList<>(features.judged().size());
        for (int feature : features.judged()) {
            verdicts.add(dataset.cell(provider, feature).verdict());
        }
        return strips.get(verdicts);
    }

    private static GridCell strip(List<Optional<Verdict>> verdicts) {
        CellRuns runs = new CellRuns();
        for (int i = 0; i < verdicts.size(); i++) {
            Optional<Object> action = Optional.of(new CellAction.OpenGlyph(i));
            Optional<Sign> sign = verdicts.get(i).map(Sign::of);
            if (sign.isPresent()) {
                runs.text(sign.get().text(), FontRole.SMALL_GLYPH, sign.get().tone(), action);
            } else {
                runs.gap(CellRuns.SMALL_SIGN);
            }
            runs.gap(STRIP_STEP - CellRuns.SMALL_SIGN);
        }
        return runs.cell("", "");
    }

    /// The name of a provider with its box, its pill and what it meets of the preferences.
    GridCell name(NameLook look) {
        return names.get(look);
    }

    private GridCell newName(NameLook look) {
        Provider provider = dataset.providers().get(look.provider());
        boolean quiet = look.excluded() || !provider.counted();
        CellRuns runs = new CellRuns()
                .gap(FIRST_PADDING)
                .add(new GridRun.Check(look.compared(), look.comparable(), Optional.of(new CellAction.Compare())))
                .gap(GAP);
        runs.name(
                provider,
                alike.end(provider.name()),
                look.returning() ? FontRole.STRONG : FontRole.BODY,
                quiet ? Tone.MUTED : Tone.TEXT,
                Optional.of(new CellAction.ShowPage()));
        if (look.met().isEmpty()) {
            runs.gap(-NEARER);
        } else {
            runs.stretch().gap(GAP).text(look.met(), FontRole.SMALL, Tone.MUTED);
        }
        return runs.cell("", "");
    }

    /// Why a provider is excluded: sign, feature, value, marks, and what the value does not say.
    ///
    /// @param feature the index of what is asked for
    /// @param moved   what has changed since cells were read
    static CellRuns reason(Reason reason, int feature, MovedSources moved) {
        return reason(reason, feature, moved, ReasonText.remark(reason));
    }

    /// The same without what the sign says too, for where there is no room.
    static CellRuns briefReason(Reason reason, int feature, MovedSources moved) {
        return reason(reason, feature, moved, reason.disputed() ? ReasonText.remark(reason) : "");
    }

    private static CellRuns reason(Reason reason, int feature, MovedSources moved, String remark) {
        Optional<Object> action = Optional.of(new CellAction.OpenCell(feature));
        Sign sign = Sign.of(reason.verdict());
        Cell cell = reason.cell();
        CellRuns runs = new CellRuns()
                .text(sign.text(), FontRole.GLYPH, sign.toneAsReason(), action)
                .gap(CellRuns.SIGN_GAP)
                .lead(reason.requirement().feature().shortName(), ": ", FontRole.BODY, Tone.MUTED, action)
                .add(new GridRun.TextRun(cell.value(), FontRole.BODY, Tone.TEXT, false, true, action))
                .marks(cell.footnotes(), action);
        if (cell.disputed()) {
            runs.disputed(action);
        }
        if (moved.under(cell).isPresent()) {
            runs.moved();
        }
        return remark.isEmpty() ? runs : runs.text(remark, FontRole.BODY, Tone.MUTED, action);
    }
}
