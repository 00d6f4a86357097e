package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Opens files for reading in such a way that reading stops when its thread is interrupted. What
/// `Files.newInputStream` gives reads on to the end, since it makes its channel uninterruptible.
public final class OpenFile {
    private OpenFile() {}

    /// The bytes of a file.
    ///
    /// @return a stream whose methods throw [java.nio.channels.ClosedByInterruptException] once the thread is
    ///     interrupted
    public static InputStream read(Path file) throws IOException {
        return Channels.newInputStream(FileChannel.open(file));
    }
}
