package cni.explorer.metrics;

import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import java.util.Optional;

/// Where it is told what has changed since something was read.
public interface ChangeSource {
    /// Where it asks for what is on GitHub.
    default RepositoryHosts hosts() {
        return RepositoryHosts.PUBLIC;
    }

    /// The last change of a file after the commit at which it was read; empty if there was none.
    ///
    /// @throws NotReadException     with the cause in one sentence
    /// @throws InterruptedException if nobody wants to know any more
    Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException, InterruptedException;

    /// The newest release of a repository; empty where it makes none.
    ///
    /// @throws NotReadException     with the cause in one sentence
    /// @throws InterruptedException if nobody wants to know any more
    Optional<RepositoryReading.LatestRelease> release(RepositoryAddress repository)
            throws NotReadException, InterruptedException;
}
