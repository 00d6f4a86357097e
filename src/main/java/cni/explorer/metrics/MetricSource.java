package cni.explorer.metrics;

/// Where figures are counted.
public interface MetricSource {

    /// Asks a repository for all that is counted of it.
    ///
    /// @throws NotReadException     with the cause in one sentence
    /// @throws InterruptedException if nobody wants to know any more
    RepositoryReading read(RepositoryAddress repository) throws NotReadException, InterruptedException;
}
