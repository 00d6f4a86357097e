package cni.explorer.data;

import cni.explorer.files.OpenFile;
import cni.explorer.model.Dataset;
import cni.explorer.text.English;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Reads dataset files in one pass, and finds all their mistakes, not only the first.
///
/// The files are JSON in UTF-8; `data/dataset.schema.json` says what they hold. Safe for several threads.
public final class DatasetReader {
    private static final Pattern PROGRAMMERS_ASIDE =
            Pattern.compile(", from `[^`]*`| \\(start marker at \\[Source.*|[.]$");

    private DatasetReader() {}

    /// The dataset in a file.
    ///
    /// @throws DatasetException if the file is not a dataset
    /// @throws IOException      if it cannot be read
    public static Dataset read(Path file) throws DatasetException, IOException {
        return dataset(file.toString(), check(file));
    }

    /// The dataset in a file together with the warnings of it.
    ///
    /// @return a report that holds a dataset
    /// @throws DatasetException if the file is not a dataset
    /// @throws IOException      if it cannot be read
    public static Report checkUsable(Path file) throws DatasetException, IOException {
        Report report = check(file);
        return new Report(Optional.of(dataset(file.toString(), report)), report.problems());
    }

    /// The dataset in a stream, which is read to its end and not closed.
    ///
    /// @param name how the problems name it
    /// @throws DatasetException if it is not a dataset
    /// @throws IOException      if it cannot be read
    public static Dataset read(InputStream in, String name) throws DatasetException, IOException {
        return dataset(name, check(in, name));
    }

    /// What is wrong with a file, and the dataset if it can be used.
    ///
    /// @throws IOException if it cannot be read
    public static Report check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            Problems problems = new Problems(file.toString());
            problems.error(new Place(0, ""), "This is a folder, not a dataset file.");
            return new Report(Optional.empty(), problems.sorted());
        }
        try (InputStream in = OpenFile.read(file)) {
            return check(in, file.toString());
        }
    }

    /// The same for a stream, which is read to its end and not closed.
    public static Report check(InputStream in, String name) throws IOException {
        Problems problems = new Problems(name);
        Optional<Dataset> dataset = Optional.empty();
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            dataset = read(parser, problems);
        } catch (Problems.Stop _) {
            dataset = Optional.empty();
        }
        return new Report(dataset, problems.sorted());
    }

    private static Dataset dataset(String name, Report report) throws DatasetException {
        List<Problem> errors = report.problems(Problem.Severity.ERROR);
        return report.dataset().orElseThrow(() -> new DatasetException(name, errors));
    }

    private static Optional<Dataset> read(JsonParser parser, Problems problems) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw problems.stop(new Place(0, ""), "The file is empty.");
            }
            Optional<Dataset> dataset = new DatasetPass(parser, problems).read();
            if (parser.nextToken() != null) {
                throw problems.stop(
                        place(parser.currentTokenLocation()), "Something stands after the end of the dataset.");
            }
            return dataset;
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException broken) {
                throw problems.stop(new Place(0, ""), "This is not text in UTF-8: " + broken.getMessage() + ".");
            }
            throw e.getCause();
        } catch (JacksonException e) {
            TokenStreamLocation location = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
            throw problems.stop(place(location), sentence(e, location));
        }
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Place.spot(location.getLineNr(), location.getColumnNr()), "");
    }

    private static String sentence(JacksonException e, TokenStreamLocation location) {
        boolean atStart = location.getLineNr() == 1 && location.getColumnNr() <= 2;
        String reason = reason(e);
        if (e instanceof StreamConstraintsException) {
            return "The file goes beyond what a dataset can be: " + reason + ".";
        }
        if (reason.startsWith("unexpected end-of-input")) {
            return "The file ends too early: " + reason + ".";
        }
        return (atStart ? "This is not JSON: " : "The JSON is broken here: ") + reason + ".";
    }

    /// The parser's own words, without what only programmers need.
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("no reason given");
        String plain = English.withPlainDigits(
                PROGRAMMERS_ASIDE.matcher(message.strip()).replaceAll(""));
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
