package cni.explorer.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a dataset says is shown as it says it.
class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource({
        "*bold*, \\*bold\\*",
        "_low_, \\_low\\_",
        "`code`, \\`code\\`",
        "~~no~~, \\~\\~no\\~\\~",
        "$x$, \\$x\\$",
        "a|b, a\\|b",
        "[a](b), \\[a\\](b)",
        "back\\slash, back\\\\slash",
        "<b>, &lt;b&gt;",
        "a & b, a &amp; b",
    })
    void whatWouldBeMarkupIsText(String text, String expected) {
        assertEquals(expected, MarkdownText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb"})
    void aLineBreakOfAnySystemStaysInItsLine(String text) {
        assertEquals("a<br>b", MarkdownText.of(text));
    }

    @Test
    void whatWouldSteerATerminalOrTurnTheTextRoundIsASpace() {
        assertEquals("a b", MarkdownText.of("a\u001Bb"));
        assertEquals("a b", MarkdownText.of("a\u202Eb"));
        assertEquals("a b", MarkdownText.of("a\tb"));
    }

    @Test
    void blanksBeforeATextMakeNoCodeOfIt() {
        assertEquals(" name", MarkdownText.of("    name"));
        assertEquals(" **name**", MarkdownText.bold("\t name"));
        assertEquals(" **evil**", MarkdownText.bold("\u202Eevil"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https\\://example.org/a",
        "see HTTP://example.org, see HTTP\\://example.org",
        "www.example.org, www\\.example.org"
    })
    void anAddressIsALinkOnlyWhereTheProgramMakesOne(String text, String expected) {
        assertEquals(expected, MarkdownText.of(text));
    }

    /// GitHub would tell them that they were named, or lead to what has nothing to do with it.
    @ParameterizedTest
    @CsvSource({
        "ask @octocat, ask @<!-- -->octocat",
        "@9lives/team, @<!-- -->9lives/team",
        "mail@example.org, mail@<!-- -->example.org",
        "see #12, see #<!-- -->12",
        "a/b#1, a/b#<!-- -->1",
        "gh-7, gh-<!-- -->7"
    })
    void nobodyIsCalledAndNoIssueIsMeant(String text, String expected) {
        assertEquals(expected, MarkdownText.of(text));
    }

    /// GitHub would draw it.
    @ParameterizedTest
    @CsvSource({
        ":tada: new, :<!-- -->tada: new",
        ":+1:, :<!-- -->+1:",
        "fe80::a:b:c, fe80::<!-- -->a:<!-- -->b:c",
        ":100:, :<!-- -->100:"
    })
    void noWordBecomesAPicture(String text, String expected) {
        assertEquals(expected, MarkdownText.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Layer 2 vxlan",
                "10:30:15",
                "a: b: c",
                ":-)",
                "Łódź 日本語 😀",
                "-5",
                "1.20 (2026)",
                "10.0.0.0/8",
                "C# 1",
                "a @ b",
                "it's"
            })
    void otherTextIsAsItWas(String text) {
        assertEquals(text, MarkdownText.of(text));
    }

    /// A text may stand at the beginning of a line, where these would be more than text.
    @ParameterizedTest
    @CsvSource({
        "# head, \\# head",
        "### head, \\### head",
        "#, \\#",
        "- item, \\- item",
        "+ item, \\+ item",
        "---, \\---",
        "-- -, \\-- -",
        "- - -, \\- - -",
        "--, \\--",
        "===, \\===",
        "C #, C \\#",
        "a ##, a \\##",
        "1. item, 1\\. item",
        "12) item, 12\\) item",
    })
    void whatWouldBeginAHeadingAListOrARuleIsText(String text, String expected) {
        assertEquals(expected, MarkdownText.of(text));
    }

    /// CommonMark takes two stars for bold only where no blank, and be it one that does not break, stands inside them.
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u2003 "})
    void blanksAroundANameDoNotKeepItFromBeingBold(String blank) {
        String shown = MarkdownText.of(blank);
        assertEquals(shown + "**same one**" + shown, MarkdownText.bold(blank + "same one" + blank));
        assertEquals(shown, MarkdownText.bold(blank));
    }

    @ParameterizedTest
    @CsvSource({"1, ¹", "23, ²³", "405, ⁴⁰⁵", "6789, ⁶⁷⁸⁹"})
    void marksOfFootnotesAreRaised(int mark, String expected) {
        assertEquals(expected, MarkdownText.raised(mark));
    }
}
