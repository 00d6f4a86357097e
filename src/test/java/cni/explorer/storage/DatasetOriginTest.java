package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.Fingerprint;
import cni.explorer.text.OriginText;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fingerprint of a dataset is that of the bytes which were read.
class DatasetOriginTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void keepAFile() throws IOException {
        file = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
    }

    @Test
    void aFileThatStaysAsItIsHasNoCaveat() throws Exception {
        DatasetOrigin origin = read();
        assertEquals(Fingerprint.of(file), origin.sha256());
        assertEquals(Optional.empty(), origin.caveat());
    }

    @Test
    void aFileThatChangesAfterwardsKeepsTheFingerprintOfWhatWasRead() throws Exception {
        String before = Fingerprint.of(file);
        DatasetOrigin origin = read();
        Files.writeString(file, "{");
        assertEquals(before, origin.sha256());
        assertEquals(Optional.of(OriginText.CHANGED), origin.caveat());
        Files.delete(file);
        assertEquals(before, origin.sha256());
        assertEquals(Optional.of(OriginText.GONE), origin.caveat());
    }

    /// It may well lead to a file, but to another one next time.
    @Test
    void whatHasANameOfTheSystemIsNotReadAgainByIt() {
        assertTrue(DatasetOrigin.isLasting(new DatasetSource.InFile(file)));
        assertFalse(DatasetOrigin.isLasting(new DatasetSource.InFile(Path.of("/proc/self/status"))));
        assertFalse(DatasetOrigin.isLasting(new DatasetSource.InFile(Path.of("/dev/stdin"))));
        assertFalse(DatasetOrigin.isLasting(new DatasetSource.InFile(Path.of("/dev/fd/77"))));
    }

    /// Big files are read in another way.
    @Test
    void aBigFileAndABlankAtItsEndCountToTheLastByte() throws Exception {
        Files.writeString(file, Files.readString(file) + " ".repeat(1 << 20) + "\n");
        assertEquals(Fingerprint.of(file), read().sha256());
        Files.write(file, "\uFEFF".getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, "\uFEFF" + Files.readString(Path.of("data/cni-2017.json")));
        assertEquals(Fingerprint.of(file), read().sha256());
    }

    @Test
    void refreshedFiguresLeaveTheFingerprintOfTheFile() throws Exception {
        IndexedDataset indexed = DatasetReader.load(file).orThrow().indexed();
        assertEquals(
                indexed.sha256(),
                indexed.with(indexed.dataset().with(indexed.dataset().metrics(), Map.of()))
                        .sha256());
    }

    @Test
    void whatTravelsWithTheProgramHasTheFingerprintOfItsFile() throws Exception {
        DatasetOrigin origin = DatasetOrigin.of(
                new DatasetSource.Shipped("cni-2017"),
                IndexedDataset.of(DatasetReader.load(file).orThrow().dataset()));
        assertEquals(Fingerprint.of(file), origin.sha256());
        assertEquals(Optional.empty(), origin.caveat());
        assertTrue(DatasetOrigin.isLasting(origin.source()));
    }

    private DatasetOrigin read() throws Exception {
        return DatasetOrigin.of(
                new DatasetSource.InFile(file),
                DatasetReader.load(file).orThrow().indexed());
    }
}
