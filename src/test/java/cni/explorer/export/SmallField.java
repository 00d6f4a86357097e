package cni.explorer.export;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Importance;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/// A small dataset that has one of everything: all kinds of columns and verdicts, groups, notes with sources, cells
/// that are contradicted, a mark, a baseline, figures of each precision, and questions.
public final class SmallField {
    public static final Dataset DATASET = read();
    public static final FeatureId MODEL = new FeatureId("model");
    public static final FeatureId POLICIES = new FeatureId("policies");
    public static final FeatureId ENCRYPTION = new FeatureId("encryption");
    public static final FeatureId WINDOWS = new FeatureId("windows");

    /// Something asked of each kind of column: Alpha and Beta are left and the baseline, Gamma is not.
    public static final Selection ASKED = Selection.NOTHING
            .withRequired(POLICIES, true)
            .withRequired(ENCRYPTION, true)
            .with(WINDOWS, Importance.PREFERRED);

    private SmallField() {}

    /// One in which metrics and a category narrow, too: Alpha alone is left.
    public static Selection bounded() {
        return ASKED.withAccepted(MODEL, Set.of("Layer 3", "Layer 2"))
                .withBound(FeatureId.ofMetric("stars"), OptionalLong.of(600))
                .withBound(FeatureId.ofMetric("release"), OptionalLong.of(12))
                .withSearch(" a ");
    }

    /// All columns of the dataset, and the metrics too where these are named.
    public static Matrix matrix(Selection selection, String... metrics) {
        Arrangement arrangement = Arrangement.of(DATASET);
        for (String metric : metrics) {
            arrangement = arrangement.withShown(FeatureId.ofMetric(metric));
        }
        return Matrix.of(new Evaluator(DATASET).outcome(selection), arrangement, new Ordering(DATASET));
    }

    /// The same with these columns alone.
    public static Matrix matrix(Selection selection, List<FeatureId> columns) {
        return Matrices.of(DATASET, selection, columns);
    }

    private static Dataset read() {
        try (InputStream in = SmallField.class.getResourceAsStream("small-field.json")) {
            return DatasetReader.read(Objects.requireNonNull(in), "small-field.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }
}
