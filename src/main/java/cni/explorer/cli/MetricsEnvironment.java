package cni.explorer.cli;

import cni.explorer.metrics.AnswerCache;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.Proxies;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.Token;
import cni.explorer.storage.AnswerFiles;
import cni.explorer.storage.ReadingFile;
import cni.explorer.storage.UserFolders;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Whom the commands about figures ask, and where they keep the answers.
///
/// @param variables the environment variables
/// @param source    what is asked, by the address of its API
/// @param store     what was answered; empty where the system has no place for it
record MetricsEnvironment(
        Map<String, String> variables, Function<URI, MetricSource> source, Supplier<Optional<ReadingStore>> store) {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /// That of the user who runs this process.
    static MetricsEnvironment ofThisUser() {
        Map<String, String> variables = System.getenv();
        UserFolders folders = UserFolders.ofThisUser();
        AnswerCache cache = folders.state()
                .<AnswerCache>map(folder -> new AnswerFiles(folder.resolve("answers"), Clock.systemUTC()))
                .orElse(AnswerCache.NONE);
        return new MetricsEnvironment(
                variables,
                api -> new GitHubSource(
                        HttpClient.newBuilder()
                                .connectTimeout(CONNECT)
                                .proxy(Proxies.of(variables, api.getHost()))
                                .build(),
                        api,
                        Token.of(variables),
                        cache,
                        Clock.systemUTC()),
                () -> folders.data().map(folder -> new ReadingFile(folder.resolve("figures.jsonl"))));
    }
}
