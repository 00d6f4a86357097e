package cni.explorer.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Gets back what the launcher of the JVM loses: in a locale that is not UTF-8, such as POSIX, it turns every byte of
/// the command line that is not ASCII into a replacement character.
public final class RawArguments {
    private static final char LOST = '\uFFFD';

    private RawArguments() {}

    /// Whether something was lost.
    public static boolean lost(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(LOST) >= 0);
    }

    /// The arguments as they were typed, in UTF-8.
    ///
    /// @param commandLine that of the process as Linux keeps it, as ISO 8859-1: each word ends with a NUL
    public static String[] restored(String commandLine, String... arguments) {
        String[] words = commandLine.split("\0", -1);
        int first = words.length - 1 - arguments.length;
        if (first < 0) {
            return arguments;
        }
        return Arrays.stream(words, first, words.length - 1)
                .map(word -> new String(word.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .toArray(String[]::new);
    }
}
