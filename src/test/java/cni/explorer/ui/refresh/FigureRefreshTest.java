package cni.explorer.ui.refresh;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.FigureSelection;
import cni.explorer.export.svg.FiguresSvg;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import cni.explorer.metrics.TokenStore;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.HeldBack;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ViewState;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// On the real JavaFX thread, with real work beside it.
class FigureRefreshTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
    private final ExplorerModel model = Models.showing(dataset);
    private final BlockingQueue<StoredReading> stored = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whoStopsWaitsForNobodyAndKeepsWhatHasCome() throws Exception {
        CountDownLatch ended = new CountDownLatch(3);
        CountDownLatch begun = new CountDownLatch(3);
        FigureRefresh refresh = refresh((repository, _) -> {
            if (repository.name().equals("calico")) {
                begun.await();
                return Readings.stars(repository, 7_012, Readings.NOW);
            }
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                throw new IllegalStateException("nobody opens it");
            } finally {
                ended.countDown();
            }
        });

        onJavaFx(() -> refresh.start(dataset.providers().subList(0, 4)));
        assertEquals("calico", next(stored).provider().value());
        onJavaFx(refresh::stop);

        assertEquals(
                RefreshStage.STOPPED,
                onJavaFx(() -> refresh.stateProperty().get()).stage());
        assertTrue(ended.await(10, TimeUnit.SECONDS), "every request is given up");
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void whatTakesLongToBeginIsMadeReadyElsewhereBeforeAnybodyIsAsked() throws Exception {
        BlockingQueue<Boolean> ready = new LinkedBlockingQueue<>();
        FigureRefresh refresh = refresh(new MetricSource() {
            @Override
            public RepositoryReading read(RepositoryAddress repository, Consumer<RepositoryReading> first) {
                throw new IllegalStateException("nobody is asked");
            }

            @Override
            public void prepare() {
                ready.add(Platform.isFxApplicationThread());
            }
        });

        onJavaFx(refresh::prepare);

        assertFalse(next(ready), "not on the thread of the window");
        assertTrue(stored.isEmpty());
        assertEquals(
                RefreshStage.READY,
                onJavaFx(() -> refresh.stateProperty().get()).stage());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void whatComesIsShownAtTheEndAtOnce() {
        HeldBack work = new HeldBack();
        FigureRefresh refresh = refresh(work, (repository, _) -> Readings.stars(repository, 7_012, Readings.NOW));
        List<ViewState> sent = Models.sent(model);

        refresh.start(dataset.providers());
        work.letGo();

        assertEquals(RefreshStage.ENDED, refresh.stateProperty().get().stage());
        assertEquals(18, stored.size());
        assertEquals(1, sent.size(), "one change for all of them");
    }

    @Test
    void whoIsArchivedNowIsMarkedInTheDatasetInSightWhereverMarksStand() throws Exception {
        HeldBack work = new HeldBack();
        FigureRefresh refresh = refresh(work, (repository, _) -> {
            RepositoryReading said = Readings.stars(repository, 7_012, Readings.NOW);
            return new RepositoryReading(
                    repository,
                    repository,
                    said.at(),
                    said.counts(),
                    repository.name().equals("calico"),
                    said.pushed(),
                    said.release(),
                    said.license(),
                    List.of());
        });

        refresh.start(dataset.providers());
        work.letGo();

        Dataset shown = model.viewState().dataset();
        Provider calico =
                shown.providers().get(dataset.indexOf(new ProviderId("calico")).orElseThrow());
        assertEquals("Calico, archived", AccessibleText.provider(calico));
        assertTrue(ProviderName.explained(calico).contains("Archived on GitHub, read 28 November 2026."));
        StringWriter drawn = new StringWriter();
        new FiguresSvg(FigureSelection.of(shown, List.of(0, 1, 2, 3), "stars", false)).write(drawn);
        assertTrue(drawn.toString().contains("Calico (archived)"));
    }

    @Test
    void whatAllHaveSaidFirstIsShownWhileTheyAreAskedFurtherAndKeptWhenThatIsCalledOff() throws Exception {
        FigureRefresh refresh = refresh(new MetricSource() {
            @Override
            public RepositoryReading read(RepositoryAddress repository, Consumer<RepositoryReading> first)
                    throws InterruptedException {
                first.accept(Readings.stars(repository, 7_012, Readings.NOW));
                new CountDownLatch(1).await();
                throw new IllegalStateException("nobody opens it");
            }
        });
        BlockingQueue<Dataset> shown = new LinkedBlockingQueue<>();
        onJavaFx(() -> model.viewStateProperty().addListener((_, _, now) -> shown.add(now.dataset())));

        onJavaFx(() -> refresh.start(dataset.providers()));
        Dataset early = next(shown);
        assertEquals(7_012, stars(early));
        assertTrue(stored.isEmpty(), "the rest may still come");

        onJavaFx(refresh::stop);
        for (int i = 0; i < 18; i++) {
            next(stored);
        }
        assertTrue(shown.isEmpty(), "one change for all of them");
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void whatIsWorkedOutLateOfEarlierAnswersReplacesNothingOfLaterOnes() {
        HeldBack work = new HeldBack();
        FigureRefresh refresh = refresh(work, new MetricSource() {
            @Override
            public RepositoryReading read(RepositoryAddress repository, Consumer<RepositoryReading> first) {
                first.accept(Readings.stars(repository, 7_012, Readings.NOW));
                return Readings.stars(repository, 7_013, Readings.NOW);
            }
        });

        refresh.start(dataset.providers());
        work.letGoLastFirst();

        assertEquals(7_013, stars(model.viewState().dataset()));
    }

    @Test
    void whoStopsBeforeTheWorkHasBegunAsksNobody() {
        HeldBack work = new HeldBack();
        List<RepositoryAddress> asked = new CopyOnWriteArrayList<>();
        FigureRefresh refresh = refresh(work, (repository, _) -> {
            asked.add(repository);
            return Readings.stars(repository, 7_012, Readings.NOW);
        });

        refresh.start(dataset.providers());
        refresh.sources().start();
        refresh.stop();
        refresh.sources().stop();
        work.letGo();

        assertEquals(List.of(), asked);
        assertEquals(List.of(), List.copyOf(told));
        assertEquals(RefreshStage.STOPPED, refresh.stateProperty().get().stage());
    }

    @Test
    void anAnswerThatCrossesTheStopIsKept() {
        List<Runnable> news = new CopyOnWriteArrayList<>();
        List<Callable<?>> work = new ArrayList<>();
        FigureRefresh refresh = refresh(
                new Tasks() {
                    @Override
                    public <T> OngoingWork run(Callable<T> asks, Consumer<T> done, Consumer<Exception> failed) {
                        work.add(asks);
                        return () -> {};
                    }

                    @Override
                    public void meanwhile(Runnable told) {
                        news.add(told);
                    }
                },
                (repository, _) -> Readings.stars(repository, 7_012, Readings.NOW));

        refresh.start(dataset.providers().subList(0, 1));
        assertDoesNotThrow(work.removeFirst()::call);
        refresh.stop();
        news.forEach(Runnable::run);
        assertDoesNotThrow(work.removeLast()::call);

        assertEquals(1, stored.size());
        assertEquals(RefreshStage.STOPPED, refresh.stateProperty().get().stage());
    }

    @Test
    void whatCannotBeKeptIsSaidAndShownAllTheSame() throws Exception {
        FigureRefresh refresh = new FigureRefresh(
                model,
                new FxTasks(),
                () -> access((repository, _) -> Readings.stars(repository, 1, Readings.NOW), new ReadingStore() {
                    @Override
                    public void append(List<StoredReading> readings) {
                        throw new IllegalStateException("The disk is full.");
                    }

                    @Override
                    public List<StoredReading> all() {
                        return List.of();
                    }
                }),
                told::add);

        onJavaFx(() -> refresh.start(dataset.providers().subList(0, 1)));

        assertEquals("The disk is full.", next(told));
    }

    @Test
    void whoReadsNothingOfTheStoreChangesNothing() {
        HeldBack work = new HeldBack();
        FigureRefresh refresh = refresh(work, (repository, _) -> Readings.stars(repository, 1, Readings.NOW));

        refresh.recall();
        work.letGo();

        assertSame(dataset, model.viewState().dataset());
    }

    /// Those of the first provider.
    private static long stars(Dataset shown) {
        return shown.metrics().stream()
                .filter(metric -> metric.id().equals("stars"))
                .flatMap(metric -> metric.newest(0).stream())
                .findFirst()
                .orElseThrow()
                .value();
    }

    private FigureRefresh refresh(MetricSource source) {
        return refresh(new FxTasks(), source);
    }

    private FigureRefresh refresh(Tasks tasks, MetricSource source) {
        return new FigureRefresh(
                model,
                tasks,
                () -> access(source, new ReadingStore() {
                    @Override
                    public void append(List<StoredReading> readings) {
                        stored.addAll(readings);
                    }

                    @Override
                    public List<StoredReading> all() {
                        return List.of();
                    }
                }),
                told::add);
    }

    private static FigureAccess access(MetricSource source, ReadingStore store) {
        return new FigureAccess(
                Map.of(),
                _ -> source,
                _ -> {
                    throw new IllegalStateException("nobody asks");
                },
                Optional.of(store),
                TokenStore.NONE);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS), "it comes");
    }

    private static void onJavaFx(Runnable action) throws Exception {
        onJavaFx(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T onJavaFx(Supplier<T> action) throws Exception {
        return CompletableFuture.supplyAsync(action, FxTasks::later).get(10, TimeUnit.SECONDS);
    }
}
