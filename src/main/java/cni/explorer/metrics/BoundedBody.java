package cni.explorer.metrics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/// Collects the text of an answer, up to a size that no honest one has.
final class BoundedBody implements Consumer<Optional<byte[]>> {
    private static final int MOST = 4 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// There is more than can be.
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void accept(Optional<byte[]> more) {
        more.ifPresent(piece -> {
            if (bytes.size() + piece.length > MOST) {
                throw new TooLongException();
            }
            bytes.writeBytes(piece);
        });
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
