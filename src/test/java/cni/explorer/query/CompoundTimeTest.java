package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 h 30 min | 5400",
                "1h15m | 4500",
                "1d12h | 129600",
                "2m30s | 150",
                "1 hour, 5 minutes | 3900",
                " 1h 0m 1s | 3601"
            })
    void theUnitsAreAddedUp(String printed, double seconds) {
        assertEquals(OptionalDouble.of(seconds), CompoundTime.seconds(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 h",
                "90 min",
                "30 min 1 h",
                "1 h 1 h",
                "1 h 30",
                "1 h 30 minx",
                "5 pods 3 min",
                "h 1",
                "1 h and 5 min"
            })
    void otherTextsAreNoTimeOfSeveralUnits(String printed) {
        assertEquals(OptionalDouble.empty(), CompoundTime.seconds(printed));
    }
}
