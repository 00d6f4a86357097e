package cni.explorer.data;

import cni.explorer.model.Dataset;
import java.util.List;
import java.util.Optional;

/// What came of checking a file.
///
/// @param dataset  present exactly if no problem is an error
/// @param problems errors and warnings, by their place in the file
public record Report(Optional<Dataset> dataset, List<Problem> problems) {
    public Report {
        problems = List.copyOf(problems);
    }

    /// The problems of one severity.
    public List<Problem> problems(Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }
}
