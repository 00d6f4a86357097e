package cni.explorer.ui.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.model.Provider;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ViewState;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableRepositoriesTest {
    private final ViewState shown =
            Models.showing(ShippedDatasets.find("cni-2026").orElseThrow()).viewState();
    private final Looked providers = new Looked(shown.dataset().providers());
    private final ReachableRepositories count = new ReachableRepositories(() -> RepositoryHosts.PUBLIC);

    @Test
    void providersOfADatasetAreLookedAtOnceHoweverOftenTheyAreCounted() {
        int all = count.of(providers);
        assertEquals(all, count.of(providers));
        assertEquals(all, count.in(providers, shown.rows()), "all are in sight");
        assertEquals(providers.size(), providers.times);
    }

    @Test
    void whatIsForgottenIsLookedAtAgain() {
        int all = count.of(providers);
        count.forget();
        assertEquals(all, count.of(providers));
        assertEquals(2 * providers.size(), providers.times);
    }

    /// Counts how often one of them is asked for.
    private static final class Looked extends AbstractList<Provider> {
        private final List<Provider> providers;
        private int times;

        Looked(List<Provider> providers) {
            this.providers = providers;
        }

        @Override
        public Provider get(int index) {
            times++;
            return providers.get(index);
        }

        @Override
        public int size() {
            return providers.size();
        }
    }
}
