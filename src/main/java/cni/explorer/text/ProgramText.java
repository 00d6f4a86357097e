package cni.explorer.text;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Optional;

/// What the program says of itself.
public final class ProgramText {
    public static final String PURPOSE = "Which network provider is left, and why the others are not";
    public static final String LICENCES =
            "The licences of its typeface, of each library and of Java lie beside the program and are read here.";
    public static final String PRIVACY =
            "Nothing is sent anywhere. The network is used only when you open a link" + " or look again at figures.";

    public static final String OTHER_THEME = "Light or dark theme";
    public static final String NEWS = "What is new";
    public static final String COPY_DETAILS = "Copy details";

    /// What is said first of a mistake that the program made.
    private static final String MISTAKE = "Something went wrong that should not have";

    public static final String MISTAKE_IN_WINDOW = MISTAKE + ". You can go on working.";

    public static final String DISPLAY_LOST =
            "The display is gone, and the window with it; what was done is kept for the next start.";

    private ProgramText() {}

    /// "Something went wrong that should not have: java.lang.…; the details are in ….log."
    ///
    /// @param log where they are; empty if they could not be written
    public static String mistake(String mistake, Optional<Path> log) {
        String details =
                log.map(file -> "the details are in " + file).orElse("the details could not be written to a log");
        return MISTAKE + ": " + mistake + "; " + details + ".";
    }

    /// "1.4.0", or "without a version" where it was not packaged.
    public static String version() {
        return Optional.ofNullable(ProgramText.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("without a version");
    }
}
