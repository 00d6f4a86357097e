package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Provider;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was answered before a limit or a failure is kept.
final class PartialReadingTest {
    private final StandIn server;

    PartialReadingTest() throws IOException {
        server = new StandIn();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void withSixtyRequestsAllowedAllSixtyAnswersAreKept() throws Exception {
        AtomicInteger allowed = new AtomicInteger(60);
        List<Provider> providers = IntStream.range(0, 19)
                .mapToObj(i -> Providers.at("p" + i, "https://github.com/owner/p" + i))
                .toList();
        for (Provider provider : providers) {
            String path = "/repos/owner/" + provider.name();
            server.on(
                    path,
                    counted(allowed, StandIn.about("owner/" + provider.name()).build()));
            server.on(
                    path + "/contributors",
                    counted(allowed, StandIn.response(200, "[{}]").build()));
            server.on(
                    path + "/commits",
                    counted(allowed, StandIn.response(200, "[{}]").build()));
            server.on(
                    path + "/releases/latest",
                    counted(
                            allowed,
                            StandIn.response(200, "{\"tag_name\": \"v1\", \"published_at\": \"2026-06-24T23:30:00Z\"}")
                                    .build()));
        }
        List<StoredReading> stored = new ArrayList<>();

        List<Refresh.RefreshResult> outcomes = new Refresh(server.source()).of(providers, kept(stored));

        assertEquals(19, stored.size());
        int answers = 0;
        for (StoredReading one : stored) {
            answers += 1
                    + (one.reading().counts().containsKey(RepositoryCount.CONTRIBUTORS) ? 1 : 0)
                    + (one.reading().counts().containsKey(RepositoryCount.COMMITS_12_MONTHS) ? 1 : 0)
                    + (one.reading().release().isPresent() ? 1 : 0);
        }
        assertEquals(60, answers);
        assertEquals(
                19, outcomes.stream().flatMap(one -> one.answered().stream()).count());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 502})
    void aReleaseThatCannotBeHadLosesOnlyTheRelease(int status) throws Exception {
        server.withRepository("projectcalico/calico");
        server.on(
                "/repos/projectcalico/calico/releases/latest",
                StandIn.response(status, "{}").build());

        assertOnlyTheReleaseIsMissing(server.source().read(StandIn.CALICO, _ -> {}), 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 502})
    void soItIsOnOtherHosts(int status) throws Exception {
        server.on(
                "/api/v4/projects/group%2Fname",
                StandIn.response(200, "{\"path_with_namespace\": \"group/name\", \"star_count\": 7}")
                        .build());
        server.on(
                "/api/v4/projects/group%2Fname/releases",
                StandIn.response(status, "{}").build());
        server.on(
                "/api/v1/repos/group/name",
                StandIn.response(200, "{\"full_name\": \"group/name\", \"stars_count\": 7}")
                        .build());
        server.on(
                "/api/v1/repos/group/name/releases/latest",
                StandIn.response(status, "{}").build());

        assertOnlyTheReleaseIsMissing(
                new GitLabSource(host()).read(new RepositoryAddress("gitlab.com", "group", "name"), _ -> {}), 1);
        assertOnlyTheReleaseIsMissing(
                new ForgejoSource(host()).read(new RepositoryAddress("codeberg.org", "group", "name"), _ -> {}), 1);
    }

    @Test
    void aReadingThatLacksSomethingIsKeptAsSuchAndWhatWasKnownBeforeStands() throws Exception {
        server.withRepository("projectcalico/calico");
        RepositoryReading whole = server.source().read(StandIn.CALICO, _ -> {});
        server.on(
                "/repos/projectcalico/calico/releases/latest",
                StandIn.response(502, "{}").build());
        ReadingJson json = new ReadingJson();

        RepositoryReading half = json.read(
                        json.line(Readings.of("calico", server.source().read(StandIn.CALICO, _ -> {}))))
                .orElseThrow()
                .reading();

        assertTrue(lacks(half, ReadingField.RELEASE));
        assertEquals(whole.release(), half.over(whole).release());
        assertEquals(
                new Failure.NotAgain(whole.day()),
                half.over(half.over(whole)).missing().getFirst().why());
        assertFalse(lacks(half.over(whole), ReadingField.CONTRIBUTORS));
    }

    private static void assertOnlyTheReleaseIsMissing(RepositoryReading reading, int counts) {
        assertEquals(counts, reading.counts().size());
        assertEquals(
                List.of(ReadingField.RELEASE),
                reading.missing().stream()
                        .map(RepositoryReading.MissingAnswer::field)
                        .toList());
    }

    private static Function<RecordedRequest, MockResponse> counted(AtomicInteger allowed, MockResponse answer) {
        return _ -> allowed.getAndDecrement() > 0
                ? answer
                : StandIn.response(403, "{}")
                        .addHeader("X-RateLimit-Remaining", "0")
                        .addHeader("X-RateLimit-Reset", "1795887000")
                        .build();
    }

    private HostApi host() {
        Patience little = new Patience(Duration.ofSeconds(2), List.of(Duration.ofMillis(1)));
        return new HostApi(
                HttpClient.newHttpClient(),
                server.base(),
                AnswerCache.NONE,
                little,
                new Courtesy(),
                Clock.fixed(StandIn.NOW, ZoneOffset.UTC));
    }

    private static KeptReadings kept(List<StoredReading> stored) {
        return new KeptReadings(Optional.of(new ReadingStore() {
            @Override
            public void append(List<StoredReading> readings) {
                stored.addAll(readings);
            }

            @Override
            public List<StoredReading> all() {
                return List.copyOf(stored);
            }
        }));
    }

    private static boolean lacks(RepositoryReading reading, ReadingField field) {
        return reading.missing().stream().anyMatch(one -> one.field() == field);
    }
}
