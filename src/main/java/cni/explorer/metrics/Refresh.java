package cni.explorer.metrics;

import cni.explorer.model.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Asks for the figures of many providers, side by side, until all have answered or the server wants no more.
public final class Refresh {
    private final MetricSource source;
    private final Mistakes mistakes;

    public Refresh(MetricSource source) {
        this(source, Mistakes.ofTheProgram());
    }

    Refresh(MetricSource source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /// What the first answer of a repository says: of four, the one that most want.
    public record FirstAnswer(Provider provider, RepositoryReading reading) {}

    /// What came of one provider.
    public sealed interface RefreshResult {
        Provider provider();

        /// What has been answered, whole or not; it is worth to be kept.
        default Optional<StoredReading> answered() {
            Optional<RepositoryReading> reading = switch (this) {
                case Read read -> Optional.of(read.reading());
                case Failed failed -> failed.soFar();
                case NoRepository _ -> Optional.empty();
            };
            return reading.map(said -> new StoredReading(provider().id(), said));
        }

        /// It has answered.
        record Read(Provider provider, RepositoryReading reading) implements RefreshResult {}

        /// It has not, or not to the end.
        ///
        /// @param soFar what it had answered before
        record Failed(Provider provider, RepositoryAddress repository, Failure why, Optional<RepositoryReading> soFar)
                implements RefreshResult {
            public Failed(Provider provider, RepositoryAddress repository, Failure why) {
                this(provider, repository, why, Optional.empty());
            }
        }

        /// There is nobody to ask.
        record NoRepository(Provider provider) implements RefreshResult {}
    }

    /// Asks, and waits for the last answer.
    ///
    /// @param heard is told of each outcome as it comes, on the thread that calls this
    /// @return all outcomes, in the order of the providers
    /// @throws InterruptedException if nobody wants to know any more; then no request is left running
    public List<RefreshResult> of(List<Provider> providers, Consumer<RefreshResult> heard) throws InterruptedException {
        return of(providers, _ -> {}, heard);
    }

    /// The same, for somebody who wants to know early what there is: all repositories have answered once before any of
    /// them is asked further.
    ///
    /// @param first is told of the first answer of each, on the threads that ask
    public List<RefreshResult> of(List<Provider> providers, Consumer<FirstAnswer> first, Consumer<RefreshResult> heard)
            throws InterruptedException {
        AtomicReference<Optional<Failure>> end = new AtomicReference<>(Optional.empty());
        List<RefreshResult> outcomes = new ArrayList<>();
        List<Callable<RefreshResult>> questions = new ArrayList<>();
        providers.forEach(provider -> questions.add(() -> outcome(provider, first, end)));
        SideBySide.ask(questions, outcome -> {
            heard.accept(outcome);
            outcomes.add(outcome);
        });
        outcomes.sort((one, other) ->
                Integer.compare(providers.indexOf(one.provider()), providers.indexOf(other.provider())));
        return List.copyOf(outcomes);
    }

    private RefreshResult outcome(
            Provider provider, Consumer<FirstAnswer> first, AtomicReference<Optional<Failure>> end)
            throws InterruptedException {
        Optional<RepositoryAddress> repository = RepositoryAddress.of(provider, source.hosts());
        if (repository.isEmpty()) {
            return new RefreshResult.NoRepository(provider);
        }
        Optional<Failure> over = end.get();
        if (over.isPresent()) {
            return new RefreshResult.Failed(provider, repository.get(), over.get());
        }
        try {
            return new RefreshResult.Read(
                    provider,
                    source.read(repository.get(), reading -> first.accept(new FirstAnswer(provider, reading))));
        } catch (NotReadException failure) {
            if (failure.failure().stopsAll()) {
                end.set(Optional.of(failure.failure()));
            }
            return new RefreshResult.Failed(provider, repository.get(), failure.failure(), failure.soFar());
        } catch (RuntimeException mistake) {
            // Whatever one server says, and whatever this program makes of it: the others are asked on.
            mistakes.note(mistake);
            return new RefreshResult.Failed(provider, repository.get(), new Failure.NotUnderstood());
        }
    }
}
