package cni.explorer;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Programs of their own that tests start, and end in ways that no program can hear of.
public final class JavaProcess {
    private JavaProcess() {}

    /// Starts the main method of a class, without a display.
    public static Process start(Class<?> main, String... arguments) throws IOException, URISyntaxException {
        return new ProcessBuilder(command(main, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The words that start it.
    public static List<String> command(Class<?> main, String... arguments) throws URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp"));
        command.add(String.join(
                File.pathSeparator,
                Stream.of(
                                classes(main),
                                classes(JavaProcess.class),
                                System.getProperty("java.class.path"),
                                System.getProperty("jdk.module.path", ""))
                        .filter(path -> !path.isEmpty())
                        .toList()));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /// The folder that a class lies in with its package; tests lie in another one than the module that they are part
    /// of.
    private static String classes(Class<?> type) throws URISyntaxException {
        URL place = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        int depth = type.getPackageName().split("\\.", -1).length;
        Path folder = Path.of(place.toURI());
        for (int i = 0; i <= depth; i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.toString();
    }
}
