package cni.explorer.query;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What would be good to have, and who has it.
///
/// Preferences exclude nobody. They order who is left by how many of them each meets, under the reading in force; where
/// there is none, there is no such order and no such number.
public final class Preferences {
    /// How many are put in order by moving one after the other.
    private static final int FEW = 16;

    private final List<Requirement> all;
    private final List<BitSet> meeting;
    private final Tally tally;

    /// @param meeting who meets each of them; handed over, not to be changed afterwards
    /// @param size    the number of providers
    Preferences(List<Requirement> all, List<BitSet> meeting, int size) {
        this.all = List.copyOf(all);
        this.meeting = List.copyOf(meeting);
        this.tally = Tally.of(this.meeting, size);
    }

    /// In the order of the features.
    public List<Requirement> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Those that a provider meets, in the order of the features.
    public List<Requirement> met(int provider) {
        return IntStream.range(0, all.size())
                .filter(preference -> meeting.get(preference).get(provider))
                .mapToObj(all::get)
                .toList();
    }

    /// How many of them a provider meets.
    public int metCount(int provider) {
        return tally.count(provider);
    }

    /// Those who meet most first; equal ones in the order of the dataset.
    Rows order(BitSet some) {
        return isEmpty() ? Rows.of(some) : tally.rows(some);
    }

    /// Puts those who meet most first in a part of an array; equal ones keep their order.
    void order(int[] providers, int from, int to) {
        if (to - from > FEW) {
            deal(providers, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int provider = providers[i];
            int count = tally.count(provider);
            int place = i;
            while (place > from && tally.count(providers[place - 1]) < count) {
                providers[place] = providers[place - 1];
                place--;
            }
            providers[place] = provider;
        }
    }

    private void deal(int[] providers, int from, int to) {
        int[] places = new int[to - from];
        int[] next = new int[all.size() + 2];
        for (int i = 0; i < places.length; i++) {
            places[i] = all.size() - tally.count(providers[from + i]);
            next[places[i] + 1]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] dealt = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            dealt[next[places[i]]++] = providers[from + i];
        }
        System.arraycopy(dealt, 0, providers, from, dealt.length);
    }
}
