package cni.explorer.data;

import cni.explorer.model.Dataset;
import cni.explorer.text.English;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.FileVersion;
import cni.explorer.workspace.ReadFile;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Reads dataset files in one pass, large ones with mistakes in two, and finds all their mistakes, not
/// only the first.
///
/// The files are JSON in UTF-8; `data/dataset.schema.json` says what they hold. Safe for several threads.
public final class DatasetReader {
    private static final Pattern PROGRAMMERS_ASIDE =
            Pattern.compile(", from `[^`]*`| \\(start marker at \\[Source.*|:[^:]*`JsonReadFeature[.][^`]*`[^:]*$"
                    + "|[?]? \\(not recognized as one since Feature '[^']*' not enabled for parser\\)|[.]$");

    /// Smaller files are read in no time anyway.
    private static final long FOLDED_FROM = 1 << 20;

    private DatasetReader() {}

    /// The dataset in a stream, which is read to its end and not closed.
    ///
    /// @param name how the problems name it
    /// @throws DatasetException if it is not a dataset
    /// @throws IOException if it cannot be read
    public static Dataset read(InputStream in, String name) throws DatasetException, IOException {
        return check(in, name).orThrow().dataset();
    }

    /// Loads a dataset from wherever it is. May be done on any thread.
    public static LoadResult load(DatasetSource source) {
        return switch (source) {
            case DatasetSource.Shipped shipped ->
                ShippedDatasets.find(shipped.id())
                        .<LoadResult>map(dataset -> new LoadResult.Loaded(dataset, List.of(), Optional.empty()))
                        .orElseGet(() -> unreadable(Path.of(shipped.id()), new NoSuchFileException(shipped.id())));
            case DatasetSource.InFile own -> load(own.file());
        };
    }

    /// The same of a dataset that nobody named just now: a file is opened only if it is a plain one.
    public static LoadResult loadUnasked(DatasetSource source) {
        if (source instanceof DatasetSource.InFile(Path file)) {
            try {
                OpenFile.demandPlain(file);
            } catch (IOException failure) {
                return unreadable(file, failure);
            }
        }
        return load(source);
    }

    /// Loads a file: the dataset in it with its warnings, all that is wrong with it, or why it cannot be read.
    public static LoadResult load(Path file) {
        FileVersion version = FileVersion.of(file);
        try {
            if (Files.isDirectory(file)) {
                throw new KnownCauseException("a folder is no dataset");
            }
            if (Files.isRegularFile(file) && Files.size(file) >= FOLDED_FROM) {
                try (DigestInputStream in = Fingerprint.taken(OpenFile.read(file))) {
                    Optional<LoadResult.Loaded> faultless = checkFolded(in, file.toString());
                    if (faultless.isPresent()) {
                        return read(faultless.get(), in, version);
                    }
                }
            }
            try (DigestInputStream in = Fingerprint.taken(OpenFile.read(file))) {
                return switch (check(in, file.toString())) {
                    case LoadResult.Loaded loaded -> read(loaded, in, version);
                    case LoadResult.Invalid invalid ->
                        new LoadResult.Invalid(invalid.name(), invalid.problems(), version);
                    case LoadResult.Unreadable unreadable -> unreadable;
                };
            }
        } catch (IOException failure) {
            return unreadable(file, failure);
        }
    }

    private static LoadResult read(LoadResult.Loaded loaded, DigestInputStream in, FileVersion version)
            throws IOException {
        ReadFile file = new ReadFile(Fingerprint.of(in), version);
        return new LoadResult.Loaded(loaded.dataset(), loaded.warnings(), Optional.of(file));
    }

    private static LoadResult unreadable(Path file, IOException failure) {
        return new LoadResult.Unreadable(
                failure instanceof NoSuchFileException, FileAccessException.reading(file, failure));
    }

