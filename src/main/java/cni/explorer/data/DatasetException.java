package cni.explorer.data;

import cni.explorer.text.English;
import java.util.List;

/// A file is not a dataset; its message is one sentence, [#problems()] has all mistakes.
public final class DatasetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    DatasetException(String file, List<Problem> problems) {
        super(
                problems.size() == 1
                        ? problems.getFirst().text()
                        : English.format("%s has %,d mistakes.", file, problems.size()));
        this.problems = List.copyOf(problems);
    }

    /// All mistakes, by their place in the file; never empty, no warnings among them.
    public List<Problem> problems() {
        return problems;
    }
}
