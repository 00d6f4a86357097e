package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Categories;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a person has set, carried over to a newer state of the same dataset. Things are the same if their ids are.
///
/// Figures that were learned are not in a state that was just read and come a moment later, so that what is set of them
/// stays meanwhile. What is set of figures that the dataset itself had goes with them.
///
/// @param workspace without what the newer state does not have; features that are new stand where the dataset has them
/// @param lost      what could not be carried over, for people
public record SelectionMigration(Workspace workspace, List<String> lost) {
    public SelectionMigration {
        lost = List.copyOf(lost);
    }

    /// Carries over what is set of a dataset.
    public static SelectionMigration of(ViewState before, Dataset fresh) {
        IndexedDataset old = before.indexedDataset();
        Selection kept = over(before.selection(), old, fresh);
        Arrangement arranged = arrangement(before.arrangement(), old, fresh);
        Workspace carried = before.workspace().withSelection(kept).withArrangement(arranged);
        return new SelectionMigration(
                keepsChartOrder(before, fresh) ? carried : carried.withChartsSortedAsIn(fresh),
                LostSettings.of(before, kept, arranged));
    }

    /// What is asked of a dataset and cannot be asked of another one, for people.
    public static List<String> withoutPlaceIn(ViewState before, Dataset other) {
        return LostSettings.ofQuestion(before, over(before.selection(), before.indexedDataset(), other));
    }

    /// Charts stay sorted by a metric that is still there, and by name where somebody could have chosen otherwise.
    private static boolean keepsChartOrder(ViewState before, Dataset fresh) {
        String sortedBy = before.charts().sortedBy();
        return sortedBy.isEmpty()
                ? !before.dataset().metrics().isEmpty()
                : before.indexedDataset().mayLearn(FeatureId.ofMetric(sortedBy))
                        || fresh.metrics().stream()
                                .anyMatch(metric -> metric.id().equals(sortedBy));
    }

    /// A selection without what a newer state of a dataset does not have.
    public static Selection over(Selection selection, IndexedDataset old, Dataset fresh) {
        Set<FeatureId> required = new LinkedHashSet<>(selection.required());
        required.removeIf(id -> !kind(fresh, id).isRequirable());
        Set<FeatureId> preferred = new LinkedHashSet<>(selection.preferred());
        preferred.removeIf(id -> !kind(fresh, id).isRequirable());
        Map<FeatureId, Set<String>> accepted = new LinkedHashMap<>();
        selection.accepted().forEach((id, values) -> {
            Set<String> known = new TreeSet<>(values);
            known.retainAll(values(fresh, id));
            if (!known.isEmpty()) {
                accepted.put(id, Set.copyOf(known));
            }
        });
        Map<FeatureId, Long> bounds = new LinkedHashMap<>(selection.bounds());
        bounds.keySet().removeIf(id -> kind(fresh, id).unit().isEmpty() && !old.mayLearn(id));
        List<ProviderId> compared = selection.compared().stream()
                .filter(id -> fresh.indexOf(id).isPresent())
                .toList();
        return new Selection(
                required,
                preferred,
                accepted,
                bounds,
                selection.reading(),
                selection.disputedUnmet(),
                selection.search(),
                compared);
    }

    private static Arrangement arrangement(Arrangement before, IndexedDataset old, Dataset fresh) {
        List<SortKey> sort = before.sort().stream()
                .filter(key -> switch (key.by()) {
                    case SortKey.Name _ -> true;
                    case SortKey.Answers answers -> hasPlace(answers.feature(), old, fresh);
                })
                .toList();
        return before.columns().equals(Arrangement.of(old.dataset()).columns())
                ? Arrangement.of(fresh).withSort(sort)
                : new Arrangement(sort, columns(before.columns(), old, fresh));
    }

    private static List<FeatureId> columns(List<FeatureId> before, IndexedDataset old, Dataset fresh) {
        List<FeatureId> columns = new ArrayList<>(before);
        columns.removeIf(id -> !hasPlace(id, old, fresh));
        int next = 0;
        for (Feature feature : fresh.features()) {
            int place = columns.indexOf(feature.id());
            if (place >= 0) {
                next = place + 1;
            } else if (old.dataset().indexOf(feature.id()).isEmpty()) {
                columns.add(next++, feature.id());
            }
        }
        return columns;
    }

    private static boolean hasPlace(FeatureId id, IndexedDataset old, Dataset fresh) {
        return fresh.indexOf(id).isPresent() || old.mayLearn(id);
    }

    /// The values that can be accepted; none of what is no category there.
    static List<String> values(Dataset dataset, FeatureId id) {
        return kind(dataset, id).hasCategories()
                ? Categories.of(dataset, dataset.indexOf(id).orElseThrow())
                : List.of();
    }

    /// Text, of which nothing can be asked, stands for a feature that is not there.
    private static Feature.Kind kind(Dataset dataset, FeatureId id) {
        return dataset.indexOf(id).isPresent()
                ? dataset.feature(dataset.indexOf(id).getAsInt()).kind()
                : new Feature.Text();
    }
}