    /// What is wrong with what is in a stream, and the dataset if it can be used; never
    /// [unreadable][LoadResult.Unreadable]. The stream is read to its end and not closed.
    ///
    /// @param name how the problems name it
    /// @throws IOException if it cannot be read
    public static LoadResult check(InputStream in, String name) throws IOException {
        Problems problems = new Problems(name);
        Optional<Dataset> dataset = Optional.empty();
        FirstBytes noted = new FirstBytes(in);
        try (JsonParser parser = parser(noted, problems)) {
            dataset = read(parser, problems, RepeatedCells.NONE);
        } catch (Problems.Stop _) {
            dataset = Optional.empty();
            noted.packed()
                    .ifPresent(kind -> problems.only(
                            new SourceLocation(0, ""),
                            English.format("This is no dataset but a file packed by %s; unpack it first.", kind)));
        }
        List<Problem> sorted = problems.sorted();
        return dataset.<LoadResult>map(usable -> new LoadResult.Loaded(usable, sorted, Optional.empty()))
                .orElseGet(() -> new LoadResult.Invalid(name, sorted, FileVersion.NONE));
    }

    /// The same at a fraction of the cost, for a file in which nothing is wrong: what repeats is read once.
    ///
    /// @return empty if there is anything to be told, for which the places are needed, or if it cannot be read so
    static Optional<LoadResult.Loaded> checkFolded(InputStream in, String name) throws IOException {
        Problems problems = new Problems(name);
        FoldedCells folded = new FoldedCells(in);
        try (ReadAhead ahead = ReadAhead.of(folded);
                JsonParser parser = JsonReader.FACTORY.createParser(ObjectReadContext.empty(), ahead)) {
            Optional<Dataset> dataset = read(parser, problems, folded);
            return problems.sorted().isEmpty()
                    ? dataset.map(usable -> new LoadResult.Loaded(usable, List.of(), Optional.empty()))
                    : Optional.empty();
        } catch (Problems.Stop | FoldedCells.Unfoldable | JacksonIOException _) {
            return Optional.empty();
        }
    }

    /// @throws Problems.Stop if the first bytes are in an order that no text has
    private static JsonParser parser(FirstBytes in, Problems problems) throws IOException {
        try {
            return JsonReader.FACTORY.createParser(ObjectReadContext.empty(), in);
        } catch (JacksonIOException e) {
            // The file was read, but not understood.
            if (in.hasBegun()) {
                throw problems.stop(new SourceLocation(0, ""), "This is not text in UTF-8.");
            }
            throw e.getCause();
        }
    }

    private static Optional<Dataset> read(JsonParser parser, Problems problems, RepeatedCells repeated)
            throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw problems.stop(new SourceLocation(0, ""), "The file is empty.");
            }
            Optional<Dataset> dataset = new DatasetParser(parser, problems, repeated).read();
            if (parser.nextToken() != null) {
                throw problems.stop(
                        place(parser.currentTokenLocation()), "Something stands after the end of the dataset.");
            }
            return dataset;
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException broken) {
                throw problems.stop(
                        new SourceLocation(0, ""), "This is not text in UTF-8: " + broken.getMessage() + ".");
            }
            throw e.getCause();
        } catch (JacksonException e) {
            TokenStreamLocation location = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
            throw problems.stop(place(location), sentence(e, location));
        }
    }

    private static SourceLocation place(TokenStreamLocation location) {
        return new SourceLocation(SourceLocation.position(location.getLineNr(), location.getColumnNr()), "");
    }

    private static String sentence(JacksonException e, TokenStreamLocation location) {
        boolean atStart = location.getLineNr() == 1 && location.getColumnNr() <= 2;
        String reason = reason(e);
        if (e instanceof StreamConstraintsException) {
            return "The file goes beyond what a dataset can be: " + JsonLimit.of(reason) + ".";
        }
        if (reason.startsWith("unexpected end-of-input")) {
            return "The file ends too early: " + reason + ".";
        }
        return (atStart ? "This is not JSON: " : "The JSON is broken here: ") + JsonSlip.of(reason) + ".";
    }

    /// The parser's own words, without what only programmers need.
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("no reason given");
        String plain = English.withPlainDigits(
                PROGRAMMERS_ASIDE.matcher(message.strip()).replaceAll(""));
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
