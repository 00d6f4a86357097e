package cni.explorer.ui.refresh;

import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.model.Provider;
import cni.explorer.query.Rows;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How many providers have a repository that can be asked. Their addresses are looked at once for each dataset: of a
/// hundred thousand that takes longer than a frame, and who is in sight changes with each tick.
final class ReachableRepositories {
    private final Supplier<RepositoryHosts> hosts;
    private List<Provider> providers = List.of();
    private BitSet known = new BitSet();

    /// @param hosts who can be asked, needed once somebody counts
    ReachableRepositories(Supplier<RepositoryHosts> hosts) {
        this.hosts = hosts;
    }

    /// Of all providers of a dataset.
    int of(List<Provider> all) {
        look(all);
        return known.cardinality();
    }

    /// Of those of them that stand in rows.
    int in(List<Provider> all, Rows rows) {
        look(all);
        return (int) rows.stream().filter(known::get).count();
    }

    /// Lets go of the dataset.
    void forget() {
        providers = List.of();
        known = new BitSet();
    }

    @SuppressWarnings("ReferenceEquality") // comparing a hundred thousand is what this is to save
    private void look(List<Provider> all) {
        if (all != providers) {
            RepositoryHosts asked = hosts.get();
            known = new BitSet();
            IntStream.range(0, all.size())
                    .filter(one -> RepositoryAddress.of(all.get(one), asked).isPresent())
                    .forEach(known::set);
            providers = all;
        }
    }
}
