package cni.explorer.cli;

/// Something is wrong and the command has said all of it; only the status is left to tell.
final class ToldTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    ToldTrouble(ExitStatus status) {
        super(status.toString());
        this.status = status;
    }

    ExitStatus status() {
        return status;
    }
}
