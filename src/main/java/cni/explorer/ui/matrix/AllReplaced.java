package cni.explorer.ui.matrix;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// That a list has other elements from end to end. The usual way to tell would copy all that were there before.
final class AllReplaced extends ListChangeListener.Change<Integer> {
    private final List<Integer> before;
    private boolean told;

    AllReplaced(ObservableList<Integer> list, List<Integer> before) {
        super(list);
        this.before = before;
    }

    @Override
    public boolean next() {
        boolean first = !told;
        told = true;
        return first;
    }

    @Override
    public void reset() {
        told = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public List<Integer> getRemoved() {
        return before;
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
