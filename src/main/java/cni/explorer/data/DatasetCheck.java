package cni.explorer.data;

import cni.explorer.data.MaintenanceChecks.Finding;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Checks datasets for those who keep them: all mistakes, as [DatasetReader] finds them, and besides what a keeper
/// should look at again, as warnings: cells read more than a year ago, cells without a source, categories that are
/// probably one.
///
/// @param today the day from which a year is counted back
public record DatasetCheck(LocalDate today) {
    /// What there is to say of a file, by its lines.
    public LoadResult file(Path file) {
        // What is no regular file, such as a pipe, can be read only once.
        return complete(DatasetReader.load(file), file, content(file));
    }

    /// All warnings of a dataset that was read from a file.
    ///
    /// @param known what its reader found; that alone is returned if the file cannot be read any more
    public List<Problem> warnings(Dataset dataset, Path file, List<Problem> known) {
        try {
            return complete(dataset, file, known, content(file));
        } catch (IOException _) {
            return known;
        }
    }

    private static Content content(Path file) {
        return Files.isRegularFile(file) ? () -> Files.newInputStream(file) : InputStream::nullInputStream;
    }

    /// The same for a dataset that travels with the program.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    public LoadResult shipped(String id) {
        if (!ShippedDatasets.ids().contains(id)) {
            throw new IllegalArgumentException("no such dataset: " + id);
        }
        String name = id + ".json";
        try (InputStream in = ShippedDatasets.stream(name)) {
            return complete(DatasetReader.check(in, name), Path.of(name), () -> ShippedDatasets.stream(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a file once more.
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    private LoadResult complete(LoadResult result, Path file, Content content) {
        if (!(result instanceof LoadResult.Loaded loaded)) {
            return result;
        }
        try {
            return loaded.with(complete(loaded.dataset(), file, loaded.warnings(), content));
        } catch (IOException failure) {
            return new LoadResult.Unreadable(
                    failure instanceof NoSuchFileException, FileAccessException.reading(file, failure));
        }
    }

    private List<Problem> complete(Dataset dataset, Path file, List<Problem> known, Content content)
            throws IOException {
        List<Finding> remarks = MaintenanceChecks.of(dataset, today);
        if (remarks.isEmpty()) {
            return known;
        }
        List<Problem> problems = new ArrayList<>(known);
        problems.addAll(warnings(remarks, file.toString(), content));
        problems.sort(Comparator.comparingInt(DatasetCheck::line).thenComparingInt(Problem::column));
        return problems;
    }

    private static List<Problem> warnings(List<Finding> remarks, String name, Content content) throws IOException {
        Map<String, SourceLocation> places;
        try (InputStream in = content.open()) {
            places = Locator.find(
                    in,
                    remarks.stream().limit(Problems.MOST).map(Finding::pointer).collect(Collectors.toSet()));
        }
        Problems problems = new Problems(name);
        for (Finding remark : remarks) {
            problems.warn(
                    places.getOrDefault(remark.pointer(), new SourceLocation(0, remark.pointer())), remark.sentence());
        }
        return problems.sorted();
    }

    /// What concerns the file as a whole comes last.
    private static int line(Problem problem) {
        return problem.line() == 0 ? Integer.MAX_VALUE : problem.line();
    }
}
