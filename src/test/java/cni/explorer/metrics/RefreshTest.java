package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RefreshTest {
    @Test
    void everyProviderHasAnOutcomeInItsPlace() throws Exception {
        List<Provider> providers = List.of(provider("one"), without("two"), provider("three"));
        List<String> heard = new ArrayList<>();

        List<Refresh.RefreshResult> outcomes = new Refresh((repository, _) -> reading(repository))
                .of(providers, outcome -> heard.add(outcome.provider().name()));

        assertEquals(
                providers,
                outcomes.stream().map(Refresh.RefreshResult::provider).toList());
        assertInstanceOf(Refresh.RefreshResult.NoRepository.class, outcomes.get(1));
        assertEquals(Set.of("one", "two", "three"), Set.copyOf(heard));
    }

    @Test
    void oneThatFailsLeavesTheOthers() throws Exception {
        Refresh refresh = new Refresh((repository, _) -> {
            if (repository.name().equals("two")) {
                throw new NotReadException(new Failure.NotFound());
            }
            return reading(repository);
        });

        List<Refresh.RefreshResult> outcomes = refresh.of(List.of(provider("one"), provider("two")), _ -> {});

        assertInstanceOf(Refresh.RefreshResult.Read.class, outcomes.get(0));
        assertEquals(
                new Failure.NotFound(),
                assertInstanceOf(Refresh.RefreshResult.Failed.class, outcomes.get(1))
                        .why());
    }

    @Test
    void afterTheLimitNobodyIsAskedAndWhatIsThereStays() throws Exception {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        CountDownLatch limited = new CountDownLatch(1);
        Failure.Limited limit = new Failure.Limited(Instant.parse("2026-11-28T18:00:00Z"));
        List<Provider> providers =
                IntStream.range(0, 40).mapToObj(i -> provider("p" + i)).toList();
        Refresh refresh = new Refresh((repository, _) -> {
            asked.add(repository.name());
            if (repository.name().equals("p0")) {
                limited.countDown();
                throw new NotReadException(limit);
            }
            limited.await();
            throw new NotReadException(limit);
        });

        List<Refresh.RefreshResult> outcomes = refresh.of(providers, _ -> {});

        assertTrue(outcomes.stream()
                .allMatch(outcome -> outcome instanceof Refresh.RefreshResult.Failed failed
                        && failed.why().equals(limit)));
    }

    @Test
    void allHaveAnsweredOnceBeforeAnybodyIsAskedToTheEnd() throws Exception {
        try (StandIn github = new StandIn()) {
            List<Provider> providers =
                    IntStream.range(0, 12).mapToObj(i -> provider("p" + i)).toList();
            providers.forEach(provider -> github.withRepository("owner/" + provider.name(), Duration.ofMillis(20)));
            List<String> events = Collections.synchronizedList(new ArrayList<>());

            new Refresh(github.source())
                    .of(
                            providers,
                            answer -> events.add(
                                    "first " + answer.reading().counts().containsKey(RepositoryCount.STARS)),
                            _ -> events.add("whole"));

            assertEquals(Collections.nCopies(12, "first true"), events.subList(0, 12));
            assertEquals(Collections.nCopies(12, "whole"), events.subList(12, 24));
        }
    }

    @Test
    void whoStopsWaitsForNobody() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Refresh refresh = new Refresh((repository, _) -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
                return reading(repository);
            } finally {
                ended.countDown();
            }
        });
        Thread caller = Thread.ofVirtual()
                .unstarted(() ->
                        assertThrows(InterruptedException.class, () -> refresh.of(List.of(provider("one")), _ -> {})));

        caller.start();
        asked.await();
        caller.interrupt();
        caller.join();

        ended.await();
    }

    @Test
    void aBaselineHasNoRepositoryOfItsOwn() {
        Provider kubenet = new Provider(
                new ProviderId("kubenet"),
                "kubenet",
                List.of(),
                Provider.Role.BASELINE,
                Optional.empty(),
                List.of(new Link("Kubernetes", URI.create("https://github.com/kubernetes/kubernetes"))),
                Optional.empty());

        assertEquals(Optional.empty(), RepositoryAddress.of(kubenet, RepositoryHosts.PUBLIC));
    }

    private static RepositoryReading reading(RepositoryAddress repository) {
        return new RepositoryReading(
                repository,
                repository,
                StandIn.NOW,
                Map.of(RepositoryCount.STARS, 1L),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Provider provider(String name) {
        return provider(name, List.of(new Link(name, URI.create("https://github.com/owner/" + name))));
    }

    private static Provider without(String name) {
        return provider(name, List.of());
    }

    private static Provider provider(String name, List<Link> links) {
        return new Provider(
                new ProviderId(name),
                name,
                List.of(),
                Provider.Role.PROVIDER,
                Optional.empty(),
                links,
                Optional.empty());
    }
}
