package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetInfoTest {
    private static final Source POST = new Source.Page(URI.create("https://example.org/post"), "Post");
    private static final Source CODE = new Source.RepositoryFile("owner/name", "main.go", "a".repeat(40));

    @Test
    void aClaimWithoutASourceRestsOnThatOfTheDataset() {
        assertEquals(List.of(POST), about(Optional.of(POST)).sourcesOr(List.of()));
        assertEquals(List.of(), about(Optional.empty()).sourcesOr(List.of()));
    }

    @Test
    void aClaimWithASourceRestsOnThatAlone() {
        assertEquals(List.of(CODE), about(Optional.of(POST)).sourcesOr(List.of(CODE)));
    }

    private static DatasetInfo about(Optional<Source> source) {
        return new DatasetInfo(
                "id", "Name", "Title", "Nobody", LocalDate.EPOCH, source, "", Optional.empty(), List.of());
    }
}
