package cni.explorer.diff;

import cni.explorer.diff.Changes.Pair;
import cni.explorer.diff.Changes.Roster;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which provider of one dataset is which of another, and which feature is which.
///
/// @param partners for each provider before, its index now, or [#GONE]
record Pairing(Dataset before, Dataset now, List<Integer> partners) {
    private static final int GONE = -1;

    Pairing {
        partners = List.copyOf(partners);
    }

    static Pairing of(Dataset before, Dataset now) {
        List<Integer> partners = new ArrayList<>();
        Set<Integer> free = new LinkedHashSet<>(
                IntStream.range(0, now.providers().size()).boxed().toList());
        for (Provider provider : before.providers()) {
            int partner = now.indexOf(provider.id()).orElse(GONE);
            partners.add(partner);
            free.remove(partner);
        }
        Map<String, Integer> byName = new HashMap<>();
        free.forEach(index -> names(now.providers().get(index)).forEach(name -> byName.putIfAbsent(name, index)));
        for (int p = 0; p < partners.size() && !byName.isEmpty(); p++) {
            if (partners.get(p) == GONE) {
                int partner = names(before.providers().get(p))
                        .filter(byName::containsKey)
                        .map(byName::get)
                        .findFirst()
                        .orElse(GONE);
                partners.set(p, partner);
                byName.values().removeIf(index -> index == partner);
            }
        }
        return new Pairing(before, now, partners);
    }

    Roster<Provider> providers() {
        List<Provider> gone = new ArrayList<>();
        List<Provider> came = new ArrayList<>();
        List<Pair<Provider>> kept = new ArrayList<>();
        for (Pair<OptionalInt> pair : all()) {
            if (pair.before().isEmpty()) {
                came.add(now.providers().get(pair.now().getAsInt()));
            } else if (pair.now().isEmpty()) {
                gone.add(before.providers().get(pair.before().getAsInt()));
            } else {
                kept.add(new Pair<>(
                        before.providers().get(pair.before().getAsInt()),
                        now.providers().get(pair.now().getAsInt())));
            }
        }
        return new Roster<>(gone, came, kept);
    }

    Roster<Feature> features() {
        return new Roster<>(
                before.features().stream()
                        .filter(feature -> now.indexOf(feature.id()).isEmpty())
                        .toList(),
                now.features().stream()
                        .filter(feature -> before.indexOf(feature.id()).isEmpty())
                        .toList(),
                now.features().stream()
                        .flatMap(feature -> before.indexOf(feature.id()).stream()
                                .mapToObj(index -> new Pair<>(before.features().get(index), feature)))
                        .toList());
    }

    /// The indices of all providers: those now in their order, each with its partner, then those that are gone.
    List<Pair<OptionalInt>> all() {
        Map<Integer, Integer> back = new HashMap<>();
        for (int p = 0; p < partners.size(); p++) {
            back.put(partners.get(p), p);
        }
        Stream<Pair<OptionalInt>> there = IntStream.range(0, now.providers().size())
                .mapToObj(index -> new Pair<>(
                        back.containsKey(index) ? OptionalInt.of(back.get(index)) : OptionalInt.empty(),
                        OptionalInt.of(index)));
        Stream<Pair<OptionalInt>> gone = IntStream.range(0, partners.size())
                .filter(p -> partners.get(p) == GONE)
                .mapToObj(p -> new Pair<>(OptionalInt.of(p), OptionalInt.empty()));
        return Stream.concat(there, gone).toList();
    }

    /// All names of a provider in the form of an id, its id first.
    private static Stream<String> names(Provider provider) {
        return Stream.concat(Stream.of(provider.id().value(), provider.name()), provider.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }
}
