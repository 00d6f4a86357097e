package cni.explorer.data;

import cni.explorer.model.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The datasets that travel with the program.
public final class ShippedDatasets {
    /// The id of the dataset that is shown if nobody asks for another one.
    public static final String DEFAULT = "cni-2026";

    private static final List<String> IDS = List.of(DEFAULT, "cni-2017");
    private static final String FOLDER = "/cni/explorer/datasets/";

    private ShippedDatasets() {}

    /// Their ids, the default one first.
    public static List<String> ids() {
        return IDS;
    }

    /// The dataset of that id, read anew; empty if there is none.
    public static Optional<Dataset> find(String id) {
        return IDS.contains(id) ? Optional.of(open(id)) : Optional.empty();
    }

    /// All of them, in the order of their ids; read when first asked for.
    public static List<Dataset> all() {
        return OnFirstUse.ALL;
    }

    private static final class OnFirstUse {
        static final List<Dataset> ALL = IDS.stream().map(ShippedDatasets::open).toList();
    }

    private static Dataset open(String id) {
        String name = id + ".json";
        try (InputStream in = stream(name)) {
            return DatasetReader.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The bytes of one of them.
    public static InputStream stream(String name) {
        InputStream in = ShippedDatasets.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the build left out " + name);
        }
        return in;
    }
}
