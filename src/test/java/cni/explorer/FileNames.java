package cni.explorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// In a locale such as POSIX the JVM knows names of files in ASCII alone, which the program says to whoever gives it
/// others. What needs such names is not asked there.
public final class FileNames {
    private FileNames() {}

    /// Whether a file can have that name here.
    public static boolean canBe(String name) {
        try {
            return Path.of(name).toString().equals(name);
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /// Skips a test where no file can have that name.
    public static void assumePossible(String name) {
        assumeTrue(canBe(name), "no file can have such a name in this locale");
    }
}
