package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import java.util.List;

/// The features of a strip, by their indices in the dataset.
///
/// @param all    in their order
/// @param judged those that have a sign
record StripFeatures(List<Integer> all, List<Integer> judged) {
    StripFeatures {
        all = List.copyOf(all);
        judged = List.copyOf(judged);
    }

    static StripFeatures of(Dataset dataset, List<Feature> features) {
        List<Integer> all = features.stream()
                .map(feature -> dataset.indexOf(feature.id()).orElseThrow())
                .toList();
        return new StripFeatures(
                all, all.stream().filter(f -> isJudged(dataset, f)).toList());
    }

    private static boolean isJudged(Dataset dataset, int feature) {
        return dataset.feature(feature).kind().isJudged();
    }
}
