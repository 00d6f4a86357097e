package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import java.util.HashMap;
import java.util.Map;

/// Names that begin alike for so long that they could not be told from each other where there is no room for their
/// ends: of these the ends stay, and what is left out is in the middle, as in lists of files.
final class AlikeNames {
    private static final int BEGINNING = 16;
    private static final int END = 8;
    private static final int LONG = BEGINNING + END;

    private final Map<String, Integer> beginnings = new HashMap<>();

    AlikeNames(Dataset dataset) {
        for (Provider provider : dataset.providers()) {
            if (provider.name().length() >= LONG) {
                beginnings.merge(beginning(provider.name()), 1, Integer::sum);
            }
        }
    }

    /// What of a name must not be left out; empty if any of it may be.
    String end(String name) {
        if (name.length() < LONG || beginnings.getOrDefault(beginning(name), 0) < 2) {
            return "";
        }
        int start = name.length() - END;
        while (Character.isLowSurrogate(name.charAt(start)) || isMark(name.charAt(start))) {
            start--;
        }
        return name.substring(start);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String beginning(String name) {
        return name.substring(0, BEGINNING);
    }
}
