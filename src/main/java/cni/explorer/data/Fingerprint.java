package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a dataset's file, as `sha256sum` prints it: 64 hexadecimal digits by which anybody can tell whether a
/// dataset is the very one that something was said of.
public final class Fingerprint {
    private static final int PIECE = 1 << 16;

    private Fingerprint() {}

    /// Of a file as it is now, which may be another one than was read before.
    public static String of(Path file) throws FileAccessException {
        try (DigestInputStream in = taken(OpenFile.read(file))) {
            return of(in);
        } catch (IOException failure) {
            throw FileAccessException.reading(file, failure);
        }
    }

    /// The same of a file that nobody named just now: it may be any, and is not read to an end that it may not have.
    ///
    /// @throws IOException if it is none that can be a dataset
    public static String ofUnasked(Path file) throws IOException {
        OpenFile.demandPlain(file);
        OpenFile.demandSize(Files.size(file));
        try (DigestInputStream in = taken(OpenFile.read(file))) {
            long read = 0;
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                read += length;
                OpenFile.demandSize(read);
            }
            return of(in);
        }
    }

    /// Of a dataset that travels with the program.
    ///
    /// @param id one of [ShippedDatasets#ids()]
    public static String ofShipped(String id) {
        try (DigestInputStream in = taken(ShippedDatasets.stream(id + ".json"))) {
            return of(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A stream whose bytes are taken note of while somebody reads them.
    static DigestInputStream taken(InputStream in) {
        return new DigestInputStream(in, sha256());
    }

    /// Of all bytes of such a stream; what nobody has read yet is read.
    static String of(DigestInputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
