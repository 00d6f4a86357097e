package cni.explorer.metrics;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Why no answer came, by what Java's client says of it.
final class BrokenRequest {
    private BrokenRequest() {}

    /// @param host that was asked
    static Failure why(Throwable failure, String host) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error mistake) {
                throw mistake;
            }
        }
        if (has(failure, BoundedBody.TooLongException.class)) {
            return new Failure.TooLong();
        }
        if (has(failure, CertificateException.class) || has(failure, CertPathBuilderException.class)) {
            return new Failure.NotTrusted(host);
        }
        if (has(failure, SSLException.class)) {
            return new Failure.NotSecure(host);
        }
        if (has(failure, ConnectException.class)
                || has(failure, HttpConnectTimeoutException.class)
                || has(failure, UnknownHostException.class)
                || has(failure, NoRouteToHostException.class)) {
            return new Failure.Unreachable(host);
        }
        if (has(failure, EOFException.class)
                || has(failure, SocketException.class)
                || has(failure, ClosedChannelException.class)) {
            return new Failure.CutOff();
        }
        if (has(failure, ProtocolException.class) || has(failure, RuntimeException.class)) {
            // A head that Java's client itself stumbles over, such as a length that is no number.
            return new Failure.NotUnderstood();
        }
        // What a proxy says when no tunnel is made has no type of its own, nor has a piece of no length.
        return new Failure.Broken(host);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
