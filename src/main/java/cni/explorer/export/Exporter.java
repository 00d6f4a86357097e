package cni.explorer.export;

import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes what is visible, in one form.
@FunctionalInterface
public interface Exporter {

    /// Writes it all and flushes; leaves the writer open.
    ///
    /// @param out characters of any language; its encoding is up to the caller and should be UTF-8
    void write(Matrix matrix, Writer out) throws IOException;

    /// The same in UTF-8; leaves the stream open.
    default void write(Matrix matrix, OutputStream out) throws IOException {
        write(matrix, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
