package cni.explorer.diff;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A small field in two years: Alpha has stayed, Beta has another id, Gamma went and Delta came; of the features one
/// went and one came.
public final class TwoYears {
    public static final Dataset THEN = read("then.json");
    public static final Dataset NOW = read("now.json");

    private TwoYears() {}

    /// What changed from the one to the other.
    public static Changes changes() {
        return Changes.between(THEN, NOW);
    }

    private static Dataset read(String name) {
        try (InputStream in = TwoYears.class.getResourceAsStream(name)) {
            return DatasetReader.read(Objects.requireNonNull(in), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }
}
