package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Metric;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"1000", "1,000", "1 000", "1.000", "1'000", "1’000", " 1000 "})
    void digitsMayBeGroupedInAnyWay(String typed) {
        assertEquals(Optional.of(OptionalLong.of(1000)), BoundText.read(typed));
    }

    @Test
    void noTextAsksForNothingAndWordsAreNoNumber() {
        assertEquals(Optional.of(OptionalLong.empty()), BoundText.read(" "));
        assertEquals(Optional.empty(), BoundText.read("many"));
        assertEquals(Optional.empty(), BoundText.read("-5"));
        assertEquals(Optional.empty(), BoundText.read("9999999999999999999"));
    }

    @Test
    void whatIsAskedStandsInWordsWhenItIsTyped() {
        assertEquals("≥ 1,000", BoundText.shown(Metric.Unit.COUNT, OptionalLong.of(1000)));
        assertEquals("1 month", BoundText.shown(Metric.Unit.DAY, OptionalLong.of(1)));
        assertEquals("6 months", BoundText.shown(Metric.Unit.DAY, OptionalLong.of(6)));
        assertEquals("", BoundText.shown(Metric.Unit.COUNT, OptionalLong.empty()));
    }
}
