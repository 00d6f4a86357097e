package cni.explorer.query;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What would be good to have, and who has it.
///
/// Preferences exclude nobody. They order who is left by how many of them each meets, under the reading in force; where
/// there is none, there is no such order and no such number.
public final class Preferences {
    private final List<Requirement> all;
    private final List<BitSet> meeting;

    /// @param meeting who meets each of them; handed over, not to be changed afterwards
    Preferences(List<Requirement> all, List<BitSet> meeting) {
        this.all = List.copyOf(all);
        this.meeting = List.copyOf(meeting);
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
                .filter(wish -> meeting.get(wish).get(provider))
                .mapToObj(all::get)
                .toList();
    }

    /// How many of them a provider meets.
    public int metCount(int provider) {
        int count = 0;
        for (BitSet who : meeting) {
            count += who.get(provider) ? 1 : 0;
        }
        return count;
    }

    /// Those who meet most first; equal ones keep their order.
    Rows order(Rows rows) {
        if (isEmpty()) {
            return rows;
        }
        int[] starts = new int[all.size() + 2];
        for (int row = 0; row < rows.size(); row++) {
            starts[missed(rows.get(row)) + 1]++;
        }
        for (int missed = 1; missed < starts.length; missed++) {
            starts[missed] += starts[missed - 1];
        }
        int[] ordered = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            ordered[starts[missed(rows.get(row))]++] = rows.get(row);
        }
        return Rows.handOver(ordered);
    }

    private int missed(int provider) {
        return all.size() - metCount(provider);
    }
}
