package cni.explorer.metrics;

import java.util.Optional;

/// Something could not be read.
public final class NotReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private final transient Optional<RepositoryReading> soFar;

    public NotReadException(Failure failure) {
        this(failure, Optional.empty());
    }

    /// @param soFar what had been answered before
    NotReadException(Failure failure, Optional<RepositoryReading> soFar) {
        super(failure.sentence());
        this.failure = failure;
        this.soFar = soFar;
    }

    /// What had been answered before; empty if nothing was.
    Optional<RepositoryReading> soFar() {
        return soFar;
    }

    public Failure failure() {
        return failure;
    }
}
