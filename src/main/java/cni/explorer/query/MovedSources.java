package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cells of a dataset that rest on something which has changed since it was read.
///
/// @param sources oldest change first
/// @param byCell  the latest change under each cell that rests on one
public record MovedSources(List<MovedSource> sources, Map<Cell, SourceMove> byCell) {
    /// Nothing has changed, or nobody has looked.
    public static final MovedSources NONE = new MovedSources(List.of(), Map.of());

    public MovedSources {
        sources = List.copyOf(sources);
        byCell = Map.copyOf(byCell);
    }

    /// Something that has changed.
    ///
    /// @param cells that rest on it, in the order of the dataset
    public record MovedSource(SourceMove move, List<CellPosition> cells) {
        public MovedSource {
            cells = List.copyOf(cells);
        }
    }

    /// A cell by its indices in the dataset.
    public record CellPosition(int provider, int feature) {}

    /// Finds the cells.
    ///
    /// @param files    what has changed, by the file that was read
    /// @param releases what is out, by the provider
    public static MovedSources of(
            Dataset dataset, Map<Source.RepositoryFile, SourceMove> files, Map<ProviderId, SourceMove> releases) {
        Map<SourceMove, List<CellPosition>> found = new LinkedHashMap<>();
        for (int provider = 0; provider < dataset.providers().size(); provider++) {
            ProviderId id = dataset.providers().get(provider).id();
            for (int feature = 0; feature < dataset.features().size(); feature++) {
                CellPosition place = new CellPosition(provider, feature);
                for (Source.RepositoryFile file : files(dataset.cell(provider, feature))) {
                    put(found, files.get(file), place);
                }
                if (dataset.features().get(feature).id().equals(new FeatureId(Release.FEATURE))) {
                    put(found, releases.get(id), place);
                }
            }
        }
        List<MovedSource> sources = found.entrySet().stream()
                .map(entry -> new MovedSource(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(moved -> moved.move().on()))
                .toList();
        Map<Cell, SourceMove> byCell = new HashMap<>();
        sources.forEach(moved -> moved.cells()
                .forEach(place -> byCell.put(dataset.cell(place.provider(), place.feature()), moved.move())));
        return new MovedSources(sources, byCell);
    }

    private static void put(Map<SourceMove, List<CellPosition>> found, @Nullable SourceMove move, CellPosition place) {
        if (move != null) {
            List<CellPosition> cells = found.computeIfAbsent(move, _ -> new ArrayList<>());
            // Those of one cell come one after the other.
            if (cells.isEmpty() || !cells.getLast().equals(place)) {
                cells.add(place);
            }
        }
    }

    /// The files that a cell rests on; a repository as a whole is none, since it changes every day.
    public static List<Source.RepositoryFile> files(Cell cell) {
        List<Source.RepositoryFile> files = new ArrayList<>();
        for (Source source : cell.evidence().sources()) {
            if (source instanceof Source.RepositoryFile file && !file.path().isEmpty()) {
                files.add(file);
            }
        }
        return files;
    }

    /// What has changed under a cell, the latest change where there are several.
    public Optional<SourceMove> under(Cell cell) {
        return byCell.isEmpty() ? Optional.empty() : Optional.ofNullable(byCell.get(cell));
    }

    /// How many cells rest on something that has changed.
    public int cells() {
        return (int) sources.stream()
                .flatMap(moved -> moved.cells().stream())
                .distinct()
                .count();
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }
}
