package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Provider;

/// One cell on which the answer hangs: were it otherwise, a provider would come or go.
///
/// @param provider    whose cell it is
/// @param requirement what it answers
/// @param cell        the cell
/// @param doubt       why it may be otherwise
/// @param effect      what would change if it were
public record DecisiveCell(Provider provider, Requirement requirement, Cell cell, Doubt doubt, Effect effect) {

    /// Why a cell may be otherwise than it counts now.
    public enum Doubt {
        /// It holds only as its footnote says.
        CONDITIONAL,
        /// Nobody has found out.
        UNKNOWN,
        /// A second source says otherwise.
        DISPUTED
    }

    /// What would change.
    public enum Effect {
        /// The provider would be left no more.
        LEAVES,
        /// The provider would be left too.
        JOINS
    }
}
