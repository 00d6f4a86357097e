package cni.explorer.data;

import java.io.IOException;

/// What the program itself has found to be wrong with a file. The message is a few words for the user, unlike what the
/// system says, which may be in any language.
public final class KnownCauseException extends IOException {
    private static final long serialVersionUID = 1L;

    public KnownCauseException(String words) {
        super(words);
    }
}
