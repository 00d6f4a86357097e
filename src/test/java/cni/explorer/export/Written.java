package cni.explorer.export;

import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.StringWriter;

/// What an exporter writes.
final class Written {
    private Written() {}

    static String as(Format format, Matrix matrix) throws IOException {
        StringWriter out = new StringWriter();
        format.exporter().write(matrix, out);
        return out.toString();
    }
}
