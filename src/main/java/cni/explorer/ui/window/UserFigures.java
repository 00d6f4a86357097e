package cni.explorer.ui.window;

import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Courtesy;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.HostedSources;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenStore;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.storage.AnswerFiles;
import cni.explorer.storage.ReadingFile;
import cni.explorer.storage.TokenFile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Whom a window asks for figures, and where it keeps the answers.
final class UserFigures {
    /// For pictures and tests: asks nobody and keeps nothing.
    static final FigureAccess NONE =
            new FigureAccess(Map.of(), _ -> new Nobody(), _ -> new Nobody(), Optional.empty(), TokenStore.NONE);

    private UserFigures() {}

    /// That of the user who runs this process.
    static FigureAccess ofThisUser() {
        Map<String, String> variables = System.getenv();
        Courtesy courtesy = new Courtesy();
        return new FigureAccess(
                variables,
                token -> HostedSources.beside(
                        github(variables, token, courtesy)
                                .<MetricSource>map(one -> one)
                                .orElseGet(Nobody::new),
                        RepositoryHosts.of(variables),
                        variables,
                        AnswerFiles.ofThisUser(),
                        courtesy),
                token -> github(variables, token, courtesy)
                        .<ChangeSource>map(one -> one)
                        .orElseGet(Nobody::new),
                ReadingFile.ofThisUser(),
                TokenFile.ofThisUser());
    }

    private static Optional<GitHubSource> github(
            Map<String, String> variables, Optional<Token> token, Courtesy courtesy) {
        return GitHubSource.api(variables)
                .map(api -> GitHubSource.over(variables, api, token, AnswerFiles.ofThisUser(), courtesy));
    }

    /// Where the address is not safe.
    private static final class Nobody implements MetricSource, ChangeSource {
        @Override
        public RepositoryHosts hosts() {
            return RepositoryHosts.PUBLIC;
        }

        @Override
        public RepositoryReading read(RepositoryAddress repository, Consumer<RepositoryReading> first)
                throws NotReadException {
            throw new NotReadException(new Failure.NotSafe());
        }

        @Override
        public Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException {
            throw new NotReadException(new Failure.NotSafe());
        }

        @Override
        public Optional<RepositoryReading.LatestRelease> release(RepositoryAddress repository) throws NotReadException {
            throw new NotReadException(new Failure.NotSafe());
        }
    }
}
