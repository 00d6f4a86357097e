package cni.explorer.ui.matrix;

import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Rows;
import java.util.OptionalInt;

/// A grid whose rows are providers, and known by their ids.
sealed interface ProviderGridModel extends DatasetGridModel permits MatrixGridModel, ExcludedGridModel {
    Rows rows();

    /// The provider in a row.
    default Provider provider(int row) {
        return dataset().providers().get(rows().get(row));
    }

    @Override
    default int rowCount() {
        return rows().size();
    }

    @Override
    default Object rowKey(int row) {
        return provider(row).id();
    }

    @Override
    default OptionalInt rowOf(Object key) {
        OptionalInt provider = key instanceof ProviderId id ? dataset().indexOf(id) : OptionalInt.empty();
        return provider.isPresent() ? rows().rowOf(provider.getAsInt()) : provider;
    }
}
