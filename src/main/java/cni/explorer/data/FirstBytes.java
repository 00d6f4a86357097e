package cni.explorer.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// A stream that remembers how it began, by which packed files are known.
final class FirstBytes extends FilterInputStream {
    private static final int ENOUGH = 4;
    private static final Map<String, String> KINDS =
            Map.of("1f8b", "gzip", "504b0304", "zip", "fd377a58", "xz", "28b52ffd", "zstd", "425a68", "bzip2");

    private byte[] first = {};

    FirstBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            note(new byte[] {(byte) next}, 0, 1);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        note(into, offset, read);
        return read;
    }

    /// Whether anything could be read.
    boolean hasBegun() {
        return first.length > 0;
    }

    /// By what it was packed, if it was.
    Optional<String> packed() {
        String begun = HexFormat.of().formatHex(first);
        return KINDS.keySet().stream().filter(begun::startsWith).findFirst().map(KINDS::get);
    }

    private void note(byte[] bytes, int offset, int read) {
        int more = Math.min(read, ENOUGH - first.length);
        if (more > 0) {
            first = Arrays.copyOf(first, first.length + more);
            System.arraycopy(bytes, offset, first, first.length - more, more);
        }
    }
}
