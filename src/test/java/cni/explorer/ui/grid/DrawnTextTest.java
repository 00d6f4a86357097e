package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What nobody is to see hides no letter either.
class DrawnTextTest {
    @Test
    void whatWouldBeABoxIsLeftOut() {
        assertEquals("abcdef", DrawnText.onOneLine("ab\u200Dc\u200Fd\u061Ce\u034F\u206Af"));
    }

    @Test
    void lettersThatAreKeptApartStayApart() {
        assertEquals("Auflage", DrawnText.onOneLine("Auf\u200Clage"));
        assertEquals(
                "\u200E\u202B\u200E\u0645\u06CC\u200A\u200E\u062E\u0648\u0627\u0647\u0645\u200E\u202C\u200E",
                DrawnText.onOneLine("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"));
    }

    @Test
    void linesBecomeOneUnlessTheyMayStay() {
        assertEquals("a b c", DrawnText.onOneLine("a\r\nb\u2028c"));
        assertEquals("a\nb", DrawnText.of("a\nb"));
    }
}
