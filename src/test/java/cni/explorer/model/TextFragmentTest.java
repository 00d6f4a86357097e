package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links that lead to the words quoted.
class TextFragmentTest {
    private static final Source.Page PAGE = new Source.Page(URI.create("https://docs.example.org/a"), "A");

    @Test
    void aPageIsOpenedAtTheWords() {
        assertEquals("https://docs.example.org/a#:~:text=over%20BGP", address(PAGE, "over BGP"));
    }

    @Test
    void aPlaceInAPageIsKept() {
        Source.Page section = new Source.Page(URI.create("https://docs.example.org/a#bgp"), "A");
        assertEquals("https://docs.example.org/a#bgp:~:text=over%20BGP", address(section, "over BGP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IP-in-IP, VXLAN & more; IP%2Din%2DIP%2C%20VXLAN%20%26%20more",
                "no … such thing as this; such%20thing%20as%20this",
                "| Cluster mesh | | <CheckIcon /> |; Cluster%20mesh",
                "Set `wireguardEnabled` to true in the resource.; to%20true%20in%20the%20resource",
                "für alle Fälle; f%C3%BCr%20alle%20F%C3%A4lle",
                "a b c d e f g h i j k l m n; a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l",
                "see [the guide](https://example.org/x) for such nodes; for%20such%20nodes",
                "(only on Linux); only%20on%20Linux"
            })
    void onlyWordsThatAPageShowsAreLookedFor(String quotation, String words) {
        assertEquals("https://docs.example.org/a#:~:text=" + words, address(PAGE, quotation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eBPF", "`ipam`", "…"})
    void aSingleWordFindsNoPlace(String quotation) {
        assertEquals("https://docs.example.org/a", address(PAGE, quotation));
    }

    @Test
    void filesOfTextAreOpenedAtTheWordsAndFilesOfCodeFromTheTop() {
        String commit = "a".repeat(40);
        Source text = new Source.RepositoryFile("o/r", "docs/bgp.md", commit);
        Source code = new Source.RepositoryFile("o/r", "pkg/bgp.go", commit);
        assertEquals(text.address() + "#:~:text=over%20BGP", address(text, "over BGP"));
        assertEquals(code.address().toString(), address(code, "over BGP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "<", "](", "] ", "`", "a.", "<a"})
    void longRunsOfSignsAreReadOnce(String signs) {
        String quotation = "a " + signs.repeat(200_000) + " of it";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> address(PAGE, quotation));
    }

    @Test
    void withoutWordsThePageIsOpened() {
        assertEquals(PAGE.address(), TextFragment.address(PAGE, Optional.empty()));
    }

    private static String address(Source source, String quotation) {
        return TextFragment.address(source, Optional.of(quotation)).toString();
    }
}
