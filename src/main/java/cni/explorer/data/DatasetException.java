package cni.explorer.data;

import cni.explorer.text.English;
import java.util.List;

/// A file is not a dataset; its message is one sentence, [#problems()] has all mistakes.
public final class DatasetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LoadResult.Invalid result;

    DatasetException(LoadResult.Invalid result) {
        super(sentence(result.name(), mistakes(result)));
        this.result = result;
    }

    /// All mistakes, by their place in the file; never empty, no warnings among them.
    public List<Problem> problems() {
        return mistakes(result);
    }

    /// What came of loading it, the warnings too.
    public LoadResult.Invalid result() {
        return result;
    }

    private static String sentence(String file, List<Problem> mistakes) {
        return mistakes.size() == 1
                ? mistakes.getFirst().text()
                : English.format("%s has %,d mistakes.", file, mistakes.size());
    }

    private static List<Problem> mistakes(LoadResult.Invalid result) {
        return result.problems(Problem.Severity.ERROR);
    }
}
