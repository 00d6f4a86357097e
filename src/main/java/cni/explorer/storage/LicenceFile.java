package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.text.FailureText;
import cni.explorer.text.FileText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A licence that lies beside the installed program: of a library, of Java, or of something in Java.
///
/// @param of   whose licence it is
/// @param file where it lies
public record LicenceFile(String of, Path file) {
    private static final String FOLDER = "licences";

    /// Those of the libraries, then those of Java; none of the libraries where the program is not installed.
    ///
    /// @param runtime the folder of the Java that the program runs on
    public static List<LicenceFile> beside(Path runtime) {
        Path legal = runtime.resolve("legal");
        List<LicenceFile> all = new ArrayList<>();
        for (Path folder : List.of(runtime.resolveSibling(FOLDER), legal.resolve(FOLDER))) {
            all.addAll(files(folder, ".txt"));
        }
        Path java = legal.resolve("java.base").resolve("LICENSE");
        if (Files.isRegularFile(java)) {
            all.add(new LicenceFile("Java", java));
        }
        children(legal)
                .forEach(module ->
                        files(module, ".md").forEach(one -> all.add(new LicenceFile("Java: " + one.of, one.file))));
        return all;
    }

    /// What it says, or why that could not be read.
    public String text() {
        try {
            // Some names in them are in letters that are no UTF-8.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            return FailureText.sentence(FileAccessException.reading(file, failure), FileText.NOT_READ);
        }
    }

    private static List<LicenceFile> files(Path folder, String ending) {
        return children(folder).stream()
                .filter(file -> name(file).endsWith(ending))
                .map(file ->
                        new LicenceFile(title(name(file).substring(0, name(file).length() - ending.length())), file))
                .toList();
    }

    /// "jackson-core", "jackson-core, notice".
    private static String title(String name) {
        return name.replaceFirst("-LICENSE$", "").replaceFirst("-NOTICE$", ", notice");
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
