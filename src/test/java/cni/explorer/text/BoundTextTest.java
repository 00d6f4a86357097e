package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Metric;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5", "1,5", "0.5", "0.500", "0,500", "1.2.3", "1,5265", "1,526.5", "1.000,000", "5.", ",5"})
    void aDecimalIsNoNumberAndNeverOneThatIsTenTimesAsLarge(String typed) {
        assertEquals(Optional.empty(), BoundText.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "1,234,567", "12,34,567", "1 234 567", "1\u202F234\u202F567"})
    void largeNumbersMayBeGroupedToo(String typed) {
        assertEquals(Optional.of(OptionalLong.of(1_234_567)), BoundText.read(typed));
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
        assertEquals(List.of("≥ 1,000", "≥1,000"), BoundText.shown(Metric.Unit.COUNT, OptionalLong.of(1000)));
        assertEquals(List.of("1 month", "1 mo."), BoundText.shown(Metric.Unit.DAY, OptionalLong.of(1)));
        assertEquals(List.of("6 months", "6 mo."), BoundText.shown(Metric.Unit.DAY, OptionalLong.of(6)));
        assertEquals(List.of(""), BoundText.shown(Metric.Unit.COUNT, OptionalLong.empty()));
    }
}
