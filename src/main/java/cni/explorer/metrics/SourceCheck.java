package cni.explorer.metrics;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Release;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/// Looks whether what the cells of a dataset rest on has changed since they were read: each file once, however many
/// cells name it, and the newest release of each provider.
public final class SourceCheck {
    private final ChangeSource source;
    private final Mistakes mistakes;

    public SourceCheck(ChangeSource source) {
        this(source, Mistakes.ofTheProgram());
    }

    SourceCheck(ChangeSource source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /// What came of it.
    ///
    /// @param moved  the cells whose source has changed
    /// @param asked  how many files and releases were looked at
    /// @param failed those that could not be
    public record SourceReport(MovedSources moved, int asked, List<UnansweredSource> failed) {
        public SourceReport {
            failed = List.copyOf(failed);
        }
    }

    /// A file or a release that nobody could tell of.
    ///
    /// @param place `owner/name`, with the path of the file
    public record UnansweredSource(String place, Failure why) {}

    /// What came of one question.
    private sealed interface CheckAnswer {}

    private record FileAnswer(Source.RepositoryFile file, Optional<SourceMove> move) implements CheckAnswer {}

    private record ReleaseAnswer(ProviderId provider, Optional<SourceMove> move) implements CheckAnswer {}

    private record NoAnswer(UnansweredSource unanswered) implements CheckAnswer {}

    /// How many files and releases would be looked at.
    public static int size(Dataset dataset) {
        return files(dataset).size() + releases(dataset).size();
    }

    /// Asks, and waits for the last answer.
    ///
    /// @param heard is told how many have been answered, on the thread that calls this
    /// @throws InterruptedException if nobody wants to know any more; then no request is left running
    public SourceReport of(Dataset dataset, IntConsumer heard) throws InterruptedException {
        AtomicReference<Optional<Failure>> end = new AtomicReference<>(Optional.empty());
        List<Callable<CheckAnswer>> questions = new ArrayList<>();
        for (Source.RepositoryFile file : files(dataset)) {
            questions.add(() ->
                    answer(file.repository() + " " + file.path(), end, () -> new FileAnswer(file, source.since(file))));
        }
        releases(dataset).forEach((provider, named) -> {
            RepositoryAddress repository = onGitHub(provider).orElseThrow();
            questions.add(() ->
                    answer(repository.path(), end, () -> new ReleaseAnswer(provider.id(), newer(repository, named))));
        });
        List<CheckAnswer> answers = new ArrayList<>();
        SideBySide.ask(questions, answer -> {
            answers.add(answer);
            heard.accept(answers.size());
        });
        return report(dataset, answers);
    }

    private static SourceReport report(Dataset dataset, List<CheckAnswer> answers) {
        Map<Source.RepositoryFile, SourceMove> files = new HashMap<>();
        Map<ProviderId, SourceMove> releases = new HashMap<>();
        List<UnansweredSource> failed = new ArrayList<>();
        for (CheckAnswer answer : answers) {
            switch (answer) {
                case FileAnswer one -> one.move().ifPresent(move -> files.put(one.file(), move));
                case ReleaseAnswer one -> one.move().ifPresent(move -> releases.put(one.provider(), move));
                case NoAnswer none -> failed.add(none.unanswered());
            }
        }
        return new SourceReport(MovedSources.of(dataset, files, releases), answers.size() - failed.size(), failed);
    }

    private CheckAnswer answer(
            String place, AtomicReference<Optional<Failure>> end, AskedOnce.SharedQuestion<CheckAnswer> question)
            throws InterruptedException {
        Optional<Failure> over = end.get();
        if (over.isPresent()) {
            return new NoAnswer(new UnansweredSource(place, over.get()));
        }
        try {
            return question.answer();
        } catch (NotReadException failure) {
            if (failure.failure().stopsAll()) {
                end.set(Optional.of(failure.failure()));
            }
            return new NoAnswer(new UnansweredSource(place, failure.failure()));
        } catch (RuntimeException mistake) {
            // Whatever one server says, and whatever this program makes of it: the others are asked on.
            mistakes.note(mistake);
            return new NoAnswer(new UnansweredSource(place, new Failure.NotUnderstood()));
        }
    }

    private static Set<Source.RepositoryFile> files(Dataset dataset) {
        Set<Source.RepositoryFile> files = new LinkedHashSet<>();
        for (int feature = 0; feature < dataset.features().size(); feature++) {
            Column column = dataset.column(feature);
            column.distinct().forEach(cell -> files.addAll(MovedSources.files(cell)));
        }
        return files;
    }

    /// What the cells name as the latest release, of those that have a repository.
    private static Map<Provider, NamedRelease> releases(Dataset dataset) {
        OptionalInt feature = dataset.indexOf(new FeatureId(Release.FEATURE));
        Map<Provider, NamedRelease> named = new LinkedHashMap<>();
        for (int provider = 0;
                feature.isPresent() && provider < dataset.providers().size();
                provider++) {
            Cell cell = dataset.cell(provider, feature.getAsInt());
            Provider one = dataset.providers().get(provider);
            if (cell.stated() && onGitHub(one).isPresent()) {
                Release release = Release.of(cell);
                LocalDate day = release.day()
                        .orElseGet(() ->
                                cell.evidence().readOn().orElse(dataset.about().asOf()));
                named.put(one, new NamedRelease(release.version(), day));
            }
        }
        return named;
    }

    /// Only GitHub is asked what has changed.
    private static Optional<RepositoryAddress> onGitHub(Provider provider) {
        return RepositoryAddress.of(provider, RepositoryHosts.PUBLIC).filter(RepositoryAddress::isOnGitHub);
    }

    private record NamedRelease(String version, LocalDate day) {}

    private Optional<SourceMove> newer(RepositoryAddress repository, NamedRelease named)
            throws NotReadException, InterruptedException {
        return source.release(repository)
                .filter(latest ->
                        !latest.tag().equals(named.version()) && latest.day().isAfter(named.day()))
                .map(latest -> new SourceMove(
                        SourceMove.MoveKind.RELEASE,
                        repository.path(),
                        "",
                        named.version(),
                        latest.tag(),
                        latest.day(),
                        URI.create(source.hosts().asked(repository).page() + "/releases")));
    }
}
