package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours, fonts and pixels.
class LookTest {
    private static final TextMeasure MEASURE = new TextMeasure(Sample.FONTS);

    @ParameterizedTest
    @CsvSource({"1, 10.4, 10", "1, 10.5, 11", "2, 10.3, 10.5", "1.25, 10.1, 10.4", "1.5, 0.2, 0"})
    void linesBeginWhereAPixelOfTheScreenBegins(double scale, double place, double expected) {
        assertEquals(expected, new Look(Sample.FONTS, Sample.LIGHT, MEASURE, scale).snap(place), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10.4, 22.4, 10",
        "1, 32.78, 48.22, 32.78",
        "1, 10, 22.9, 10",
        "2, 10.3, 20.2, 10.3",
        "2, 10.3, 5, 10.5"
    })
    void whatIsPlacedByItsEndEndsThere(double scale, double start, double width, double expected) {
        assertEquals(expected, new Look(Sample.FONTS, Sample.LIGHT, MEASURE, scale).begin(start, width), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSetBackHasOneColourWhateverItSays(Tone tone) {
        Look look = new Look(Sample.FONTS, Sample.DARK, MEASURE, 1);
        assertEquals(Sample.DARK.faded(), look.color(tone, true));
        assertEquals(Sample.DARK.color(tone), look.color(tone, false));
        assertNotEquals(Sample.LIGHT.color(tone), Sample.DARK.color(tone));
    }

    @Test
    void accentsThatAreNoTextAreSetBackToo() {
        Look look = new Look(Sample.FONTS, Sample.LIGHT, MEASURE, 1);
        assertEquals(Sample.LIGHT.focusRing(), look.accent(false));
        assertEquals(Sample.LIGHT.faded(), look.accent(true));
    }

    @Test
    void everyToneHasItsOwnColour() {
        assertEquals(
                Tone.values().length,
                Arrays.stream(Tone.values()).map(Sample.LIGHT::color).distinct().count());
    }

    @Test
    void everyRoleHasAFontOfItsOwnSizeOrWeight() {
        GridFonts fonts = Sample.fonts(13);
        assertEquals("Bold", fonts.font(FontRole.STRONG).getStyle());
        assertTrue(
                fonts.font(FontRole.MARK).getSize() < fonts.font(FontRole.BODY).getSize());
        assertTrue(fonts.font(FontRole.SMALL_GLYPH).getSize()
                < fonts.font(FontRole.GLYPH).getSize());
    }

    @Test
    void boldWordsAndLongerOnesTakeMoreRoom() {
        double body = MEASURE.width("Network Policies", FontRole.BODY);
        assertTrue(MEASURE.width("Network Policies", FontRole.STRONG) > body);
        assertTrue(MEASURE.width("Network Policies!", FontRole.BODY) > body);
        assertEquals(body, MEASURE.width("Network Policies", FontRole.BODY), "asked again");
        assertEquals(0, MEASURE.width("", FontRole.BODY));
    }

    @Test
    void aCellIsMeasuredAsItIsLaidOut() {
        GridCell cell = new GridCell(
                List.of(Sample.line(Sample.shrinking("Layer 2 vxlan"), new GridRun.Gap(6, false))), false, 1, "", "");
        double width = Math.ceil(MEASURE.width("Layer 2 vxlan", FontRole.BODY) + 6) + 2 * CellLayout.PADDING;
        assertTrue(CellLayout.place(cell, width, 36, false, MEASURE).stream().noneMatch(PlacedRun::isCut));
    }
}
