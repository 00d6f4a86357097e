package cni.explorer.cli;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import java.util.ArrayList;
import java.util.List;

/// The providers that a command line names by their ids.
final class ProviderNames {
    private ProviderNames() {}

    /// In the order of the dataset; all of them if none is named.
    static List<Provider> chosen(Dataset dataset, List<String> ids) throws UsageException {
        List<String> known = dataset.providers().stream()
                .map(provider -> provider.id().value())
                .toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw NameLookup.missing("There is no provider “" + id + "”; there are ", id, new ArrayList<>(known));
            }
        }
        return dataset.providers().stream()
                .filter(provider -> ids.isEmpty() || ids.contains(provider.id().value()))
                .toList();
    }
}
