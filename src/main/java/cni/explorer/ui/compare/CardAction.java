package cni.explorer.ui.compare;

import cni.explorer.model.Link;
import cni.explorer.model.ProviderId;

/// What happens when something on the cards is pressed.
sealed interface CardAction {

    /// Everything that is known of a cell is shown.
    ///
    /// @param provider its index in the dataset
    /// @param feature  its index in the dataset
    record OpenAnswer(int provider, int feature) implements CardAction {}

    /// What is folded to one row is opened, or folded again.
    record Unfold(Fold fold) implements CardAction {}

    /// A page is opened in the browser.
    record Follow(Link link) implements CardAction {}

    /// The page of a provider is opened.
    record OpenPage(ProviderId provider) implements CardAction {}

    /// A card is taken away.
    record Remove(ProviderId provider) implements CardAction {}

    /// Whether a click anywhere in the cell means it. The others stand in words of their own there, which are to be
    /// hit; a key means the cell, and so what its words do.
    default boolean isOfWholeCell() {
        return switch (this) {
            case OpenAnswer _, Unfold _ -> true;
            case Follow _, OpenPage _, Remove _ -> false;
        };
    }
}
