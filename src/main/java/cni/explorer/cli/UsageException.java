package cni.explorer.cli;

/// The command line asks for what there is not. The message is one sentence for the user.
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
