package cni.explorer.ui.compare;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.DesktopServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// All rows of some cards.
///
/// They are made once; what is folded is only left out, so that folding loses neither the place nor the keyboard's
/// focus.
final class CardRows {
    private final Cards cards;
    private final CardRow names;
    private final List<CardRow> head;
    private final AnswerRows answers;
    private final List<CardRow> figures;
    private final NoteRows notes;

    /// @param corner  what stands in the corner of names and labels
    /// @param takeOut called to take a provider from the cards
    /// @param toggle  called to open or close what is folded
    CardRows(Cards cards, DesktopServices prompts, Region corner, Consumer<ProviderId> takeOut, Consumer<Fold> toggle) {
        this.cards = cards;
        HeadRows heads = new HeadRows(cards, prompts);
        this.names = heads.names(corner, takeOut);
        this.head = heads.rest();
        this.answers = new AnswerRows(cards, toggle);
        this.figures = new FigureRows(cards).all();
        this.notes = new NoteRows(cards, toggle);
    }

    Cards cards() {
        return cards;
    }

    /// The row that stays visible.
    CardRow names() {
        return names;
    }

    /// The rows under the names, without those that are folded.
    List<CardRow> shown(boolean onlyDifferences, Set<Fold> open) {
        List<CardRow> shown = new ArrayList<>(head);
        shown.addAll(onlyDifferences ? answers.onlyDifferences(open) : answers.all());
        shown.addAll(figures);
        shown.addAll(notes.all(open));
        return shown;
    }

    void markRequired(Set<FeatureId> required) {
        answers.markRequired(required);
    }
}
