package cni.explorer.export;

import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What an exporter writes.
public final class Written {
    /// A fingerprint that no file has.
    static final String SHA_256 = "0123456789abcdef".repeat(4);

    private Written() {}

    public static String as(ExportFormat format, Matrix matrix) throws IOException {
        StringWriter out = new StringWriter();
        format.exporter(new MadeUp(matrix.dataset().about().id())).write(matrix, out);
        return out.toString();
    }

    /// What an exporter has to write: a text that is kept beside the tests.
    public static String kept(String name) throws IOException {
        try (InputStream in = Written.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record MadeUp(String data) implements ExportContext {
        @Override
        public String sha256() {
            return SHA_256;
        }

        @Override
        public Optional<String> caveat() {
            return Optional.empty();
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 24);
        }
    }
}
