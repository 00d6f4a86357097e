package cni.explorer.ui.matrix;

import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.text.ConditionText;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the answer hangs on, under the table: who is left on a condition, and each condition in a line whose number
/// opens the cell that it stands in. Where nothing hangs on anything there is nothing.
/// Where the window is low, or those who are left would be hidden for it, it is one line that unfolds over them.
final class NotesPane extends VBox {
    private static final double MOST = 160;
    private static final double FOLDED = 30;
    private static final double COLUMN = 132;
    private static final double INDENT = 18;
    private static final double MARK = 26;
    private static final double EDGE = 16;
    private static final double AROUND = 23;
    private static final double LINE = 22;
    private static final double FIRST_LINE = 24;
    private static final int LISTED_AT_MOST = 8;
    private static final int IN_SIGHT = 7;

    private final Links links;
    private final DoublePredicate lacksRoom;
    private final NoteLines lines = new NoteLines(2 * COLUMN + NoteRow.READABLE + MARK);
    private final ScrollPane scroll = new PlainScroll(lines, EDGE);
    private boolean low;
    private boolean wide;
    private boolean crowded;
    private double whole;
    private boolean unfolded;
    private final List<NoteRow> rows = new ArrayList<>();
    private final Label hangingWho = new Label();
    private final Label hangingStrictly = StyledLabel.of("", StyleClass.MUTED);
    private Optional<Node> hanging = Optional.empty();
    private Optional<FoldedNotes> folded = Optional.empty();
    private Optional<ViewState> last = Optional.empty();
    private Runnable more = () -> {};

