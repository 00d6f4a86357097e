package cni.explorer.metrics;

import java.util.function.Consumer;

/// Where figures are counted.
public interface MetricSource {

    /// Asks a repository for all that is counted of it.
    ///
    /// @param first is told what the first answer says before anything else is asked, on the thread that asks
    /// @throws NotReadException     with the cause in one sentence
    /// @throws InterruptedException if nobody wants to know any more
    RepositoryReading read(RepositoryAddress repository, Consumer<RepositoryReading> first)
            throws NotReadException, InterruptedException;

    /// Makes ready what takes long to begin, for somebody who will soon ask. Asks nobody.
    default void prepare() {}

    /// The hosts that it may ask.
    default RepositoryHosts hosts() {
        return RepositoryHosts.PUBLIC;
    }
}
