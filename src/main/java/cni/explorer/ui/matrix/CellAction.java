package cni.explorer.ui.matrix;

import cni.explorer.query.Requirement;

/// What happens when a part of a cell is pressed. Whose it is says the row or column, so that cells that look alike can
/// be one object.
sealed interface CellAction {
    /// A provider is put among the cards, or taken away.
    record Compare() implements CellAction {}

    /// The page of a provider is opened.
    record ShowPage() implements CellAction {}

    /// Everything that is known of a cell is shown.
    ///
    /// @param feature its index in the dataset
    record OpenCell(int feature) implements CellAction {}

    /// The same, of what a sign in a strip stands for.
    ///
    /// @param sign how many signs stand before it
    record OpenGlyph(int sign) implements CellAction {}

    /// A group is folded, or unfolded.
    ///
    /// @param folded what it shall be
    record FoldGroup(String group, boolean folded) implements CellAction {}

    /// Which columns there are is offered.
    record ShowColumns() implements CellAction {}

    /// All reasons of a provider are shown, one below the other.
    record ShowAllReasons() implements CellAction {}

    /// A requirement is given up.
    record LeaveOut(Requirement requirement) implements CellAction {}
}
