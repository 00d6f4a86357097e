package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.ui.common.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;

/// Draws every view on every shipped dataset in all themes, sizes of windows and sizes of text, for people to look at.
public final class Gallery {
    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final List<Dimension2D> SIZES = List.of(
            new Dimension2D(800, 520),
            new Dimension2D(1280, 800),
            new Dimension2D(1600, 1000),
            new Dimension2D(2560, 1440));
    private static final List<Integer> TEXTS = List.of(100, 200);

    private Gallery() {}

    /// Draws them.
    ///
    /// @param arguments the folder to write to; then, if given, what the names of the pictures have to contain,
    ///                  or "references"
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String part = arguments.length > 1 ? arguments[1] : "";
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        if (part.equals("references")) {
            references();
            Platform.exit();
            return;
        }
        List<String> names = new ArrayList<>();
        for (PictureState state : PictureState.main()) {
            for (WindowPictures.Look look : looks(SIZES)) {
                write(folder, state, look, part, names);
            }
        }
        for (PictureState state : PictureState.overlays()) {
            for (WindowPictures.Look look : looks(SIZES.subList(0, 2))) {
                write(folder, state, look, part, names);
            }
        }
        Files.writeString(folder.resolve("index.html"), index(names));
        Platform.exit();
    }

    /// With these the tests compare.
    private static void references() throws IOException {
        Files.createDirectories(MainPicturesTest.REFERENCES);
        Files.writeString(MainPicturesTest.REFERENCES.resolve("letters.txt"), MainPicturesTest.lettersHere() + "\n");
        for (String id : ShippedDatasets.ids()) {
            Files.writeString(MainPicturesTest.REFERENCES.resolve(id + ".txt"), MainPicturesTest.dataHere(id) + "\n");
        }
        for (MainPicturesTest.Main main : MainPicturesTest.mains()) {
            try (OutputStream out = Files.newOutputStream(MainPicturesTest.REFERENCES.resolve(main.file()))) {
                WindowSnapshot.write(MainPicturesTest.reduced(main.draw()), out);
            }
        }
    }

    private static List<WindowPictures.Look> looks(List<Dimension2D> sizes) {
        return sizes.stream()
                .flatMap(size -> TEXTS.stream()
                        .flatMap(text -> THEMES.stream()
                                .map(theme -> new WindowPictures.Look(
                                        theme, text, (int) size.getWidth(), (int) size.getHeight()))))
                .toList();
    }

    private static void write(
            Path folder, PictureState state, WindowPictures.Look look, String part, List<String> names)
            throws IOException {
        String name = state.name() + "-" + look.name() + ".png";
        if (name.contains(part)) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                WindowSnapshot.write(WindowPictures.draw(state, look), out);
            }
            names.add(name);
        }
    }

    private static String index(List<String> names) {
        return names.stream()
                .map(name -> "<figure><figcaption>%s</figcaption><img src=\"%s\" style=\"max-width:100%%\"></figure>\n"
                        .formatted(name, name))
                .collect(Collectors.joining("", "<!doctype html><meta charset=\"utf-8\"><title>Gallery</title>\n", ""));
    }
}
