package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "аzure, azure",
        "Саlico, calico",
        "Caӏico, Calico",
        "CaIico, Calico",
        "VXӀAN, VXLAN",
        "lPsec, IPsec",
        "ηode, node",
        "օvn, ovn",
        "ᎪntreᎪ, AntreA",
        "ꓚalico, Calico",
        "OVΝ, OVN",
        "IPAΜ, IPAM",
        "ΗTTP, HTTP",
        "Ζed, Zed",
        "ΥAML, YAML",
        "ΒGP, BGP",
        "ᎡBAC, RBAC",
        "Ⲥilium, Cilium",
        "ᴄalico, calico",
        "ꜱtrict, strict",
        "Kube Router, kuberouter",
        "Cilium\u3164, Cilium",
        "Cilium\u2800, Cilium",
        "αβ, ab"
    })
    void lettersThatNoEyeTellsApartAreTheSame(String text, String look) {
        assertEquals(FoldedText.lookOf(look), FoldedText.lookOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3164", "\u2800", "\u200B\u2060", " \t"})
    void whereNothingCanBeSeenNothingIsLeft(String text) {
        assertEquals("", FoldedText.lookOf(text));
    }

    @Test
    void aCapitalIsNotTakenForWhatItsSmallLetterLooksLike() {
        assertNotEquals(FoldedText.lookOf("VIP"), FoldedText.lookOf("ΝIP"));
        assertEquals(FoldedText.lookOf("vip"), FoldedText.lookOf("νip"));
    }

    @Test
    void aSharpSIsTwoLettersAlsoAsACapital() {
        assertEquals("strasse", FoldedText.of("STRAẞE"));
        assertEquals("strasse", FoldedText.of("Straße"));
    }

    @Test
    void lettersThatLookLikeNoLatinOneStayThemselves() {
        assertEquals("жλ日", FoldedText.lookOf("Жλ日"));
        assertNotEquals(FoldedText.lookOf("calico"), FoldedText.lookOf("calica"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‘", "’", "‚", "‛", "‹", "›", "ʻ", "ʼ", "ʽ", "ʾ", "ʿ", "ʹ", "ꞌ", "′", "‵", "`", "´"})
    void everySingleQuoteIsTheOneOnTheKeyboard(String quote) {
        assertEquals("'", FoldedText.of(quote));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "„", "‟", "«", "»", "″", "‶", "〝", "〞", "〟"})
    void everyDoubleQuoteIsTheOneOnTheKeyboard(String quote) {
        assertEquals("\"", FoldedText.of(quote));
    }

    @Test
    void lettersWithAStrokeAndTwoInOneAreFoundByTheirLatinOnes() {
        assertEquals("lodz", FoldedText.of("Łódź"));
        assertEquals("oeuvre aether", FoldedText.of("Œuvre æther"));
        assertEquals("dordogne o h t d th", FoldedText.of("Đordogne ø ħ ŧ ð Þ"));
        assertEquals("4x10g 2:1", FoldedText.of("4×10G 2∶1"));
    }

    @Test
    void aTextIsSimpleWhereItsFoldIsTheTextInSmallLetters() {
        assertTrue(FoldedText.isSimple("Kube-router's ~1.2 \"fast\" path"));
        assertFalse(FoldedText.isSimple("`x`"));
        assertFalse(FoldedText.isSimple("a\tb"));
        assertFalse(FoldedText.isSimple("a\u0080b"));
        for (char letter = ' '; letter <= 0x80; letter++) {
            String text = String.valueOf(letter);
            assertEquals(
                    FoldedText.isSimple(text),
                    FoldedText.of(text).equals(String.valueOf(Character.toLowerCase(letter))),
                    () -> "the letter " + text);
        }
    }
}
