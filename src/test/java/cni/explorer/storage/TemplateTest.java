package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.FileNames;
import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.LoadResult;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theNameOfTheDescriptionIsNoNameForADataset() {
        Path taken = folder.resolve("dataset.schema.json");
        String message =
                String.valueOf(assertThrows(FileAccessException.class, () -> Template.write(taken, true, TODAY))
                        .getMessage());
        assertTrue(message.contains("that is the name of the description of the format"), message);
        assertTrue(Files.notExists(taken));
    }

    @Test
    void theTemplateIsADatasetWithoutMistakesOrWarnings() throws DatasetException, IOException {
        LoadResult report = DatasetReader.load(write("mine.json").file());

        assertEquals(List.of(), report.problems());
        assertEquals(TODAY, report.orThrow().dataset().about().asOf());
    }

    @Test
    void itShowsOneOfEachThatAPersonMayNeed() throws DatasetException, IOException {
        Dataset dataset =
                DatasetReader.load(write("mine.json").file()).orThrow().dataset();

        assertEquals(2, dataset.providers().size());
        assertEquals(
                List.of(Feature.Judged.class, Feature.Category.class, Feature.Text.class),
                dataset.features().stream()
                        .map(feature -> feature.kind().getClass())
                        .toList());
        assertEquals(
                Set.of(Verdict.YES, Verdict.CONDITIONAL, Verdict.UNKNOWN),
                cells(dataset).stream()
                        .flatMap(cell -> cell.verdict().stream())
                        .collect(Collectors.toCollection(HashSet::new)));
        assertEquals(1, dataset.footnotes().size());
        assertEquals(1, dataset.metrics().size());
    }

    @Test
    void theDescriptionOfTheFormatLiesBesideItUnderTheNameThatItRefersTo() throws IOException {
        Template.Written written = write("mine.json");

        assertEquals(Optional.of(folder.resolve("dataset.schema.json")), written.schema());
        assertArrayEquals(
                Files.readAllBytes(Path.of("data", "dataset.schema.json")),
                Files.readAllBytes(folder.resolve("dataset.schema.json")));
        assertTrue(Files.readString(written.file()).contains("\"$schema\": \"dataset.schema.json\""));
    }

    @Test
    void aDescriptionThatIsThereAlreadyIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("dataset.schema.json"), "{}");

        assertEquals(Optional.empty(), write("mine.json").schema());
        assertEquals("{}", Files.readString(folder.resolve("dataset.schema.json")));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyIfThatIsWanted() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "my work");

        FileAccessException trouble = assertThrows(FileAccessException.class, () -> Template.write(file, false, TODAY));
        assertEquals(file + " could not be written: it is already there and would be lost.", trouble.getMessage());
        assertEquals("my work", Files.readString(file));

        Template.write(file, true, TODAY);
        assertInstanceOf(LoadResult.Loaded.class, DatasetReader.load(file));
    }

    @ParameterizedTest
    @CsvSource({
        "databases.json, databases",
        "My Databases (2).json, my-databases-2",
        "Größen.v2.json, gro-en-v2",
        "---.json, my-comparison",
        "比較.json, my-comparison"
    })
    void theDatasetIsNamedAfterItsFile(String file, String id) {
        FileNames.assumePossible(file);
        assertEquals(id, Template.id(Path.of(file)));
    }

    private Template.Written write(String name) throws FileAccessException {
        return Template.write(folder.resolve(name), false, TODAY);
    }

    private static List<Cell> cells(Dataset dataset) {
        List<Cell> cells = new ArrayList<>();
        for (int feature = 0; feature < dataset.features().size(); feature++) {
            for (int provider = 0; provider < dataset.providers().size(); provider++) {
                cells.add(dataset.cell(provider, feature));
            }
        }
        return cells;
    }
}