    /// @param lacksRoom whether notes of a height would hide some who are left
    NotesPane(Links links, DoublePredicate lacksRoom) {
        this.links = links;
        this.lacksRoom = lacksRoom;
        getStyleClass().add(MatrixStyle.NOTES_PANE);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().addListener((_, _, down) -> {
            if (down.doubleValue() > 0) {
                more.run();
            }
        });
        scroll.focusWithinProperty().addListener(_ -> more.run());
        heightProperty().addListener(_ -> makeWhatIsInSight());
        widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isOver()) {
                turn();
                event.consume();
            }
        });
    }

    /// As many lines as are whole in sight; the next one does not peep out.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!wide && scroll.getParent() == this && scroll.getHeight() < lines.prefHeight(-1)) {
            scroll.resize(scroll.getWidth(), Math.max(1, Math.floor(scroll.getHeight() / LINE)) * LINE);
        }
    }

    /// Where there is so much room that notes would be twice as long as can be read, they wrap.
    private void fit(double width) {
        boolean now = width - 2 * EDGE - 2 * COLUMN - MARK >= 2 * NoteRow.READABLE;
        if (now != wide) {
            wide = now;
            last.ifPresent(this::show);
        }
    }

    /// A scroll pane does not ask how high what wraps is.
    @Override
    protected double computePrefHeight(double width) {
        double wraps = wide && scroll.getParent() == this ? lines.prefHeight(width - 2 * EDGE) : 0;
        return super.computePrefHeight(width) + (wraps == 0 ? 0 : wraps - scroll.prefHeight(-1));
    }

    private void makeWhatIsInSight() {
        if (wide || getHeight() > MOST) {
            more.run();
        }
    }

    /// Where its links lead.
    interface Links {
        /// Shows, over a link, what the answer hangs on.
        void showDecisive(Node link);

        /// Shows, over a link, all that is known of a cell.
        void showCell(Node link, int provider, int feature);
    }

    /// Whether there is room for one line alone.
    void setLow(boolean now) {
        if (now != low) {
            low = now;
            last.ifPresent(this::show);
        }
    }

    /// Those who are left come before what their answers hang on.
    void fold() {
        if (lacksRoom.test(unfoldedHeight()) != crowded) {
            last.ifPresent(this::show);
        }
    }

    private boolean isFolded() {
        return low || crowded;
    }

    /// Whether it lies over rows.
    private boolean isOver() {
        return isFolded() && unfolded;
    }

    private double unfoldedHeight() {
        return isVisible() ? Math.min(MOST, whole) : 0;
    }

    boolean isLow() {
        return low;
    }

    /// How much of the height of the view it needs; unfolded in a low window it lies over the rest.
    double reserved(double width) {
        return !isVisible() ? 0 : isFolded() ? FOLDED : wanted(width);
    }

    /// Its first line with what is around it.
    double leastHeight() {
        return isFolded() ? FOLDED : FOLDED + FIRST_LINE;
    }

    /// How high it is where rows could take more.
    double wanted(double width) {
        return Math.min(MOST, prefHeight(width));
    }

    /// How high it is where nothing else takes the room: all of it can be read, unless it is folded.
    double wanted(double width, double blank) {
        return !isVisible()
                ? 0
                : isFolded() ? wanted(width) : Math.max(wanted(width), Math.min(blank, prefHeight(width)));
    }

    void show(ViewState shown) {
        last = Optional.of(shown);
        Matrix matrix = shown.matrix();
        List<NoteMark> notes = NoteMark.of(matrix);
        boolean hangs = matrix.outcome().hanging().size() > 0;
        List<Footnote> others = FootnoteMarks.areSparing(shown.dataset()) ? List.of() : others(shown, notes);
        boolean strict = !hangs && isReadStrictly(shown);
        boolean some = hangs || strict || !notes.isEmpty() || !others.isEmpty();
        Presence.put(this, some);
        if (!some) {
            return;
        }
        int many = NoteMark.footnotes(notes) + others.size();
        unfolded = unfolded && many > 0;
        whole = AROUND + (hangs || strict ? FIRST_LINE : 0) + LINE * (notes.size() + others.size());
        crowded = lacksRoom.test(unfoldedHeight());
        pseudoClassStateChanged(MatrixStyle.LOW, isFolded());
        pseudoClassStateChanged(MatrixStyle.OVER, isOver());
        List<Node> parts = new ArrayList<>();
        if (isFolded()) {
            parts.add(folded(shown, many));
        } else if (hangs) {
            parts.add(hanging(matrix));
        } else if (strict) {
            parts.add(new HangingLine(links, FIRST_LINE, StyledLabel.of(ConditionText.NONE_COUNTS, StyleClass.MUTED)));
        }
        if (!isFolded() || unfolded) {
            double indent = hangs ? INDENT : 0;
            List<Supplier<Node>> all = new ArrayList<>();
            for (int i = 0; i < notes.size(); i++) {
                int index = i;
                all.add(() -> row(index, notes.get(index), indent));
            }
            others.forEach(note -> all.add(() -> new FootnoteLine(note, MARK, LINE)));
            list(all);
            parts.add(scroll);
        }
        if (!getChildren().equals(parts)) {
            boolean hadKeyboard = isFocusWithin();
            getChildren().setAll(parts);
            if (hadKeyboard && !isFocusWithin()) {
                parts.getFirst().requestFocus();
            }
        }
    }

    /// Makes the lines that can be in sight, and room for the others, which are made when somebody comes near them:
    /// each tick shows other notes, and most of them nobody scrolls to.
    private void list(List<Supplier<Node>> all) {
        int first = Math.min(IN_SIGHT, all.size());
        List<Node> made = new ArrayList<>();
        all.subList(0, first).forEach(line -> made.add(line.get()));
        List<Supplier<Node>> rest = List.copyOf(all.subList(first, all.size()));
        more = () -> {};
        if (!rest.isEmpty()) {
            Region room = new Region();
            room.setMinHeight(rest.size() * LINE);
            made.add(room);
            more = () -> {
                more = () -> {};
                lines.getChildren().remove(room);
                rest.forEach(line -> lines.getChildren().add(line.get()));
            };
        }
        if (!lines.getChildren().equals(made)) {
            lines.getChildren().setAll(made);
        }
        makeWhatIsInSight();
    }

    /// In a dataset with few footnotes their marks stand in all cells, and so all of them are told of.
    private static List<Footnote> others(ViewState shown, List<NoteMark> notes) {
        List<Footnote> told = notes.stream().map(NoteMark::note).toList();
        List<Footnote> others =
                shown.footnotes().stream().filter(note -> !told.contains(note)).toList();
        return others.size() > LISTED_AT_MOST || shown.matrix().rows().size() == 0 ? List.of() : others;
    }

    /// Whether conditional answers might count but do not: what the answer hangs on is of interest all the more.
    private static boolean isReadStrictly(ViewState shown) {
        Outcome outcome = shown.outcome();
        return shown.selection().reading() == Reading.STRICT
                && !outcome.requirements().isEmpty()
                && outcome.matchingCount() > 0;
    }

    private Node hanging(Matrix matrix) {
        hangingWho.setText(ConditionText.who(matrix));
        hangingStrictly.setText(ConditionText.strictly(matrix));
        if (hanging.isEmpty()) {
            hanging = Optional.of(new HangingLine(
                    links, FIRST_LINE, VerdictGlyph.of(Verdict.CONDITIONAL), hangingWho, hangingStrictly));
        }
        return hanging.get();
    }

    private Node folded(ViewState shown, int notes) {
        if (folded.isEmpty()) {
            folded = Optional.of(new FoldedNotes(links, FOLDED - 1, this::turn));
        }
        return folded.get().show(shown.matrix(), notes, unfolded);
    }

    private void turn() {
        unfolded = !unfolded;
        last.ifPresent(this::show);
        requestLayout();
    }

    private Node row(int index, NoteMark note, double indent) {
        if (index == rows.size()) {
            rows.add(new NoteRow(links, COLUMN, LINE));
        }
        rows.get(index).show(note, indent, wide);
        return rows.get(index);
    }
}
