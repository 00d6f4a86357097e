package cni.explorer.ui.common;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Takes a few cells of one provider to the clipboard.
@FunctionalInterface
public interface CellCopy {
    /// The key for it, whichever way round the table is.
    KeyCombination KEY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// Copies the name of a provider, or some of what it says.
    ///
    /// @param provider an index in the visible dataset
    /// @param features indices in it; none for the name of the provider
    void copy(int provider, List<Integer> features);

    /// Copies a part of the table in some form, for who offers forms; else as text.
    ///
    /// @param providers indices in the visible dataset
    /// @param features  indices in it
    default void copyAs(CopyForm form, List<Integer> providers, List<Integer> features) {
        providers.forEach(provider -> copy(provider, features));
    }
}
