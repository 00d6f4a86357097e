package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Outcome;
import cni.explorer.query.Rows;
import cni.explorer.query.Selection;
import java.util.List;

/// Whom the cards can show: the providers that were chosen for them, or else all that remain, if they are few enough.
///
/// @param chosen    how many of its providers were chosen
/// @param remaining how many counted providers are visible
/// @param all       whether nothing is required, so that those who remain are all there are
/// @param few       those who remain, in the order of their rows, if they are two to [Selection#MOST_COMPARED]; else
///                  empty
public record CompareOffer(int chosen, int remaining, boolean all, List<Provider> few) {
    private static final int FEWEST = 2;

    public CompareOffer {
        few = List.copyOf(few);
    }

    static CompareOffer of(Outcome outcome, Rows rows, Selection selection) {
        Dataset dataset = outcome.dataset();
        int remaining = outcome.shownCount();
        boolean few = remaining >= FEWEST && remaining <= Selection.MOST_COMPARED;
        return new CompareOffer(
                (int) selection.compared().stream()
                        .filter(id -> dataset.indexOf(id).isPresent())
                        .count(),
                remaining,
                outcome.requirements().isEmpty(),
                few
                        ? rows.stream()
                                .mapToObj(dataset.providers()::get)
                                .filter(Provider::counted)
                                .toList()
                        : List.of());
    }

    /// Whether there is something to put side by side: two that were chosen, or, where nobody was, few who remain.
    public boolean isPossible() {
        return chosen == 0 ? !few.isEmpty() : chosen >= FEWEST;
    }

    /// Whether no other can be chosen until one is taken out.
    public boolean isFull() {
        return chosen >= Selection.MOST_COMPARED;
    }

    /// The ids of the few who remain.
    public List<ProviderId> ids() {
        return few.stream().map(Provider::id).toList();
    }
}
