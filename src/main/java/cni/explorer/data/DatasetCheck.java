package cni.explorer.data;

import cni.explorer.data.Upkeep.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Checks datasets for those who keep them: all mistakes, as [DatasetReader] finds them, and besides what a keeper
/// should
/// look at again, as warnings: cells read more than a year ago, cells without a source, categories that are probably
/// one.
public final class DatasetCheck {
    private final LocalDate today;

    /// @param today the day from which a year is counted back
    public DatasetCheck(LocalDate today) {
        this.today = today;
    }

    /// What there is to say of a file, by its lines.
    ///
    /// @throws IOException if it cannot be read, and if it is a folder
    public Report file(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder is no dataset");
        }
        Report report = DatasetReader.check(file);
        // What is no regular file, such as a pipe, can be read only once.
        return Files.isRegularFile(file)
                ? complete(report, file.toString(), () -> Files.newInputStream(file))
                : complete(report, file.toString(), InputStream::nullInputStream);
    }

    /// The same for a dataset that travels with the program; empty if there is none of that id.
    public Optional<Report> shipped(String id) {
        if (!ShippedDatasets.ids().contains(id)) {
            return Optional.empty();
        }
        String name = id + ".json";
        try (InputStream in = ShippedDatasets.stream(name)) {
            return Optional.of(complete(DatasetReader.check(in, name), name, () -> ShippedDatasets.stream(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a file once more.
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    private Report complete(Report report, String name, Content content) throws IOException {
        List<Remark> remarks =
                report.dataset().map(dataset -> Upkeep.of(dataset, today)).orElse(List.of());
        if (remarks.isEmpty()) {
            return report;
        }
        List<Problem> problems = new ArrayList<>(report.problems());
        problems.addAll(warnings(remarks, name, content));
        problems.sort(Comparator.comparingInt(DatasetCheck::line).thenComparingInt(Problem::column));
        return new Report(report.dataset(), problems);
    }

    private static List<Problem> warnings(List<Remark> remarks, String name, Content content) throws IOException {
        Map<String, Place> places;
        try (InputStream in = content.open()) {
            places = Locator.find(
                    in,
                    remarks.stream().limit(Problems.MOST).map(Remark::pointer).collect(Collectors.toSet()));
        }
        Problems problems = new Problems(name);
        for (Remark remark : remarks) {
            problems.warn(places.getOrDefault(remark.pointer(), new Place(0, remark.pointer())), remark.sentence());
        }
        return problems.sorted();
    }

    /// What concerns the file as a whole comes last.
    private static int line(Problem problem) {
        return problem.line() == 0 ? Integer.MAX_VALUE : problem.line();
    }
}
