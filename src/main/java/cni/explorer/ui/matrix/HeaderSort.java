package cni.explorer.ui.matrix;

import cni.explorer.query.SortKey;
import java.util.ArrayList;
import java.util.List;

/// What a press on a header does to the order: up, down, none, up again. With Shift the column comes as a further step
/// after the others.
final class HeaderSort {
    private HeaderSort() {}

    static List<SortKey> pressed(List<SortKey> sort, SortKey.By by, boolean extend) {
        int at = sort.stream().map(SortKey::by).toList().indexOf(by);
        if (!extend && (at < 0 || sort.size() > 1)) {
            return List.of(new SortKey(by, false));
        }
        List<SortKey> changed = new ArrayList<>(sort);
        if (at < 0) {
            changed.add(new SortKey(by, false));
        } else if (sort.get(at).descending()) {
            changed.remove(at);
        } else {
            changed.set(at, new SortKey(by, true));
        }
        return changed;
    }
}
