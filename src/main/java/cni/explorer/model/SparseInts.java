package cni.explorer.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Numbers by their index, 0 where none was put.
///
/// They are kept in pages that are made when first written to: to grow copies nothing, and a gap takes no memory. A
/// big file has as many of them as providers times features, and an array that doubles would move them all again and
/// again.
public final class SparseInts {
    private static final int BITS = 8;
    private static final int PAGE = 1 << BITS;

    private int[] @Nullable [] pages = new int[8][];

    /// The number at an index, which is not negative.
    public int get(int index) {
        int number = index >>> BITS;
        int[] page = number < pages.length ? pages[number] : null;
        return page == null ? 0 : page[index & PAGE - 1];
    }

    /// Puts a number at an index, which is not negative.
    public void put(int index, int value) {
        page(index >>> BITS)[index & PAGE - 1] = value;
    }

    private int[] page(int number) {
        if (number >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(number + 1, pages.length * 2));
        }
        int[] page = pages[number];
        if (page == null) {
            page = new int[PAGE];
            pages[number] = page;
        }
        return page;
    }

    /// The first so many of them.
    public int[] toArray(int size) {
        int[] all = new int[size];
        for (int from = 0; from < size && from >>> BITS < pages.length; from += PAGE) {
            int[] page = pages[from >>> BITS];
            if (page != null) {
                System.arraycopy(page, 0, all, from, Math.min(PAGE, size - from));
            }
        }
        return all;
    }
}
