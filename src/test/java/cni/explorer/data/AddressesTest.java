package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An address leads where a reader takes it to lead.
class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kubernetes.io@evil.example/",
                "https://kubernetes.io:docs@evil.example/",
                "https://a%40b@evil.example/",
                "https://@evil.example/",
                "https://evil.example/%E2%80%AEfdp.exe",
                "https://evil.example/a%0Ab",
                "https://evil.example/\u202Efdp.exe",
                "https://evil.example/\u200Ba",
                "https://evil.example/?q=%E2%80%AE",
                "https://kubernetes.io\u2066.evil.example/",
                "https://example.org:99999/",
                "https://example.org:0/",
                "file:///etc/passwd",
                "https:evil"
            })
    void anAddressThatDeceivesIsRefused(String address) {
        assertEquals(1, problems("https://example.org/a", address), address);
        assertEquals(1, problems("http://example.org", address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/%E2%80%8Ca",
                "https://example.org/@user",
                "https://example.org/a?b=c@d#e@f",
                "https://example.org:8443/ä",
                "https://[::1]/"
            })
    void allOthersAreTaken(String address) {
        assertEquals(0, problems("https://example.org/a", address), address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://xn--80ak6aa92e.com/, аррӏе.com",
        "https://docs.xn--80ak6aa92e.com/a, docs.аррӏе.com",
        "https://XN--pypal-4ve.com/, pаypal.com",
        "https://xn--ggle-55da.com/, gооgle.com",
        "https://xn--ithub-qmc.com/, ɡithub.com",
        "https://xn--githb-9d2b.com/, githụb.com",
        "https://xn--gthub-n4a.com/, gıthub.com"
    })
    void aHostInLettersThatLookLikeLatinIsWarnedOf(String address, String letters) {
        assertEquals(0, problems("https://example.org/a", address), address);
        assertEquals(
                List.of("\"" + address + "\" leads to “" + letters
                        + "”, whose letters are not all the Latin ones that they look like."),
                with("https://example.org/a", address).problems(Problem.Severity.WARNING).stream()
                        .map(Problem::sentence)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://xn--mnchen-3ya.de/",
                "https://xn--d1abbgf6aiiy.xn--p1ai/",
                "https://xn--fiqs8s/",
                "https://xn--/",
                "https://xn--zzzzzzzzzzzzzzz/",
                "https://example.org/xn--80ak6aa92e.com"
            })
    void otherHostsInOtherLettersAreNot(String address) {
        assertEquals(
                List.of(),
                with("https://example.org/a", address).problems(Problem.Severity.WARNING).stream()
                        .map(Problem::sentence)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "a b.md, ../../other/repo",
        "a b.md, docs/../../x",
        "a b.md, ..",
        "a b.md, ./a",
        "a b.md, docs//a",
        "a b.md, \u202Edocs/a",
        "a b.md, /docs/a",
        "a b.md, docs/..",
        "some/where, some/..",
        "some/where, some/."
    })
    void aPathStaysInItsRepository(String before, String after) {
        assertEquals(1, problems(before, after), after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b/c.md", "...", "docs/.github/x", ".github", "docs/a..", "..a/b"})
    void dotsInNamesAreDots(String path) {
        assertEquals(0, problems("a b.md", path), path);
    }

    private static int problems(String before, String after) {
        return with(before, after).problems(Problem.Severity.ERROR).size();
    }

    private static LoadResult with(String before, String after) {
        assertTrue(SmallDataset.GOOD.contains(before), before);
        return SmallDataset.check(SmallDataset.GOOD.replaceFirst(
                "\"" + before.replace(".", "\\.") + "\"", "\"" + after.replace("\\", "\\\\") + "\""));
    }
}
