package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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
                "2 KiB | 16384",
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
                "\u221210 – \u22125 | -10",
                "1,5 ms | 0.0015",
                "1,23 | 1.23",
                "0,125 | 0.125",
                "1 000 | 1000",
                "64 bytes | 512",
                "10k req/s | 10e3",
                "250m | 0.25",
                "1e-3 | 0.001",
                "1.9 (beta) | 1.9",
                "100+ | 100",
                "– 5 % | -5",
                "10 to 20 Gbit/s | 10e9",
                "2x10G | 20e9",
                "5 $ | 5"
            })
    void aNumberHasItsSize(String printed, double size) {
        Quantity read = read(printed).orElseThrow();
        assertEquals(size, read.size(), Math.abs(size) * 1e-12);
        assertEquals("", read.unit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 apples | 3 | apple",
                "-1.5 dBm | -1.5 | dbm",
                "5 m | 5 | m",
                "12 k% | 12 | k%",
                "4 µ | 4 | µ",
                "4 i | 4 | i",
                "4 iB | 4 | ib"
            })
    void aUnitThatIsNotKnownIsKeptApart(String printed, double size, String unit) {
        assertEquals(
                Optional.of(new Quantity(size, unit)),
                Quantities.of(List.of(printed, "7 pears")).read(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "k",
                "%",
                "v1",
                "1.2.3",
                ".",
                "$",
                "Layer 3",
                "2026-11-31",
                "1.9 and newer",
                "1,5,7",
                "3 controllers that talk with etcd"
            })
    void whatIsNoneIsNone(String printed) {
        assertEquals(Optional.empty(), read(printed));
    }

    private static Optional<Quantity> read(String printed) {
        return Quantities.of(List.of(printed)).read(printed);
    }
}
