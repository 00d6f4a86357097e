package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.text.English;
import java.util.List;
import java.util.Optional;

/// What one column of the matrix shows: a feature, or several of a group that is folded.
sealed interface MatrixColumn {

    /// What it shows, in its order.
    List<Feature> features();

    /// The name above it; only the first column of a group has one.
    Optional<Heading> heading();

    /// The name of a group above its first column.
    ///
    /// @param folded whether the group shows as columns only what is required
    record Heading(String group, boolean folded) {}

    /// A feature with its values.
    record Single(Feature feature, Optional<Heading> heading) implements MatrixColumn {
        @Override
        public List<Feature> features() {
            return List.of(feature);
        }
    }

    /// Features of a folded group, each as a mere glyph, so that no verdict vanishes.
    record Strip(String group, List<Feature> features) implements MatrixColumn {
        public Strip {
            features = List.copyOf(features);
        }

        @Override
        public Optional<Heading> heading() {
            return Optional.of(new Heading(group, true));
        }

        /// Those that have a verdict to show.
        List<Feature> judged() {
            return features.stream()
                    .filter(feature -> feature.kind().isJudged())
                    .toList();
        }

        /// What stands in its header: of how many features there are signs, "4 of 6".
        String words() {
            return English.format("%d of %d", judged().size(), features.size());
        }
    }

    /// What there is no room for; it says how many features that is.
    ///
    /// @param narrow whether even for that there is little room
    record More(List<Feature> features, boolean narrow) implements MatrixColumn {
        public More {
            features = List.copyOf(features);
        }

        @Override
        public Optional<Heading> heading() {
            return Optional.empty();
        }

        /// What stands in its header: "18 more", or "18 ›".
        String words() {
            return English.format(narrow ? "%d ›" : "%d more", features.size());
        }
    }
}
