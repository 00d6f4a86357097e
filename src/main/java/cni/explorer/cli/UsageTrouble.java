package cni.explorer.cli;

/// The command line asks for what there is not. The message is one sentence for the user.
final class UsageTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    UsageTrouble(String message) {
        super(message);
    }
}
