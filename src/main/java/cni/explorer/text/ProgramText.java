package cni.explorer.text;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// What the program says of itself.
public final class ProgramText {
    public static final String PURPOSE = "Which network provider is left, and why the others are not";
    public static final String LICENCES =
            "The licences of its typeface, of each library and of Java lie beside the program and are read here.";
    public static final String PRIVACY =
            "Nothing is sent anywhere. The network is used only when you open a link" + " or look again at figures.";

    private ProgramText() {}

    /// "1.4.0", or "without a version" where it was not packaged.
    public static String version() {
        return Optional.ofNullable(ProgramText.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("without a version");
    }
}
