package cni.explorer.text;

import java.util.Optional;

/// What the frame of the window says: what is looked at, first, since little of it may be shown.
public final class TitleText {
    private static final String PROGRAM = "CNI Explorer";

    private TitleText() {}

    /// The title.
    ///
    /// @param data the name of the dataset
    /// @param file the name of the file that it is from, if it is from one
    public static String of(String data, Optional<String> file) {
        return file.map(name -> English.format("%s (%s)", data, name)).orElse(data) + " – " + PROGRAM;
    }
}
