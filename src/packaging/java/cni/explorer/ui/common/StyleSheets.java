package cni.explorer.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Translates the style sheets of the window into the binary form of JavaFX, which takes the place of the text beside
/// it and need not be parsed at each start.
final class StyleSheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private StyleSheets() {}

    /// Translates all of them.
    ///
    /// @param args the folder that they are in
    public static void main(String[] args) throws IOException {
        for (Path text : texts(Path.of(args[0]))) {
            String name = text.getFileName().toString();
            Path binary = text.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY);
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
        }
    }
}
