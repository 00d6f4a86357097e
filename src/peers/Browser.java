import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Chromium with pages from a server of its own, to which the pages tell what they have measured.
final class Browser implements AutoCloseable {
    private static final int PATIENCE = 120;

    private final Bench bench;
    private final String program;
    private final HttpServer server;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    Browser(Bench bench, String program) throws IOException {
        this.bench = bench;
        this.program = program;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /// Opens a page in a window without frame at the upper left.
    Process open(String page) throws IOException {
        told.clear();
        return bench.process(
                        Map.of(),
                        program,
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-position=0,0",
                        "--window-size=1280,800",
                        "--user-data-dir=" + bench.work().resolve("profile"),
                        "--app=http://localhost:%d/%s"
                                .formatted(server.getAddress().getPort(), page))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The next thing that the page tells.
    String heard() throws InterruptedException {
        String heard = told.poll(PATIENCE, TimeUnit.SECONDS);
        if (heard == null) {
            throw new IllegalStateException("The page in Chromium said nothing for %d seconds.".formatted(PATIENCE));
        }
        return heard;
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            Path file = bench.work().resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", type(file.toString()));
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            default -> "text/plain; charset=utf-8";
        };
    }
}
