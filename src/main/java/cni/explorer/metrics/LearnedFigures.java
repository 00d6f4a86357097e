package cni.explorer.metrics;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.text.ProviderStatusText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Puts what repositories have said beside the figures that a dataset came with. Each keeps its day, its method and its
/// source, by which the two stay told apart.
public final class LearnedFigures {
    private static final Comparator<Figure> OLDEST_FIRST =
            Comparator.comparing(figure -> figure.when().lastDay());

    private LearnedFigures() {}

    /// A dataset with all that was learned: its figures, and marks of those that are archived. The very same one where
    /// nothing was.
    ///
    /// @param readings oldest first; those of other providers are passed over
    public static Dataset in(Dataset dataset, List<StoredReading> readings) {
        Dataset learned = dataset.with(into(dataset, readings), marks(readings));
        return learned.allMetrics().equals(dataset.allMetrics())
                        && learned.providers().equals(dataset.providers())
                ? dataset
                : learned;
    }

    /// Of those whose repository is archived by its last word.
    private static Map<ProviderId, Provider.Status> marks(List<StoredReading> readings) {
        Map<ProviderId, Provider.Status> marks = new HashMap<>();
        for (StoredReading stored : readings) {
            if (stored.reading().archived()) {
                marks.put(stored.provider(), archived(stored.reading()));
            } else {
                marks.remove(stored.provider());
            }
        }
        return marks;
    }

    private static Provider.Status archived(RepositoryReading reading) {
        RepositoryAddress repository = reading.repository();
        return new Provider.Status(
                ProviderStatusText.ARCHIVED,
                Optional.of(ProviderStatusText.archived(
                        repository.isOnGitHub() ? "GitHub" : repository.host(), reading.day())),
                List.of(new Source.Page(repository.page(), repository.title())));
    }

    /// All figures of a dataset, with the last ones of each day that were learned of its providers. The very same list
    /// where nothing was.
    ///
    /// @param readings oldest first; those of other providers are passed over
    public static List<Metric> into(Dataset dataset, List<StoredReading> readings) {
        List<Metric> metrics = new ArrayList<>(dataset.allMetrics());
        boolean isChanged = false;
        for (Learnable one : Learnable.ALL) {
            Map<Integer, Map<FigureDate, Figure>> learned = learned(dataset, readings, one.figure());
            if (!learned.isEmpty()) {
                put(metrics, one.metric(), learned);
                isChanged = true;
            }
        }
        return isChanged ? metrics : dataset.allMetrics();
    }

    private static Map<Integer, Map<FigureDate, Figure>> learned(
            Dataset dataset, List<StoredReading> readings, Function<RepositoryReading, Optional<Figure>> of) {
        Map<Integer, Map<FigureDate, Figure>> learned = new HashMap<>();
        for (StoredReading stored : readings) {
            OptionalInt provider = dataset.indexOf(stored.provider());
            Optional<Figure> figure = of.apply(stored.reading());
            if (provider.isPresent() && figure.isPresent()) {
                learned.computeIfAbsent(provider.getAsInt(), _ -> new LinkedHashMap<>())
                        .put(figure.get().when(), figure.get());
            }
        }
        return learned;
    }

    private static void put(List<Metric> metrics, Metric empty, Map<Integer, Map<FigureDate, Figure>> learned) {
        int place = metrics.stream().map(Metric::id).toList().indexOf(empty.id());
        Metric before = place < 0 ? empty : metrics.get(place);
        Map<Integer, List<Figure>> figures = new HashMap<>(before.figures());
        learned.forEach((provider, fresh) -> figures.put(provider, joined(before.of(provider), fresh)));
        Metric now = before.with(figures);
        if (place < 0) {
            metrics.add(now);
        } else {
            metrics.set(place, now);
        }
    }

    /// One that was learned on a day takes the place of another one of that day and method.
    private static List<Figure> joined(List<Figure> shipped, Map<FigureDate, Figure> fresh) {
        List<Figure> all = new ArrayList<>();
        for (Figure figure : shipped) {
            Figure instead = fresh.get(figure.when());
            if (instead == null || !instead.method().equals(figure.method())) {
                all.add(figure);
            }
        }
        all.addAll(fresh.values());
        all.sort(OLDEST_FIRST);
        return List.copyOf(all);
    }
}
