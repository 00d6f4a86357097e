package cni.explorer.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;

/// The fonts of the program, loaded when first asked for and once.
///
/// JavaFX copies a font that lies in a module to a temporary file at each start; so packages have them as files beside
/// the runtime.
final class LoadedFonts {
    private static final List<String> FILES = List.of("cx-sans-regular.otf", "cx-sans-bold.otf", "cx-glyphs.otf");
    private static final Path INSTALLED = Path.of(System.getProperty("java.home", ""), "lib", "cni-explorer");
    private static final double ANY_SIZE = 13;

    static final List<Font> ALL = FILES.stream().map(LoadedFonts::load).toList();

    private LoadedFonts() {}

    private static Font load(String name) {
        Path installed = INSTALLED.resolve(name);
        if (Files.isRegularFile(installed)) {
            return load(installed);
        }
        URL resource = Objects.requireNonNull(LoadedFonts.class.getResource(name), name);
        try {
            return resource.getProtocol().equals("file")
                    ? load(Path.of(resource.toURI()))
                    : copied(resource.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The font in a file, wherever it lies.
    static Font load(Path file) {
        // Of the address of a file JavaFX takes the path as it stands: it finds nothing behind "%20", and cuts at "#".
        return Optional.ofNullable(Font.loadFont("file:" + file, ANY_SIZE)).orElseGet(() -> {
            try {
                return copied(Files.newInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Font copied(InputStream in) {
        try (in) {
            return Objects.requireNonNull(Font.loadFont(in, ANY_SIZE), "no font");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
