package cni.explorer.ui.window;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenStore;
import cni.explorer.storage.AnswerFiles;
import cni.explorer.storage.ReadingFile;
import cni.explorer.storage.TokenFile;
import java.util.Map;
import java.util.Optional;

/// Whom a window asks for figures, and where it keeps the answers.
final class UserFigures {
    /// For pictures and tests: asks nobody and keeps nothing.
    static final FigureAccess NONE = new FigureAccess(Map.of(), _ -> unsafe(), Optional.empty(), TokenStore.NONE);

    private UserFigures() {}

    /// That of the user who runs this process.
    static FigureAccess ofThisUser() {
        Map<String, String> variables = System.getenv();
        return new FigureAccess(
                variables, token -> source(variables, token), ReadingFile.ofThisUser(), TokenFile.ofThisUser());
    }

    private static MetricSource source(Map<String, String> variables, Optional<Token> token) {
        return GitHubSource.api(variables)
                .<MetricSource>map(api -> GitHubSource.over(variables, api, token, AnswerFiles.ofThisUser()))
                .orElseGet(UserFigures::unsafe);
    }

    private static MetricSource unsafe() {
        return _ -> {
            throw new NotReadException(new Failure.NotSafe());
        };
    }
}
