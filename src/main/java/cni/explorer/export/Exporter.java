package cni.explorer.export;

import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.Writer;

/// Writes what is in sight, in one form.
@FunctionalInterface
public interface Exporter {

    /// Writes it all and flushes; leaves the writer open.
    ///
    /// @param out characters of any language; its encoding is up to the caller and should be UTF-8
    void write(Matrix matrix, Writer out) throws IOException;
}
