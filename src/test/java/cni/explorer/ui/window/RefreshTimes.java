package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.metrics.AnswerCache;
import cni.explorer.metrics.Courtesy;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.TokenStore;
import cni.explorer.model.Dataset;
import cni.explorer.model.Link;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.storage.ReadingFile;
import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.text.English;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Theme;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// Measures how long 40 repositories take whose answers take 300 ms, how soon it stops when it is called off, how long
/// the JavaFX thread is held up meanwhile, and how long of that it is at work itself.
public final class RefreshTimes {
    private static final int REPOSITORIES = 40;
    private static final int ANSWER = 300;

    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong block = new AtomicLong();
    private final AtomicLong work = new AtomicLong();
    /// When other figures were shown.
    private final List<Long> shown = new CopyOnWriteArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new RefreshTimes().run();
        System.exit(0);
    }

    private void run() throws Exception {
        try (MockWebServer github = new MockWebServer()) {
            github.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    asked.incrementAndGet();
                    return answer(request.getUrl().encodedPath());
                }
            });
            github.start();
            URI api = URI.create("http://127.0.0.1:" + github.getPort() + "/");
            Path folder = Files.createTempDirectory("figures");
            WindowComposition composition = onJavaFx(() -> window(new FigureAccess(
                    Map.of(),
                    token -> GitHubSource.over(Map.of(), api, token, AnswerCache.NONE, new Courtesy()),
                    token -> GitHubSource.over(Map.of(), api, token, AnswerCache.NONE, new Courtesy()),
                    Optional.of(new ReadingFile(folder.resolve("figures.jsonl"), Clock.systemUTC())),
                    TokenStore.NONE)));
            Path javaFx = javaFxThread();
            Thread watch = Thread.ofVirtual().start(() -> watch(javaFx));
            Button go = onJavaFx(() ->
                    button(composition.scene().getRoot(), RefreshText.START).orElseThrow());
            onJavaFx(() -> {
                composition.state().viewStateProperty().addListener((_, before, now) -> {
                    if (!before.dataset().allMetrics().equals(now.dataset().allMetrics())) {
                        shown.add(System.nanoTime());
                    }
                });
                return true;
            });
            warmUp(composition);
            for (String name : List.of("first time", "second time")) {
                // What the time before has brought is shown by then.
                Thread.sleep(1_000);
                block.set(0);
                work.set(0);
                asked.set(0);
                shown.clear();
                long start = System.nanoTime();
                onJavaFx(() -> fire(go));
                waitUntilReady(go);
                tell(
                        "%s: %d repositories, %d requests, four at once, %d ms each: stars, forks, issues and last push of"
                                + " all shown after %d ms, everything after %d ms, longest block %d ms, longest work %d ms",
                        name,
                        REPOSITORIES,
                        asked.get(),
                        ANSWER,
                        shown.isEmpty() ? -1 : (shown.getFirst() - start) / 1_000_000,
                        since(start),
                        block.get(),
                        work.get());
            }
            block.set(0);
            onJavaFx(() -> fire(go));
            Thread.sleep(700);
            long stop = System.nanoTime();
            onJavaFx(() -> fire(go));
            long stopped = since(stop);
            int before = asked.get();
            waitUntilReady(go);
            Thread.sleep(1_000);
            tell(
                    "called off: %d ms, %d requests afterwards, longest block %d ms",
                    stopped, asked.get() - before, block.get());
            watch.interrupt();
        }
    }

    /// As the program does, before anybody has found the button.
    private void warmUp(WindowComposition composition) throws Exception {
        Dataset shipped = ShippedDatasets.find("cni-2026").orElseThrow();
        WarmUp warmUp = onJavaFx(() -> {
            WarmUp begun = new WarmUp(WindowTest.startOf(shipped), Theme.LIGHT, composition.scene());
            begun.start();
            return begun;
        });
        while (!onJavaFx(warmUp::isOver)) {
            Thread.sleep(50);
        }
    }

    private void waitUntilReady(Button go) throws Exception {
        while (onJavaFx(go::getText).equals(RefreshText.STOP)) {
            Thread.sleep(5);
        }
    }

    private static void tell(String pattern, Object... parts) {
        System.out.println(English.format(pattern, parts));
    }

    private static MockResponse answer(String path) {
        String body = path.endsWith("/latest")
                ? "{\"tag_name\": \"v1\", \"published_at\": \"2026-06-24T23:30:00Z\"}"
                : path.endsWith("/contributors") || path.endsWith("/commits")
                        ? "[{}]"
                        : "{\"full_name\": \"%s\", \"stargazers_count\": 7, \"forks_count\": 1, \"open_issues_count\": 3}"
                                .formatted(path.replaceFirst("/repos/", ""));
        return new MockResponse.Builder()
                .code(200)
                .body(body)
                .headersDelay(ANSWER, TimeUnit.MILLISECONDS)
                .build();
    }

    private static WindowComposition window(FigureAccess access) {
        WindowComposition composition = new WindowComposition(
                start(),
                new SettingsAutosave(SettingsStore.in(Optional.empty()), Settings.DEFAULTS),
                Theme.LIGHT,
                new Dimension2D(1280, 800),
                new NoDesktop(),
                new FxTasks(),
                () -> access);
        Stage stage = new Stage();
        stage.setScene(composition.scene());
        stage.show();
        composition.lookAgain();
        return composition;
    }

    /// The shipped dataset, with as many repositories as are to be asked.
    private static StartupState start() {
        Dataset shipped = ShippedDatasets.find("cni-2026").orElseThrow();
        List<Provider> providers = new ArrayList<>();
        for (int i = 0; i < REPOSITORIES; i++) {
            providers.add(new Provider(
                    new ProviderId("p" + i),
                    "Provider " + i,
                    List.of(),
                    Provider.Role.PROVIDER,
                    Optional.empty(),
                    List.of(new Link("p", URI.create("https://github.com/owner/p" + i))),
                    Optional.empty()));
        }
        StartupState first = WindowTest.startOf(
                new Dataset(shipped.about(), List.of(), providers, List.of(), List.of(), metrics(shipped), List.of()));
        return new StartupState(first.indexed(), List.of(), first.workspace().withView(View.CHARTS), Optional.empty());
    }

    /// Those of the shipped dataset, with the same figures for every provider.
    private static List<Metric> metrics(Dataset shipped) {
        return shipped.metrics().stream()
                .map(metric -> new Metric(
                        metric.id(),
                        metric.name(),
                        metric.definition(),
                        IntStream.range(0, REPOSITORIES).boxed().collect(Collectors.toMap(i -> i, _ -> metric.of(0)))))
                .toList();
    }

    /// Asks the JavaFX thread again and again for nothing, and notes how long that takes.
    private void watch(Path javaFx) {
        try {
            while (true) {
                CountDownLatch here = new CountDownLatch(1);
                long done = worked(javaFx);
                long asked = System.nanoTime();
                FxTasks.later(here::countDown);
                here.await();
                block.accumulateAndGet(since(asked), Math::max);
                work.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(worked(javaFx) - done), Math::max);
                Thread.sleep(2);
            }
        } catch (InterruptedException _) {
            // It has ended.
        }
    }

    /// Where Linux tells of the thread.
    private static Path javaFxThread() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.filter(thread -> read(thread.resolve("comm")).startsWith("JavaFX Applicat"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("schedstat");
        }
    }

    /// How long a thread has had a processor, in nanoseconds.
    private static long worked(Path thread) {
        return Long.parseLong(read(thread).split(" ", 2)[0]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static Optional<Button> button(Node node, String words) {
        if (node instanceof Button button && words.equals(button.getText())) {
            return Optional.of(button);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> button(child, words).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Button fire(Button button) {
        button.fire();
        return button;
    }

    private <T> T onJavaFx(Supplier<T> action) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable run = () -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        };
        if (open.getAndIncrement() == 0) {
            Platform.startup(run);
        } else {
            FxTasks.later(run);
        }
        return done.get();
    }
}
