package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a figure may be, in whatever way its number is written.
class WholeNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "1.2e1, 12",
        "120e-1, 12",
        "0, 0",
        "0.0, 0",
        "-0.0, 0",
        "0e5, 0",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775807.0, 9223372036854775807",
        "922337203685477580.7000000000000000000e1, 9223372036854775807",
        "1e18, 1000000000000000000",
        "0e99999999999, 0",
        "0.00e-99999999999, 0"
    })
    void aWholeNumberIsRead(String written, long value) {
        LoadResult result = figure(written);
        assertEquals(List.of(), result.problems());
        assertTrue(SmallDataset.usable(result).metrics().getFirst().of(0).stream()
                .map(Figure::value)
                .anyMatch(one -> one == value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.5",
                "0.1",
                "1e-1",
                "12.00000000000000000000000000000000000000",
                "1e-2147483649",
                "1e-99999999999",
                "0.1e-2147483647"
            })
    void aFractionIsNone(String written) {
        assertEquals(List.of("\"value\" must be a whole number, not a number with a fraction."), said(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "9223372036854775808.0",
                "9.3e18",
                "1e19",
                "1e30",
                "1e999999999",
                "1e2147483647",
                "100e2147483647",
                "1e2147483648",
                "1e99999999999",
                "-1e99999999999",
                "1E+9999999999999999999999"
            })
    void aNumberBeyondAllThatIsCountedIsTooBig(String written) {
        assertEquals(List.of("\"value\" is too big a number."), said(written));
    }

    @Test
    void whatIsBeyondAllNumbersIsToldWithItsPlaceWhereverANumberIsRead() {
        Problem problem = SmallDataset.check(SmallDataset.with("\"format\": 1,", "\"format\": 1e99999999999,"))
                .problems(Problem.Severity.ERROR)
                .getFirst();
        assertEquals("\"format\" is too big a number.", problem.sentence());
        assertEquals("/format", problem.pointer());
    }

    @Test
    void aNumberBelowZeroIsToldAsSuch() {
        assertEquals(List.of("\"value\" is -5; it cannot be negative."), said("-5"));
        assertEquals(List.of("\"value\" is -5; it cannot be negative."), said("-5.0"));
    }

    private static List<String> said(String written) {
        return figure(written).problems().stream().map(Problem::sentence).toList();
    }

    private static LoadResult figure(String written) {
        return SmallDataset.check(SmallDataset.with("\"value\": 12,", "\"value\": " + written + ","));
    }
}
