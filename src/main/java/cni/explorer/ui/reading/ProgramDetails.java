package cni.explorer.ui.reading;

import cni.explorer.storage.LicenceFile;
import cni.explorer.text.English;
import cni.explorer.text.ProgramText;
import cni.explorer.ui.common.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Which program this is and on what it runs, for somebody who tells of a mistake.
public final class ProgramDetails {
    private ProgramDetails() {}

    static String java() {
        return Runtime.version().toString();
    }

    static String system() {
        return English.format(
                "%s %s %s",
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"));
    }

    /// What came with which version.
    public static String news() {
        return resource(ProgramDetails.class, "news.txt");
    }

    /// Of the typeface, which is in the program, and of all that lies beside it.
    public static List<Chapter> licences() {
        Path runtime = Path.of(System.getProperty("java.home"));
        return Stream.concat(
                        Stream.of(Chapter.of("Typeface (Inter)", resource(Theme.class, "cx-sans-LICENSE.txt"))),
                        LicenceFile.beside(runtime).stream().map(one -> Chapter.of(one.of(), one.text())))
                .toList();
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// All of it, one a line.
    public static String text() {
        return English.format("CNI Explorer %s%nJava %s%n%s%n", ProgramText.version(), java(), system());
    }
}
