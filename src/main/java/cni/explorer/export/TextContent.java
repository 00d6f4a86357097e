package cni.explorer.export;

import java.io.IOException;
import java.io.Writer;

/// Text that can be written, in one form.
@FunctionalInterface
public interface TextContent {

    /// Writes it all and flushes; leaves the writer open.
    void write(Writer out) throws IOException;
}
