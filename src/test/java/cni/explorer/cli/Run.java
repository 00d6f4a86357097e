package cni.explorer.cli;

import cni.explorer.export.text.TextReport;
import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.platform.DisplayAvailability;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs command lines in this process and keeps what came of them.
final class Run {
    private static final DisplayAvailability NONE =
            new DisplayAvailability.Missing(List.of("DISPLAY is not set"), List.of(), List.of(), true);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Optional<Query>> opened = new ArrayList<>();
    private final List<Painter.PictureRequest> painted = new ArrayList<>();
    private OutputStream stdout = out;
    private boolean isRead;
    private Optional<Path> logs = Optional.empty();
    private DisplayAvailability screen = NONE;
    private LocalDate today = LocalDate.of(2026, 11, 23);
    private DisplayAvailability drawing = new DisplayAvailability.Usable(true);
    private Window window = opened::add;
    private MetricsEnvironment metrics = new MetricsEnvironment(
            Map.of(),
            _ -> (_, _) -> {
                throw new NotReadException(new Failure.Unreachable("a test"));
            },
            Run::noChanges,
            Optional::empty);
    private Painter painter = (picture, stream) -> {
        painted.add(picture);
        stream.write(new byte[] {1, 2, 3});
    };

    /// Says of nothing that it has changed.
    static ChangeSource noChanges(URI api) {
        return new ChangeSource() {
            @Override
            public Optional<SourceMove> since(Source.RepositoryFile file) {
                return Optional.empty();
            }

            @Override
            public Optional<RepositoryReading.LatestRelease> release(RepositoryAddress repository) {
                return Optional.empty();
            }
        };
    }

    Run withStdout(OutputStream stream) {
        stdout = stream;
        return this;
    }

    /// Standard output is a pipe.
    Run withReader(OutputStream stream) {
        isRead = true;
        return withStdout(stream);
    }

    Run on(LocalDate day) {
        today = day;
        return this;
    }

    Run withLogs(Path folder) {
        logs = Optional.of(folder);
        return this;
    }

    Run withScreen(DisplayAvailability there) {
        screen = there;
        return this;
    }

    Run withDrawing(DisplayAvailability there) {
        drawing = there;
        return this;
    }

    Run withWindow(Window opener) {
        window = opener;
        return this;
    }

    Run withMetrics(MetricsEnvironment asked) {
        metrics = asked;
        return this;
    }

    Run withPainter(Painter drawer) {
        painter = drawer;
        return this;
    }

    ExitStatus run(String... arguments) {
        Output output = new Output(stdout, err, () -> isRead);
        return edge(output).run(() -> Launch.run(environment(output), arguments));
    }

    /// Hears of mistakes that nobody catches.
    ErrorReporter edge() {
        return edge(new Output(stdout, err, () -> isRead));
    }

    private ErrorReporter edge(Output output) {
        return new ErrorReporter(output, new ErrorLog(() -> logs));
    }

    CliEnvironment environment() {
        return environment(new Output(stdout, err, () -> isRead));
    }

    private CliEnvironment environment(Output output) {
        return new CliEnvironment(
                output,
                () -> TextReport.UNLIMITED,
                () -> screen,
                () -> drawing,
                window,
                painter,
                () -> today,
                () -> metrics);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<Optional<Query>> opened() {
        return opened;
    }

    List<Painter.PictureRequest> painted() {
        return painted;
    }

    /// A stream that fails as the system makes it fail.
    static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
