package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FoldedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is seen in the window is found, copied from there or typed.
class SearchWordTest {
    @ParameterizedTest
    @CsvSource({
        "apfel, Äpfel",
        "äpfel, A\u0308PFEL",
        "ÄPFEL, apfel",
        "strasse, Straße",
        "straße, STRASSE",
        "istanbul, İSTANBUL",
        "ısı, ISI",
        "ΟΔΟΣ, οδος",
        "οδος, ΟΔΟΣ",
        "vxlan, VX\u00ADLAN",
        "vx\u200Blan, VXLAN",
        "l3, Ｌ３",
        "m2, m²",
        "e-bpf, e\u2011BPF",
        "e–bpf, e-BPF",
        "-5, \u22125",
        "it's, it’s",
        "“all”, \"\"\"all\"\"\"",
        "ﬁle, FILE",
        "1/2, ½",
        "1\u22152, 1/2",
        "réseau, RESEAU"
    })
    void whatAReaderTakesForTheSameIsTheSame(String word, String text) {
        assertTrue(new SearchWord(word).isIn(text), word + " in " + text);
        assertTrue(new SearchWord(word).isIn("before " + text + " behind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Plain text", "“quoted” – and more…", "e\u0301\u200B\u202E", "日本語", "😀 smile", "ß", "\uD800"})
    void everyTextFindsItself(String text) {
        assertTrue(new SearchWord(text).isIn(text));
        assertTrue(new SearchWord(text.toUpperCase(Locale.ROOT)).isIn(text));
    }

    @Test
    void otherLettersStayOthers() {
        assertFalse(new SearchWord("vxlan").isIn("VLAN"));
        assertFalse(new SearchWord("日").isIn("本"));
        assertEquals("a-b c'd", FoldedText.of("A‒B\u00A0C’D"));
    }

    @Test
    void aWordOfWhichNothingCanBeSeenIsEverywhere() {
        assertTrue(new SearchWord("\u200B").isIn("anything"));
    }
}
