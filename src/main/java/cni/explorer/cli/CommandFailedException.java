package cni.explorer.cli;

/// Something is wrong. The command has said all of it, so that only the status is left to tell, or has left one
/// sentence to be said.
final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    CommandFailedException(ExitStatus status) {
        this(status, "");
    }

    private CommandFailedException(ExitStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /// The data is not what it should be.
    ///
    /// @param sentence what is still to be said
    static CommandFailedException ofData(String sentence) {
        return new CommandFailedException(ExitStatus.DATA, sentence);
    }

    /// What is still to be said; may be empty.
    String sentence() {
        return String.valueOf(getMessage());
    }

    ExitStatus status() {
        return status;
    }
}
