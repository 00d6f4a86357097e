package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTextTest {
    private static final FigureDate DAY = new FigureDate.Day(LocalDate.of(2017, 11, 11));

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(4844, new Figure.Exact(), DAY, "4,844", "4,844, 11 November 2017", "counted"),
                Arguments.of(
                        6600,
                        new Figure.Rounded(),
                        new FigureDate.Undated(),
                        "≈ 6,600",
                        "about 6,600, rounded, undated",
                        "counted"),
                Arguments.of(
                        0, new Figure.ReadOff(5), DAY, "≈ 0", "about 0, read off, 11 November 2017", "counted, ± 5"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void onlyWhatWasCountedStandsWithoutTheSignForNear(
            long value, Figure.Precision precision, FigureDate when, String digits, String spoken, String method) {
        Source source = new Source.Page(URI.create("https://example.org/"), "example.org");
        Figure figure = new Figure(value, precision, when, "someone/something", "counted", source, Optional.of("Why."));
        assertEquals(digits, FigureText.value(figure));
        assertEquals(spoken, FigureText.spoken(figure));
        assertEquals(method + "\nRepository: someone/something\nSource: example.org\nWhy.", FigureText.origin(figure));
    }
}
