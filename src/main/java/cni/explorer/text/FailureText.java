package cni.explorer.text;

/// What is said of something that has failed.
public final class FailureText {
    private FailureText() {}

    /// Its own sentence.
    ///
    /// @param otherwise is said where it has none
    public static String sentence(Exception failure, String otherwise) {
        String own = failure.getMessage();
        return own == null || own.isBlank() ? otherwise : own;
    }
}
