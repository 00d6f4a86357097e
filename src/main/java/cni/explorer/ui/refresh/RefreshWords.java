package cni.explorer.ui.refresh;

import cni.explorer.text.RefreshText;

/// How far looking again has come, in words.
final class RefreshWords {
    private RefreshWords() {}

    /// @param repositories how many would be asked
    static String said(RefreshState state, int repositories) {
        int all = state.asked().size();
        return switch (state.stage()) {
            case READY -> RefreshText.ready(repositories);
            case GOING -> RefreshText.going(state.read(), state.failed(), all);
            case STOPPED -> RefreshText.stopped(state.read(), all);
            case ENDED -> RefreshText.ended(state.read(), state.failed(), all);
        };
    }
}
