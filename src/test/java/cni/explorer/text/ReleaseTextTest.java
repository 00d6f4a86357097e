package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Cell;
import cni.explorer.model.Evidence;
import cni.explorer.query.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    v1.20.0 (2026-07-29) | v1.20.0        | 3 weeks
                    v1.20.1 (by 2026-08-19) | v1.20.1     | 3 days
                    v2.7.0 (2026-08-15)  | v2.7.0         | 7 days
                    1.0.20171015         | 1.0.20171015   | no day
                    None (no tags)       | None (no tags) | ''
                    N/A                  | N/A            | ''
                    v1 (2026-13-01)      | v1 (2026-13-01)| ''
                    """)
    void theVersionAndItsAgeAreTakenApart(String value, String version, String age) {
        Cell cell = new Cell(value, Optional.empty(), List.of(), List.of(), Evidence.OF_DATASET);
        Release release = Release.of(cell);
        assertEquals(version, release.version());
        assertEquals(age, ReleaseText.age(release, LocalDate.of(2026, 8, 22)));
    }
}
