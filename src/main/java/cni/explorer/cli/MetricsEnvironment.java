package cni.explorer.cli;

import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Courtesy;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.HostedSources;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.metrics.Token;
import cni.explorer.storage.AnswerFiles;
import cni.explorer.storage.ReadingFile;
import cni.explorer.storage.TokenFile;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Whom the commands about figures ask, and where they keep the answers.
///
/// @param variables the environment variables
/// @param source    what is asked, by the address of its API
/// @param changes what is asked for changes of sources, by the address of its API
/// @param store     what was answered; empty where the system has no place for it
record MetricsEnvironment(
        Map<String, String> variables,
        Function<URI, MetricSource> source,
        Function<URI, ChangeSource> changes,
        Supplier<Optional<ReadingStore>> store) {
    /// That of the user who runs this process.
    static MetricsEnvironment ofThisUser() {
        Map<String, String> variables = System.getenv();
        Courtesy courtesy = new Courtesy();
        return new MetricsEnvironment(
                variables,
                api -> HostedSources.beside(
                        source(variables, api, courtesy),
                        RepositoryHosts.of(variables).asking(api),
                        variables,
                        AnswerFiles.ofThisUser(),
                        courtesy),
                api -> source(variables, api, courtesy),
                ReadingFile::ofThisUser);
    }

    private static GitHubSource source(Map<String, String> variables, URI api, Courtesy courtesy) {
        return GitHubSource.over(
                variables,
                api,
                Token.of(variables).or(() -> TokenFile.ofThisUser().token()),
                AnswerFiles.ofThisUser(),
                courtesy);
    }
}
