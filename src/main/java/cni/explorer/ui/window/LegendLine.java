package cni.explorer.ui.window;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Verdict;
import cni.explorer.text.DisputeText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.DrawnWidth;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.MovedMark;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the signs stand for, every one that the dataset shows, each with its name: in full, in a word where there is
/// less room, and at last behind a word that opens them. A press opens them everywhere, with what there is to say
/// besides.
final class LegendLine extends Button {
    private static final double GAP = 16;
    private static final double TIGHT_GAP = 10;
    private static final double GLYPH_GAP = 6;
    private static final double TIGHT_GLYPH_GAP = 4;
    private static final double NAMES = 400;
    private static final double NAMES_GAP = 8;

    private final Map<Verdict, SignName> verdicts = new EnumMap<>(Verdict.class);
    private final List<SignName> entries = new ArrayList<>();
    private final SignName disputed =
            new SignName(DisputedMark::new, DisputeText.LEGEND, DisputeText.LEGEND, DisputeText.EXPLAINED);
    private final SignName moved = new SignName(
            MovedMark::new, SourceMoveText.LEGEND, SourceMoveText.LEGEND_BRIEFLY, SourceMoveText.EXPLAINED);
    private final HBox line = new HBox();
    private final Label word = StyledLabel.of(VerdictText.LEGEND, StyleClass.LINK);
    private final DetailPopOver names = new DetailPopOver();
    private final Supplier<String> day;
    private List<SignName> shown = List.of();
    private Form form = Form.WORDS;

    /// How the signs are named.
    enum Form {
        WORDS,
        A_WORD_EACH,
        BEHIND_A_WORD
    }

    /// A sign with its name.
    ///
    /// @param sign  makes it
    /// @param words its name, and in a word
    /// @param said  what there is to say of it
    private record SignName(Supplier<Node> sign, String words, String word, String said, Label label) {
        SignName(Supplier<Node> sign, String words, String word, String said) {
            this(sign, words, word, said, new Label(words, sign.get()));
        }

        String words(Form form) {
            return form == Form.WORDS ? words : word;
        }
    }

    /// @param day what is said of the day of the data
    LegendLine(Supplier<String> day) {
        super();
        this.day = day;
        getStyleClass().setAll(WindowStyle.LEGEND_BUTTON);
        setMinWidth(USE_PREF_SIZE);
        setGraphic(line);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict,
                    new SignName(
                            () -> VerdictGlyph.of(verdict),
                            VerdictText.words(verdict),
                            VerdictText.word(verdict),
                            VerdictText.meaning(verdict)));
        }
        entries.addAll(verdicts.values());
        entries.addAll(List.of(disputed, moved));
        entries.forEach(entry -> {
            entry.label.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(entry.label);
        });
        line.getChildren().add(word);
        LazyTooltip.on(this, this::explained);
        setOnAction(_ -> names.showOver(this, named()));
        show(Form.WORDS);
    }

    /// @param isMoved whether a source has changed since it was read
    void show(Dataset dataset, boolean isMoved) {
        // What is required of a value is met or is not, also where the dataset itself judges nothing.
        Set<Verdict> some = EnumSet.of(Verdict.YES, Verdict.NO);
        cells(dataset).flatMap(cell -> cell.verdict().stream()).forEach(some::add);
        shown = new ArrayList<>();
        some.forEach(verdict -> shown.add(Objects.requireNonNull(verdicts.get(verdict))));
        if (cells(dataset).anyMatch(Cell::disputed)) {
            shown.add(disputed);
        }
        if (isMoved) {
            shown.add(moved);
        }
        setAccessibleText(VerdictText.legend(shown.stream().map(SignName::words).toList()));
        names.hide();
        show(form);
    }

    private static Stream<Cell> cells(Dataset dataset) {
        return IntStream.range(0, dataset.features().size())
                .mapToObj(dataset::column)
                .flatMap(column -> column.distinct().stream());
    }

    /// How wide it is in a form.
    double width(Form wanted) {
        double edges = snappedLeftInset() + snappedRightInset();
        if (wanted == Form.BEHIND_A_WORD) {
            return edges + width(VerdictText.LEGEND);
        }
        return edges
                + (shown.size() - 1) * gap(wanted)
                + shown.stream()
                        .mapToDouble(entry -> VerdictGlyph.SIZE + glyphGap(wanted) + width(entry.words(wanted)))
                        .sum();
    }

    private double width(String words) {
        return snapSizeX(DrawnWidth.of(words, disputed.label.getFont()));
    }

    private static double gap(Form form) {
        return form == Form.WORDS ? GAP : TIGHT_GAP;
    }

    private static double glyphGap(Form form) {
        return form == Form.WORDS ? GLYPH_GAP : TIGHT_GLYPH_GAP;
    }

    void show(Form wanted) {
        form = wanted;
        line.setSpacing(gap(wanted));
        boolean isFolded = wanted == Form.BEHIND_A_WORD;
        Presence.put(word, isFolded);
        for (SignName entry : entries) {
            entry.label.setText(entry.words(wanted));
            entry.label.setGraphicTextGap(glyphGap(wanted));
            Presence.put(entry.label, shown.contains(entry) && !isFolded);
        }
    }

    private String explained() {
        return shown.stream().map(SignName::said).collect(Collectors.joining("\n"));
    }

    private Node named() {
        VBox all = new VBox(NAMES_GAP);
        all.setPrefWidth(NAMES);
        all.getStyleClass().addAll(StyleClass.CELL_DETAIL, WindowStyle.LEGEND_NAMES);
        shown.stream().map(entry -> new Label(entry.said, entry.sign.get())).forEach(name -> {
            name.setGraphicTextGap(GLYPH_GAP);
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            all.getChildren().add(name);
        });
        all.getChildren().add(new Paragraph(day.get(), StyleClass.CAPTION));
        return all;
    }
}
