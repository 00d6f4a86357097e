package cni.explorer.text;

/// What is said when settings cannot be read or kept.
public final class SettingsText {
    /// There is no place for them.
    public static final String NO_HOME = "Settings are not kept: the system names no home folder.";

    /// A file that could not be copied.
    public static final String LEFT_AS_IT_IS = "It is left as it is, and changes are not kept.";

    private SettingsText() {}

    /// The file could not be read at all.
    ///
    /// @param why one sentence
    public static String unreadable(String why) {
        return why + " Settings start from their defaults and are not kept.";
    }

    /// The file is no JSON.
    public static String notJson(Object file) {
        return English.format("%s is not JSON; settings start from their defaults.", file);
    }

    /// The file is of a later version.
    public static String newer(Object file) {
        return English.format(
                "%s was written by a newer version of the program; what this one does not know is left out.", file);
    }

    /// The file is JSON of something else.
    public static String noSettings(Object file) {
        return English.format("%s holds no settings; they start from their defaults.", file);
    }

    /// A part of the file is not understood.
    ///
    /// @param member the first such part
    public static String notUnderstood(Object file, String member) {
        return English.format(
                "%s holds what this program does not understand (%s); defaults stand for it.", file, member);
    }

    /// What was not understood is not lost.
    ///
    /// @param copy the name of the file that holds it
    public static String setAside(Object copy) {
        return English.format("The file as it was is kept as %s.", copy);
    }

    /// They could not be written.
    ///
    /// @param why one sentence
    public static String notKept(String why) {
        return "Settings are not kept: " + why;
    }
}
