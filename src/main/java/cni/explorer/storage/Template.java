package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.data.KnownCauseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A small complete dataset that says in its own texts what to write where, since JSON has no comments.
public final class Template {
    /// The name of the file that describes the format to editors, as datasets refer to it.
    public static final String SCHEMA = "dataset.schema.json";

    private static final String ID = "my-comparison";
    private static final String DAY = "2026-01-01";
    private static final int LONGEST_ID = 64;

    private Template() {}

    /// What was written.
    ///
    /// @param file   the dataset
    /// @param schema the description of the format beside it; empty if one lay there already
    public record Written(Path file, Optional<Path> schema) {}

    /// Writes a dataset to fill in, and beside it the description of the format if there is none. The dataset is named
    /// after its file and describes today.
    ///
    /// @param replace whether a file of that name may be lost
    /// @throws FileAccessException if it is there and may not be lost, or cannot be written
    public static Written write(Path file, boolean replace, LocalDate today) throws FileAccessException {
        if (!replace && Files.exists(file)) {
            throw FileAccessException.writing(
                    file,
                    new FileAlreadyExistsException(file.toString(), null, "it is already there and would be lost"));
        }
        if (SCHEMA.equalsIgnoreCase(String.valueOf(file.getFileName()))) {
            throw FileAccessException.writing(
                    file,
                    new KnownCauseException("that is the name of the description of the format, which lies beside it"));
        }
        String dataset = new String(resource("/cni/explorer/storage/template.json"), StandardCharsets.UTF_8)
                .replace(ID, id(file))
                .replace(DAY, today.toString());
        AtomicFile.write(file, out -> out.write(dataset.getBytes(StandardCharsets.UTF_8)));
        Path schema = file.resolveSibling(SCHEMA);
        if (Files.exists(schema)) {
            return new Written(file, Optional.empty());
        }
        AtomicFile.write(schema, out -> out.write(resource("/cni/explorer/datasets/" + SCHEMA)));
        return new Written(file, Optional.of(schema));
    }

    /// The name of a file as an id: "My Databases.json" is "my-databases".
    static String id(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String plain = Normalizer.normalize(name.replaceFirst("\\.[^.]*$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = plain.substring(0, Math.min(LONGEST_ID, plain.length())).replaceAll("^-|-$", "");
        return id.isEmpty() ? ID : id;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
