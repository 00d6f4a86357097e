package cni.explorer.ui.window;

import cni.explorer.diff.Changes;
import cni.explorer.storage.Reopened;
import cni.explorer.workspace.View;

/// What parts of the window ask of the whole. They are handed it when they are made, before the window itself is, and
/// use it when somebody does something.
interface WindowActions {
    /// Says what just happened, in one sentence.
    void say(String sentence);

    /// Says whether a saved comparison is still what it was.
    void tell(Reopened reopened);

    /// Shows a view, also the one that is in front under something else.
    void show(View view);

    void showChanges(Changes changes);

    /// Shows what the visible dataset says of itself.
    void showAbout();

    /// Says in three sentences how the window is used.
    void showHint();

    /// Opens what looks again at the figures; asks nobody.
    void lookAgain();
}
