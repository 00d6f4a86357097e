package cni.explorer.metrics;

/// Something could not be read.
public final class NotReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public NotReadException(Failure failure) {
        super(failure.sentence());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
