package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.Fingerprint;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Importance;
import cni.explorer.query.Reading;
import cni.explorer.query.SavedAnswer;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReopenedTest {
    private static final Selection ASKED = Selection.NOTHING
            .withRequired(new FeatureId("encryption"), true)
            .with(new FeatureId("mesh"), Importance.PREFERRED)
            .withAccepted(new FeatureId("network-model"), Set.of("Layer 3", "VXLAN"))
            .withReading(Reading.LENIENT)
            .withCompared(List.of(new ProviderId("weave-net"), new ProviderId("calico")));
    private static final DatasetViewSettings LOOK = new DatasetViewSettings(
            View.COMPARE,
            ASKED,
            List.of(new SortKey(new SortKey.Name(), true)),
            List.of(new FeatureId("mesh"), new FeatureId("encryption")),
            Set.of(new FeatureId("mesh")),
            new ColumnSettings(Map.of(new FeatureId("mesh"), 200.0), Optional.empty(), Map.of(), true),
            Optional.empty());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingIsLostOnTheWayToTheFileAndBack() throws Exception {
        SavedComparison saved = saved(new DatasetSource.Shipped("cni-2017"), post());
        assertEquals(saved, Reopened.read(write(saved)).saved());
    }

    @Test
    void anUnchangedDatasetIsToldToBeUnchanged() throws Exception {
        Reopened again = Reopened.read(write(saved(new DatasetSource.Shipped("cni-2017"), post())));
        assertEquals(
                "Neither the dataset nor the answer has changed since it was saved on 24 November 2025.", again.news());
        assertEquals(List.of(), again.moved());
    }

    @Test
    void aYearLaterAChangedDatasetIsToldAndWhatThatMovesInTheAnswer() throws Exception {
        Path data = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
        Path file = write(saved(new DatasetSource.InFile(data), read(data)));

        String text = Files.readString(data)
                .replace("\"asOf\": \"2017-11-11\"", "\"asOf\": \"2018-11-11\"")
                .replaceFirst(
                        "(?s)(\"id\": \"weave-net\".*?\"encryption\": \\{ *\"value\": )\"Yes\", \"verdict\": \"yes\"",
                        "$1\"No\", \"verdict\": \"no\"");
        Files.writeString(data, text);

        Reopened again = Reopened.read(file);
        assertEquals(
                "The dataset has changed since it was saved on 24 November 2025 (data of 11 November 2017 then, of 11 November 2018 now),"
                        + " and so has the answer.",
                again.news());
        assertEquals(List.of("Weave Net was left, and is excluded: Encryption, No."), again.moved());
    }

    @Test
    void aFolderThatIsMovedStaysWhole() throws Exception {
        Path before = Files.createDirectory(folder.resolve("before"));
        Path data = Files.copy(Path.of("data/cni-2017.json"), before.resolve("own.json"));
        SavedComparison saved = saved(new DatasetSource.InFile(data), read(data));
        Path file = before.resolve("mine.cnix");
        Files.write(file, saved.content(file));

        Path after = Files.move(before, folder.resolve("after"));
        Reopened again = Reopened.read(after.resolve("mine.cnix"));
        assertEquals(
                new DatasetSource.InFile(after.resolve("own.json")),
                again.saved().dataset());
        assertEquals(List.of(), again.moved());
    }

    @Test
    void whatIsNoSavedComparisonIsRefusedInOneSentence() throws Exception {
        String good = Files.readString(write(saved(new DatasetSource.Shipped("cni-2017"), post())));
        assertEquals("it is not JSON", why("{"));
        assertEquals("this program reads version 1 of such files", why("{}"));
        assertEquals(
                "this program reads version 1 of such files",
                why(good.replaceFirst("\"savedComparison\" : 1", "\"savedComparison\" : 2")));
        assertEquals(
                "“look.selection.reading” is missing, unknown or not what it should be",
                why(good.replace("\"lenient\"", "\"generous\"")));
        assertEquals(
                "“dataset.sha256” is missing, unknown or not what it should be",
                why(good.replaceAll("\"sha256\" : \"[0-9a-f]+", "\"sha256\" : \"0")));
        assertEquals(
                "there is no dataset “cni-2018” in this program", why(good.replace("\"cni-2017\"", "\"cni-2018\"")));
    }

    @Test
    void aDatasetThatIsGoneIsNamed() throws Exception {
        Path data = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
        Path file = write(saved(new DatasetSource.InFile(data), read(data)));
        Files.delete(data);
        FileAccessException trouble = assertThrows(FileAccessException.class, () -> Reopened.read(file));
        assertEquals(data + " could not be read: there is no such file.", trouble.getMessage());
    }

    @Test
    void aDatasetElsewhereIsReadOnlyIfItIsTheVeryOneOfThen() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path beside = Files.createDirectory(folder.resolve("beside"));
        Path data = Files.copy(Path.of("data/cni-2017.json"), elsewhere.resolve("own.json"));
        SavedComparison saved = saved(new DatasetSource.InFile(data), read(data));
        Path file = beside.resolve("mine.cnix");
        Files.write(file, saved.content(file));
        assertTrue(Reopened.read(file).same());

        Files.writeString(data, "secret: 7");
        Path link = Files.createSymbolicLink(beside.resolve("link.json"), data);
        for (Path named : List.of(data, link)) {
            Files.write(
                    file,
                    saved(new DatasetSource.InFile(named), post(), saved.sha256())
                            .content(file));
            String message = String.valueOf(assertThrows(InvalidComparisonException.class, () -> Reopened.read(file))
                    .getMessage());
            assertTrue(message.contains("open that one by itself, or put it beside the comparison."), message);
            assertTrue(!message.contains("secret"), message);
        }
    }

    @Test
    void aDatasetIsNamedByItsPathAndNotByAnAddress() throws Exception {
        String good = Files.readString(write(saved(new DatasetSource.Shipped("cni-2017"), post())));
        for (String named : List.of("file:///etc/hostname", "file:/etc/hostname", "FILE://localhost/etc/hostname")) {
            Path file = Files.writeString(
                    folder.resolve("address.cnix"),
                    good.replace("\"shipped\" : \"cni-2017\"", "\"file\" : \"" + named + "\""));
            assertEquals(
                    file + " names its dataset by an address instead of a path, which is not opened.",
                    assertThrows(InvalidComparisonException.class, () -> Reopened.read(file))
                            .getMessage(),
                    named);
        }
    }

    @Test
    void aDatasetOnAnotherMachineIsNeverOpened() throws Exception {
        String good = Files.readString(write(saved(new DatasetSource.Shipped("cni-2017"), post())));
        for (String named : List.of(
                "\\\\\\\\host\\\\share\\\\d.json",
                "//host/share/d.json",
                "\\\\/host",
                "https://host/d.json",
                "file://host/d.json")) {
            Path file = Files.writeString(
                    folder.resolve("net.cnix"),
                    good.replace("\"shipped\" : \"cni-2017\"", "\"file\" : \"" + named + "\""));
            assertEquals(
                    file + " names a dataset on another machine, which is not opened.",
                    assertThrows(InvalidComparisonException.class, () -> Reopened.read(file))
                            .getMessage(),
                    named);
        }
    }

    @Test
    void aPipeThatAComparisonNamesIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Path file = write(saved(new DatasetSource.InFile(pipe), post(), "0".repeat(64)));
        assertEquals(
                pipe + " could not be read: it is a pipe or a device, no plain file.",
                assertThrows(FileAccessException.class, () -> Reopened.read(file))
                        .getMessage());
    }

    @Test
    @Timeout(20)
    void whatTheSystemMakesUpIsNotReadToAnEndThatItMayNotHave() throws Exception {
        Path version = Path.of("/proc/version");
        assumeTrue(Files.isRegularFile(version));
        Path file = write(saved(new DatasetSource.InFile(version), post(), "0".repeat(64)));

        FileAccessException trouble = assertThrows(FileAccessException.class, () -> Reopened.read(file));
        assertEquals(
                version + " could not be read: it is no file on a disk, but made up by the system.",
                trouble.getMessage());
    }

    @Test
    @Timeout(20)
    void whatIsLargerThanAnyDatasetIsNotReadForItsFingerprint() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path large = elsewhere.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        Path beside = Files.createDirectory(folder.resolve("beside"));
        Path file = beside.resolve("mine.cnix");
        Files.write(
                file,
                saved(new DatasetSource.InFile(large), post(), "0".repeat(64)).content(file));

        FileAccessException trouble = assertThrows(FileAccessException.class, () -> Reopened.read(file));
        assertEquals(
                large + " could not be read: it is larger than a dataset can be, which is 4,294,967,296 bytes.",
                trouble.getMessage());
    }

    @Test
    void whatIsLargerThanAnyComparisonIsRefused() throws Exception {
        Path file = folder.resolve("big.cnix");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3_000_000_000L);
        }
        assertEquals(
                file + " could not be read: it is larger than such a file can be, which is 67,108,864 bytes.",
                assertThrows(FileAccessException.class, () -> Reopened.read(file))
                        .getMessage());
    }

    private String why(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.cnix"), content);
        String message = String.valueOf(assertThrows(InvalidComparisonException.class, () -> Reopened.read(file))
                .getMessage());
        String start = file + " is no saved comparison: ";
        assertEquals(start, message.substring(0, start.length()));
        return message.substring(start.length(), message.length() - 1);
    }

    private Path write(SavedComparison saved) throws IOException {
        Path file = folder.resolve("mine.cnix");
        return Files.write(file, saved.content(file));
    }

    private static SavedComparison saved(DatasetSource choice, Dataset dataset) throws FileAccessException {
        String sha256 = switch (choice) {
            case DatasetSource.Shipped shipped -> Fingerprint.ofShipped(shipped.id());
            case DatasetSource.InFile own -> Fingerprint.of(own.file());
        };
        return saved(choice, dataset, sha256);
    }

    private static SavedComparison saved(DatasetSource choice, Dataset dataset, String sha256) {
        return new SavedComparison(
                choice,
                dataset.about().asOf(),
                sha256,
                LocalDate.of(2025, 11, 24),
                LOOK,
                SavedAnswer.of(new Evaluator(dataset).outcome(ASKED)));
    }

    private static Dataset post() {
        return ShippedDatasets.find("cni-2017").orElseThrow();
    }

    private static Dataset read(Path file) throws Exception {
        return DatasetReader.load(file).orThrow().dataset();
    }
}
