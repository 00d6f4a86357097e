package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,844 | 4844",
                "≈ 3.6k | 3600",
                "-5 % | -5",
                "\u22125 | -5",
                "+7 | 7",
                "940 Mbit/s | 940e6",
                "1.5 ms | 0.0015",
                "3 s | 3",
                "2 KiB | 2048",
                "10–20 | 10",
                "2e3 | 2000",
                "> 100 | 100",
                "5 GHz | 5e9",
                "512Mi | 536870912",
                "1.5 Mpps | 1.5e6",
                "9.9 Gb/s | 9.9e9",
                "900 \u03BCs | 0.0009",
                "90 min | 5400",
                "2 h | 7200",
                "1 day | 86400",
                "2 months | 5184000",
                "-$.50 | -0.5",
                "\u221210 – \u22125 | -10"
            })
    void aNumberHasItsSize(String printed, double size) {
        assertEquals(size, Quantity.of(printed).orElseThrow(), Math.abs(size) * 1e-12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "k",
                "%",
                "1,5 ms",
                "1,23",
                "5 m",
                "3 apples",
                "v1",
                "1.2.3",
                "12 k%",
                "4 µ",
                "4 i",
                "4 iB",
                ".",
                "$",
                "Layer 3",
                "2026-11-28"
            })
    void whatIsNoneIsNone(String printed) {
        assertEquals(OptionalDouble.empty(), Quantity.of(printed));
    }
}
