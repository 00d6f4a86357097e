package cni.explorer.text;

import java.util.List;

/// What the frame of the window says: what is looked at, first, since little of it may be shown.
public final class TitleText {
    private static final String PROGRAM = "CNI Explorer";

    private TitleText() {}

    /// The title.
    ///
    /// @param data  the name of the dataset
    /// @param files the names of those that it and what is set are from, if they are from any
    public static String of(String data, List<String> files) {
        String from = files.isEmpty() ? "" : English.format(" (%s)", String.join(", ", files));
        return data + from + " – " + PROGRAM;
    }
}
